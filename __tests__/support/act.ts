// A step of the action in this process: from the event and the inputs to the log, the outputs and the summary. It leaves out
// only the process, the bundle and the toolkit. Time is virtual: pauses take no real time, and a round trip takes 50 ms.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { main } from '../../src/action/main.js'
import type { Runtime, Toolkit } from '../../src/action/runtime.js'
import { systemClock } from '../../src/usage/system-clock.js'
import { annotationsOf, type Annotation } from './annotations.js'
import { companionOf, startedBy, type Started } from './events.js'
import { apiUrl, fetchFrom, type Words } from './faces.js'
import type { World } from './github/repository.js'
import { commandFiles, parseOutputs, runnerEnvironment, type Finished } from './process.js'
import { replace } from './replace.js'
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

/** All of these runs execute the step at the same time. Each result has the requests of all of them. */
export async function actTogether(
  world: World,
  runs: readonly number[]
): Promise<readonly Acted[]> {
  const steps = runs.map((run) => ({ started: startedBy(world, run), inputs: {}, root: apiUrl }))
  return play(world, steps)
}

/** `root` is the API's root, as on GitHub Enterprise Server. */
export async function start(
  world: World,
  started: Started,
  inputs: Words = {},
  root = apiUrl
): Promise<Acted> {
  const [acted] = await play(world, [{ started, inputs, root }])
  if (acted === undefined) throw new Error('nobody acted')
  return acted
}

/** For the files of all steps in one test file, one after another. */
const folder = mkdtempSync(join(tmpdir(), 'supersede-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Step {
  readonly started: Started
  readonly inputs: Words
  readonly root: string
}

async function play(world: World, steps: readonly Step[]): Promise<readonly Acted[]> {
  world.latency = 50
  const before = world.requests.length
  const stages = steps.map((step, at) => setUp(world, step, join(folder, String(at))))
  const stderr: string[] = []
  const restore = intoList(stderr)
  try {
    const { value: exitCodes } = await inVirtualTime(() =>
      Promise.all(stages.map(({ runtime }) => main(runtime)))
    )
    const requests = world.requestLines().slice(before)
    return stages.map(({ files, written }, at) => {
      const stdout = written.join('')
      return {
        exitCode: exitCodes[at] ?? Number.NaN,
        stdout,
        stderr: stderr.join(''),
        annotations: annotationsOf({ stdout }),
        outputs: parseOutputs(readFileSync(join(files, commandFiles.GITHUB_OUTPUT), 'utf8')),
        summary: readFileSync(join(files, commandFiles.GITHUB_STEP_SUMMARY), 'utf8'),
        requests
      }
    })
  } finally {
    restore()
  }
}

interface Stage {
  /** The folder of these files. */
  readonly files: string
  /** To stdout. */
  readonly written: readonly string[]
  readonly runtime: Runtime
}

function setUp(world: World, { started, inputs, root }: Step, files: string): Stage {
  mkdirSync(files, { recursive: true })
  const written: string[] = []
  const stdout = { write: (text: string) => written.push(text) }
  const runtime = {
    env: runnerEnvironment({ ...started, inputs }, files, root),
    stdout,
    clock: systemClock,
    fetch: fetchFrom(world, root),
    toolkit: () => Promise.resolve(toolkitOn(stdout))
  }
  return { files, written, runtime }
}

/** Anything that is printed without the given streams. Nothing may be. */
function intoList(said: string[]): () => void {
  const restore = (['debug', 'log', 'info', 'warn', 'error'] as const).map((name) =>
    replace(console, name, (...words: unknown[]) => said.push(`${words.join(' ')}\n`))
  )
  return () => {
    for (const undo of restore) undo()
  }
}

/** The errors of a step, which must have failed. */
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
