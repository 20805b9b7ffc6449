// `mode: supersede`: composes the adapters and the use case, and reports.
import * as core from '@actions/core'
import { advise } from '../app/advice.js'
import { assess, isBad } from '../app/assess.js'
import { InputError } from '../app/errors.js'
import { isWorthLooking, lookAway } from '../app/look-away.js'
import { cancelOwnRun, supersederOf } from '../app/own-run.js'
import type { Log } from '../app/ports.js'
import { supersede } from '../app/supersede.js'
import type { Target } from '../app/target.js'
import { systemClock } from '../github/clock.js'
import { createCanceller } from '../github/canceller.js'
import { connect, type Connection } from '../github/connect.js'
import { fetchFor } from '../github/fetch.js'
import { ownRunNotice } from '../report/own-run.js'
import type { Report } from '../report/report.js'
import { forLog } from '../report/safe.js'
import type { Context } from '../event/context.js'
import { nameGroup, refuseEmptyPart } from '../event/group.js'
import type { Inputs } from './inputs.js'
import { tellingOf } from './own-run.js'
import type { Environment } from '../app/environment.js'
import { policyFor, targetFor, workflowFileFor } from './target.js'
import { measure } from '../event/measure.js'
import { tell, tellAll, type Voice } from './tell.js'
import type { Actor } from '../event/subject.js'

interface Occasion {
  readonly context: Context
  readonly actor: Actor
}

export async function supersedeStep(
  env: Environment,
  inputs: Inputs,
  { context, actor }: Occasion
): Promise<void> {
  refuseEmptyPart(actor, inputs.template)
  const target = targetFor(context, actor, inputs)
  const policy = await policyFor(inputs, context, actor)
  const connection = connectTo(env, inputs, target)
  const { meter } = connection
  const { wait, settle, force } = inputs
  const ports = {
    ...connection.ports,
    canceller: inputs.dryRun ? undefined : createCanceller(connection.access)
  }
  const conclusion = isWorthLooking(target, policy)
    ? await supersede({ target, policy, wait, settle, force }, ports)
    : lookAway(target, policy, ports)
  const readOnlyByDesign = isReadOnlyByDesign(context, actor)
  const newer = inputs.onSuperseded === 'cancel-self' ? supersederOf(conclusion, target) : undefined
  const advice = [
    ...advise(conclusion, { readOnlyByDesign, meter }),
    ...(newer === undefined ? [] : [ownRunNotice(actor.run, newer, inputs.dryRun)])
  ]
  const report: Report = {
    group: nameGroup(actor.run, conclusion.snapshot.subject, inputs.template),
    ...conclusion,
    grade: assess(conclusion),
    advice,
    metrics: measure(conclusion, meter),
    serverUrl: env['GITHUB_SERVER_URL']
  }
  tellAll(report, { env, summary: inputs.summary, voice })
  if (shouldFail(report, conclusion.troubles.length > 0, { inputs, readOnlyByDesign })) {
    core.setFailed(
      `Supersede ended ${report.grade} (on-error: fail). What happened and what to do stands in the annotations above.`
    )
  }
  if (newer === undefined) return
  // Last of all: from now on the runner may end this step at any moment.
  tell(tellingOf(await cancelOwnRun(newer, { target, policy }, ports), readOnlyByDesign), voice)
}

function connectTo(env: Environment, inputs: Inputs, target: Target): Connection {
  const { token } = inputs
  if (token === undefined) {
    throw new InputError(
      'Input token is empty. Leave it out for the token of the job, or give one that may cancel runs.'
    )
  }
  core.setSecret(token)
  return connect({
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    token,
    fetch: fetchFor(env),
    userAgent: 'supersede-action',
    repository: target.repository.name,
    ...workflowFileFor(target),
    clock: systemClock,
    log
  })
}

const log: Log = {
  debug: (message) => {
    core.debug(forLog(message))
  },
  info: (message) => {
    core.info(forLog(message))
  }
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

const voice: Voice = {
  info: (text) => {
    core.info(text)
  },
  notice: (text) => {
    core.notice(text, annotated)
  },
  warning: (text) => {
    core.warning(text, annotated)
  }
}

/** What a fork's token can never do is no fault of anybody's: it stays green, and its notice says what to do. */
function shouldFail(
  { grade, outcomes }: Report,
  metTrouble: boolean,
  { inputs, readOnlyByDesign }: { readonly inputs: Inputs; readonly readOnlyByDesign: boolean }
): boolean {
  if (inputs.onError !== 'fail' || grade === 'ok') return false
  const bad = [...outcomes.values()].filter(isBad).map(({ kind }) => kind)
  const isOnlyForbidden =
    !metTrouble &&
    bad.includes('forbidden') &&
    bad.every((kind) => kind === 'forbidden' || kind === 'not-tried')
  return !(readOnlyByDesign && isOnlyForbidden)
}
