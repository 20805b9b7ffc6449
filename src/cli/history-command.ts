// `record --history`: what it takes, and where the lines go.
import { createHash } from 'node:crypto'
import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { day, type PastRun } from '../history/past-run.js'
import { counted, date } from '../history/format.js'
import { anonymise } from '../history/write.js'
import { InputError } from '../inputs/errors.js'
import { wholeNumber } from '../inputs/parse.js'
import { readAll } from '../inputs/read-all.js'
import { describe } from '../model/trouble.js'
import { forLog } from '../report/escape.js'
import {
  exitCodes,
  textOf,
  type Action,
  type Console,
  type Given,
  type OptionGroup
} from './command.js'
import { fileError } from './files.js'
import { visit, type Visit } from './github-history.js'
import { readHistoryFile } from './history-file.js'
import { readPlace, type Place } from './place.js'
import { recordHistory, type HistoryRequest, type Recorded } from './record-history.js'
import { readWorkflow } from './source.js'

export const historyOptions: OptionGroup = {
  title: 'A history, for "supersede backtest" and "supersede why"',
  options: [
    { name: 'history', help: 'Record the runs of the repository, one a line, newest last.' },
    { name: 'days', value: 'NUMBER', help: 'The last days. Default: 30.' },
    {
      name: 'jobs',
      help: 'With the jobs of each run: a request for each run, and a second one for each run that did not succeed.'
    },
    {
      name: 'output',
      value: 'FILE',
      isFile: true,
      help: 'Append to this file. What is in it already is not read again.'
    },
    { name: 'max-requests', value: 'NUMBER', help: 'Stop after so many requests. Default: 500.' },
    {
      name: 'anonymise',
      help: 'Replace names of branches, people, jobs and steps, titles and commits, each by the same word everywhere.'
    }
  ]
}

interface Asked {
  readonly place: Pick<Place, 'repository' | 'host'>
  readonly workflow: string | undefined
  readonly days: number
  readonly maxRequests: number
  readonly output: string | undefined
  readonly jobs: boolean
  readonly isAnonymous: boolean
}

/** Throws an InputError. */
export function readHistoryCommand(given: Given): Action {
  const number = (name: string, fallback: number, most: number): number => {
    const text = textOf(given, name)
    return text === undefined ? fallback : wholeNumber({ name: `--${name}`, text }, most)
  }
  const asked = readAll<Asked>({
    place: () => placeIn(given),
    workflow: () => readWorkflow(textOf(given, 'workflow')),
    days: () => number('days', 30, 400),
    maxRequests: () => number('max-requests', 500, 100_000),
    output: () => textOf(given, 'output'),
    jobs: () => given.options['jobs'] === true,
    isAnonymous: () => given.options['anonymise'] === true
  })
  return (console) => run(asked, console)
}

function placeIn(given: Given): Asked['place'] {
  const foreign = ['pr', 'branch', 'tag', 'run'].filter((name) => textOf(given, name) !== undefined)
  if (foreign.length > 0 || given.words.length > 0) {
    throw new InputError('--history records the whole repository: it takes no target.')
  }
  const repo = textOf(given, 'repo')
  const place = repo === undefined ? undefined : readPlace(repo)
  if (repo === undefined || place?.repository !== undefined) {
    return { repository: place?.repository, host: place?.host }
  }
  throw new InputError(
    `--repo is ${JSON.stringify(repo)}; allowed is owner/name, or the address of a repository.`
  )
}

async function run(asked: Asked, console: Console): Promise<number> {
  const { output } = asked
  const isThere = output !== undefined && existsSync(output)
  const known = isThere ? (await readHistoryFile(output, console)).runs : []
  // Before any request is sent: the file may be one that this user cannot write.
  if (output !== undefined) append(output, isThere && isCut(output) ? '\n' : '')
  const write = (line: string): void => {
    if (output === undefined) console.stdout.write(line)
    else append(output, line)
  }
  const { runs, stopped } = await visit(
    { place: asked.place, says: `runs of ${counted(asked.days, 'day')}` },
    console,
    (on) => record(asked, known, { on, write })
  )
  return report({ runs, stopped }, asked, console)
}

/** Whether the last line was not written to its end: the next one would be lost with it. */
function isCut(path: string): boolean {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const last = Buffer.alloc(1)
  readSync(file, last, 0, 1, Math.max(0, size - 1))
  closeSync(file)
  return size > 0 && last.toString() !== '\n'
}

function append(path: string, line: string): void {
  try {
    appendFileSync(path, line)
  } catch (error) {
    throw fileError('write', path, error)
  }
}

async function record(
  asked: Asked,
  known: readonly PastRun[],
  { on, write }: { readonly on: Visit; readonly write: (line: string) => void }
): Promise<Recorded> {
  const to = Date.now()
  const from = to - asked.days * day
  const request: HistoryRequest = {
    ...asked,
    known,
    from: from - (from % day),
    to: to - (to % 1000),
    change: asked.isAnonymous ? (one) => anonymise(one, disguiseFor(on.repository)) : (one) => one
  }
  const progress = (share: number, runs: number): void => {
    on.progress.say(`${bar(share)} ${date(from + share * (to - from))}, ${counted(runs, 'run')}`)
  }
  const recorded = await recordHistory(request, { source: on.source, write, progress })
  const { stopped } = recorded
  if (typeof stopped === 'string' || recorded.runs > 0) return recorded
  return on.needed({ ok: false, trouble: stopped }, { kind: 'repository' })
}

const wide = 20

function bar(share: number): string {
  const done = Math.round(Math.min(1, share) * wide)
  return `[${'#'.repeat(done)}${' '.repeat(wide - done)}]`
}

/** Twelve digits of a hash with the name of the repository: the same for the same text, and of no use in another repository. */
function disguiseFor(repository: string): (text: string) => string {
  return (text) => createHash('sha256').update(`${repository}\n${text}`).digest('hex').slice(0, 12)
}

function report({ runs, stopped }: Recorded, asked: Asked, { stderr }: Console): number {
  const where = asked.output === undefined ? '' : ` into ${asked.output}`
  stderr.write(forLog(`Recorded ${counted(runs, 'run')}${where}.`) + '\n')
  if (stopped === 'whole') return exitCodes.fine
  const why =
    stopped === 'limit'
      ? `${counted(asked.maxRequests, 'request')} allowed and used up (--max-requests).`
      : describe(stopped)
  const next =
    asked.output === undefined
      ? 'With --output FILE, the same command goes on where it stopped.'
      : 'Run the same command again: it goes on where it stopped.'
  stderr.write(`warning: ${forLog(`The history is not whole: ${why} ${next}`)}\n`)
  return exitCodes.incomplete
}
