// `mode: supersede`: composes the adapters and the use case, and reports.
import { advise } from '../app/advice.js'
import { assess, isBad } from '../app/assess.js'
import { InputError } from '../app/errors.js'
import { isWorthLooking, lookAway } from '../app/look-away.js'
import { cancelOwnRun, supersederOf } from '../app/own-run.js'
import type { Log } from '../app/ports.js'
import { supersede } from '../app/supersede.js'
import type { Target } from '../app/target.js'
import { createCanceller } from '../github/canceller.js'
import { connect, type Connection } from '../github/connect.js'
import { ownRunNotice } from '../report/own-run.js'
import type { Report } from '../report/report.js'
import { forLog } from '../report/safe.js'
import type { Context } from '../event/context.js'
import { nameGroupSeen, refuseEmptyPart } from '../event/group.js'
import type { Inputs } from './inputs.js'
import { tellingOf } from './own-run.js'
import { policyFor, targetFor, workflowFileFor } from './target.js'
import { measure } from '../event/measure.js'
import type { Surroundings } from './surroundings.js'
import { tell, tellAll, type Voice } from './tell.js'
import type { Actor } from '../event/subject.js'

interface Occasion {
  readonly context: Context
  readonly actor: Actor
}

/** The exit code of the step. Throws an InputError before anything is read or cancelled. */
export async function supersedeStep(
  surroundings: Surroundings,
  inputs: Inputs,
  { context, actor }: Occasion
): Promise<number> {
  const { env } = surroundings
  refuseEmptyPart(actor, inputs)
  const target = targetFor(context, actor, inputs)
  const policy = await policyFor(inputs, context, actor)
  const connection = connectTo(surroundings, inputs, target)
  const { meter } = connection
  const { wait, settle, force } = inputs
  const isBarrier = inputs.onError === 'fail'
  const ports = {
    ...connection.ports,
    canceller: inputs.dryRun ? undefined : createCanceller(connection.access)
  }
  const conclusion = isWorthLooking(target, policy)
    ? await supersede({ target, policy, wait, settle, force, isBarrier }, ports)
    : lookAway(target, policy, ports)
  const readOnlyByDesign = isReadOnlyByDesign(context, actor)
  const newer = inputs.onSuperseded === 'cancel-self' ? supersederOf(conclusion, target) : undefined
  const advice = [
    ...advise(conclusion, { readOnlyByDesign, meter, policy }),
    ...(newer === undefined ? [] : [ownRunNotice(actor.run, newer, inputs.dryRun)])
  ]
  const report: Report = {
    group: nameGroupSeen(actor.run, conclusion.snapshot, inputs.template),
    ...conclusion,
    grade: assess(conclusion),
    advice,
    metrics: measure(conclusion, meter),
    serverUrl: env['GITHUB_SERVER_URL']
  }
  const voice = voiceOf(surroundings)
  await tellAll(report, { env, summary: inputs.summary, voice })
  const fails = shouldFail(report, conclusion.troubles.length > 0, { inputs, readOnlyByDesign })
  if (fails) {
    const { setFailed } = await surroundings.toolkit()
    setFailed(
      `Supersede ended ${report.grade} (on-error: fail). What happened and what to do stands in the annotations above.`
    )
  }
  if (newer !== undefined) {
    // Last of all: from now on the runner may end this step at any moment.
    const end = await cancelOwnRun(newer, { target, policy }, ports)
    await tell(tellingOf(end, readOnlyByDesign), voice)
  }
  return fails ? 1 : 0
}

function connectTo(
  { env, stdout, fetch, clock }: Surroundings,
  inputs: Inputs,
  target: Target
): Connection {
  const { token } = inputs
  if (token === undefined) {
    throw new InputError(
      'Input token is empty. Leave it out for the token of the job, or give one that may cancel runs.'
    )
  }
  stdout.write(`::add-mask::${escapeData(token)}\n`)
  return connect({
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    token,
    fetch,
    userAgent: 'supersede-action',
    repository: target.repository.name,
    ...workflowFileFor(target),
    clock,
    log: logTo(stdout)
  })
}

function logTo(stdout: Surroundings['stdout']): Log {
  return {
    debug: (message) => {
      stdout.write(`::debug::${escapeData(forLog(message))}\n`)
    },
    info: (message) => {
      stdout.write(`${forLog(message)}\n`)
    }
  }
}

/** https://github.com/actions/toolkit packages/core/src/command.ts, escapeData (2026-11) */
function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent)
}

/**
 * Runs of forks get a token that may only read, whatever the workflow asks for. Those of Dependabot get one by default, but
 * `permissions` can raise it, except on `pull_request_target`.
 * https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions (2026-11)
 */
function isReadOnlyByDesign(
  { event, actor: login, repository, run }: Context,
  actor: Actor
): boolean {
  if (actor.isCompanion) return false
  const isFork = event === 'pull_request' && run.head.repository !== repository.id
  return isFork || (event === 'pull_request_target' && login === 'dependabot[bot]')
}

const annotated = { title: 'Supersede' }

/** The toolkit is loaded for the first annotation: most steps have none. */
function voiceOf({ stdout, toolkit }: Surroundings): Voice {
  return {
    info: (text) => {
      stdout.write(`${text}\n`)
    },
    notice: async (text) => {
      const { notice } = await toolkit()
      notice(text, annotated)
    },
    warning: async (text) => {
      const { warning } = await toolkit()
      warning(text, annotated)
    }
  }
}

/** What a fork's token can never do is no fault of anybody's: it stays green, and its notice says what to do. */
function shouldFail(
  { grade, outcomes }: Report,
  metTrouble: boolean,
  { inputs, readOnlyByDesign }: { readonly inputs: Inputs; readonly readOnlyByDesign: boolean }
): boolean {
  if (inputs.onError !== 'fail' || grade === 'ok') return false
  const bad = [...outcomes.values()]
    .filter((outcome) => isBad(outcome, { isBarrier: true }))
    .map(({ kind }) => kind)
  const isOnlyForbidden =
    !metTrouble &&
    bad.includes('forbidden') &&
    bad.every((kind) => kind === 'forbidden' || kind === 'not-tried')
  return !(readOnlyByDesign && isOnlyForbidden)
}
