// The modes that talk to GitHub: connects, runs the program, and shows the result.
import { isBad } from '../report/grade.js'
import { InputError } from '../inputs/errors.js'
import type { Log } from '../ports.js'
import type { Target } from '../model/target.js'
import { refuseEmptyPart } from '../event/group.js'
import { createCanceller } from '../github/canceller.js'
import { connect, type Connection } from '../github/connect.js'
import { forLog } from '../report/escape.js'
import { supersede, type Reporter, type Result } from '../supersede.js'
import type { Inputs } from '../inputs/table.js'
import { messageOf } from './own-run.js'
import type { Runtime } from './runtime.js'
import { requestFor, workflowFileFor, type Occasion } from './target.js'
import { speak, writeReport, type Logger } from './write-report.js'

/** The exit code of the step. Throws an InputError before anything is read or cancelled. */
export async function supersedeStep(
  runtime: Runtime,
  inputs: Inputs,
  { context, actor }: Omit<Occasion, 'inputs'>
): Promise<number> {
  refuseEmptyPart(actor, inputs)
  const request = {
    ...(await requestFor({ context, actor, inputs })),
    serverUrl: runtime.env['GITHUB_SERVER_URL'],
    docsUrl: docsUrlIn(runtime.env)
  }
  const { ports, access } = connectTo(runtime, inputs, request.target)
  const { readOnlyByDesign, docsUrl } = request
  const circumstances = { inputs, readOnlyByDesign, docsUrl }
  const result = await supersede(request, {
    ...ports,
    canceller: inputs.dryRun ? undefined : createCanceller(access),
    reporter: reporterOf(runtime, circumstances)
  })
  return shouldFail(result, circumstances) ? 1 : 0
}

/**
 * The documentation of the version that runs. For an action of the repository itself (`uses: ./`) the runner names none.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables (2026-11)
 */
function docsUrlIn(env: Runtime['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = env
  const ref = env['GITHUB_ACTION_REF']
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs` : undefined
}

interface Circumstances {
  readonly inputs: Inputs
  readonly readOnlyByDesign: boolean
  readonly docsUrl: string | undefined
}

function reporterOf(runtime: Runtime, circumstances: Circumstances): Reporter {
  const { inputs, readOnlyByDesign, docsUrl } = circumstances
  const { env, toolkit } = runtime
  const logger = loggerIn(runtime)
  return {
    show: async (report) => {
      await writeReport(report, { env, summary: inputs.summary, logger })
      if (!shouldFail(report, circumstances)) return
      const { setFailed } = await toolkit()
      setFailed(
        `Supersede ended ${report.grade} (on-error: fail). See the annotations above for what happened and what to do.`
      )
    },
    showOwnEnd: async (end) => {
      await speak(messageOf(end, readOnlyByDesign, { docsUrl }), logger)
    }
  }
}

function connectTo(
  { env, stdout, fetch, clock }: Runtime,
  inputs: Inputs,
  target: Target
): Connection {
  const { token } = inputs
  if (token === undefined) {
    throw new InputError(
      'Input token is empty. Leave the input out to use the token of the job, or set a token that may cancel runs.'
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

function logTo(stdout: Runtime['stdout']): Log {
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

const annotated = { title: 'Supersede' }

/** Loads the toolkit for the first annotation, because most steps have none. */
function loggerIn({ stdout, toolkit }: Runtime): Logger {
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

/** A token that can never get the permission, such as a fork's, does not fail the step: a notice says what to do instead. */
function shouldFail(
  { grade, outcomes, troubles }: Result,
  { inputs, readOnlyByDesign }: Circumstances
): boolean {
  if (inputs.onError !== 'fail' || grade === 'ok') return false
  const bad = [...outcomes.values()]
    .filter((outcome) => isBad(outcome, { isBarrier: true }))
    .map(({ kind }) => kind)
  const isOnlyForbidden =
    troubles.length === 0 &&
    bad.includes('forbidden') &&
    bad.every((kind) => kind === 'forbidden' || kind === 'not-tried')
  return !(readOnlyByDesign && isOnlyForbidden)
}
