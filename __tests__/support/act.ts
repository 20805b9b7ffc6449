// A step of the action in this process: from the event and the inputs to the log, the outputs and the summary. Only the process, the
// bundle and the toolkit are left out. Time is virtual: a pause takes none, and each round trip 50 ms.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/action/main.js'
import type { Toolkit } from '../../src/action/surroundings.js'
import { systemClock } from '../../src/usage/system-clock.js'
import { annotationsOf, type Annotation } from './annotations.js'
import { companionOf, startedBy, type Started } from './events.js'
import { apiUrl, fetchFrom, type Words } from './faces.js'
import type { World } from './github/repository.js'
import { commandFiles, parseOutputs, runnerEnvironment, type Finished } from './process.js'
import { inVirtualTime } from './virtual-time.js'

export interface Acted extends Finished {
  readonly annotations: readonly Annotation[]
}

/** Run `run` executes the step. */
export async function act(world: World, run: number, inputs: Words = {}): Promise<Acted> {
  return start(world, startedBy(world, run), inputs)
}

/** Run 900, a companion (`on: workflow_run`), executes the step for run `source`. */
export async function actAsCompanion(
  world: World,
  source: number,
  options: { readonly type?: 'requested' | 'completed'; readonly inputs?: Words } = {}
): Promise<Acted> {
  const started = companionOf(world, source, { runId: 900, type: options.type ?? 'requested' })
  return start(world, started, options.inputs)
}

export async function start(world: World, started: Started, inputs: Words = {}): Promise<Acted> {
  world.latency = 50
  const before = world.requests.length
  const folder = mkdtempSync(join(tmpdir(), 'supersede-'))
  const written: string[] = []
  const stdout = { write: (text: string) => written.push(text) }
  try {
    const env = await runnerEnvironment({ ...started, inputs }, folder, apiUrl)
    const surroundings = {
      env,
      stdout,
      clock: systemClock,
      fetch: fetchFrom(world),
      toolkit: () => Promise.resolve(toolkitOn(stdout))
    }
    const { value: exitCode } = await inVirtualTime(() => main(surroundings))
    const printed = written.join('')
    return {
      exitCode,
      stdout: printed,
      stderr: '',
      annotations: annotationsOf({ stdout: printed }),
      outputs: parseOutputs(readFileSync(join(folder, commandFiles.GITHUB_OUTPUT), 'utf8')),
      summary: readFileSync(join(folder, commandFiles.GITHUB_STEP_SUMMARY), 'utf8'),
      requests: world.requests.slice(before).map(({ method, path }) => `${method} ${path}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The errors of a step that must have failed. */
export async function refusalOf(acting: Promise<Acted>): Promise<string> {
  const { exitCode, annotations } = await acting
  if (exitCode === 0) throw new Error('the step did not fail')
  return annotations.flatMap(({ level, text }) => (level === 'error' ? [text] : [])).join('\n')
}

/** As the toolkit writes them. https://github.com/actions/toolkit packages/core/src/command.ts (2026-11) */
function toolkitOn(stdout: { readonly write: (text: string) => unknown }): Toolkit {
  const annotate =
    (level: string): Toolkit['notice'] =>
    (message, { title } = {}) => {
      const properties = title === undefined ? '' : ` title=${title}`
      const text = String(message).replace(/[%\r\n]/g, encodeURIComponent)
      stdout.write(`::${level}${properties}::${text}\n`)
    }
  return { notice: annotate('notice'), warning: annotate('warning'), setFailed: annotate('error') }
}

/** `ids(101, 103)` is 101, 102, 103. */
export function ids(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
