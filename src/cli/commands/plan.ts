// `plan`: which runs would be cancelled, and why. Built without a canceller.
import { InputError } from '../../inputs/errors.js'
import { choice } from '../../inputs/parse.js'
import { readAll } from '../../inputs/read-all.js'
import { adviceLine } from '../../report/advice-text.js'
import { forLog } from '../../report/escape.js'
import { planJson } from '../../report/json.js'
import { countOf, type Report } from '../../report/report.js'
import { summaryMarkdown } from '../../report/summary.js'
import { tableText } from '../../report/table.js'
import { usesColour } from '../colour.js'
import { exitCodes, textOf, type Command, type Console, type Given } from '../command.js'
import { fileName, readTextFile } from '../files.js'
import { inWords, planLive, planRecorded } from '../look.js'
import { policyOptions, readPolicy, type PlanPolicy } from '../options.js'
import { compilePolicy } from '../policy.js'
import { sampleSnapshot } from '../sample.js'
import { readSnapshot } from '../snapshot-file.js'
import { liveOptions, readLiveSource, target, type LiveSource } from '../source.js'

const formats = ['table', 'json', 'markdown'] as const

export const plan: Command = {
  takes: target,
  about: [
    'Shows which runs would be cancelled, and why. It cancels nothing.',
    'Without a target and without --from-file, it explains a sample that ships with Supersede and sends no request.'
  ],
  options: [
    {
      ...liveOptions,
      options: [
        ...liveOptions.options,
        {
          name: 'from-file',
          value: 'FILE',
          isFile: true,
          help: 'Plan for a snapshot that "supersede record" wrote; - is the standard input.'
        }
      ]
    },
    { title: 'What may be cancelled, as with the inputs of the action', options: policyOptions },
    {
      title: 'What is shown',
      options: [
        { name: 'format', value: 'FORMAT', words: formats, help: 'Form of the plan.' },
        { name: 'all', help: 'List all runs that were seen, not only those of the group.' },
        { name: 'detailed-exitcode', help: 'Exit with 10 if the plan would cancel a run.' }
      ]
    }
  ],
  examples: [
    { args: 'plan', says: 'Explain the sample.' },
    { args: 'plan 7', says: 'Pull request 7 of the repository in this folder.' },
    {
      args: 'plan https://github.com/octo/app/actions/runs/123',
      says: 'As a companion for this run would see it.'
    },
    {
      args: "plan --repo octo/app --branch main --protect-refs '!main'",
      says: 'Pushes to a branch, with a protection lifted.'
    },
    { args: 'record 7 | supersede plan --from-file - --all', says: 'From a recorded snapshot.' }
  ],
  read(given) {
    const asked = readAll<Asked>({
      source: () => readSource(given),
      policy: () => readPolicy(given),
      format: () => choice({ name: '--format', text: textOf(given, 'format') ?? 'table' }, formats),
      all: () => given.options['all'] === true,
      isDetailed: () => given.options['detailed-exitcode'] === true,
      colour: () => textOf(given, 'color')
    })
    return (console) => show(asked, console)
  }
}

type Source =
  | ({ readonly kind: 'live' } & LiveSource)
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sample' }

interface Asked {
  readonly source: Source
  readonly policy: PlanPolicy
  readonly format: (typeof formats)[number]
  readonly all: boolean
  readonly isDetailed: boolean
  readonly colour: string | undefined
}

function readSource(given: Given): Source {
  const live = readLiveSource(given)
  const path = textOf(given, 'from-file')
  if (path === undefined) return live === undefined ? { kind: 'sample' } : { kind: 'live', ...live }
  if (live === undefined) return { kind: 'file', path }
  throw new InputError('--from-file excludes a target and the options that name one.')
}

async function show(asked: Asked, console: Console): Promise<number> {
  const report = await planFor(asked, console)
  for (const advice of report.advice) {
    console.stderr.write(`${advice.level}: ${forLog(adviceLine(advice, report))}\n`)
  }
  console.stdout.write(render(report, asked, console))
  if (report.grade === 'failed') return exitCodes.error
  if (report.grade === 'partial') return exitCodes.incomplete
  const wouldCancel = countOf(report, 'planned') > 0
  return asked.isDetailed && wouldCancel ? exitCodes.wouldCancel : exitCodes.fine
}

async function planFor({ source, policy: plain }: Asked, console: Console): Promise<Report> {
  const policy = await compilePolicy(plain, 'plan')
  switch (source.kind) {
    case 'live':
      return planLive(source, policy, console)
    case 'file':
      return planRecorded(
        readSnapshot(await textIn(source.path, console), fileName(source.path)),
        policy
      )
    case 'sample':
      return planRecorded(sampleSnapshot, policy)
  }
}

async function textIn(path: string, { stdin }: Console): Promise<string> {
  return path === '-' ? stdin() : readTextFile(path)
}

function render(report: Report, asked: Asked, { env, stdout }: Console): string {
  switch (asked.format) {
    case 'json':
      return `${planJson(report, { indent: 2 })}\n`
    case 'markdown':
      return summaryMarkdown(report)
    case 'table':
      return tableText(report, {
        width: stdout.columns ?? 80,
        colour: usesColour(asked.colour, env, stdout),
        all: asked.all,
        about: aboutSource(asked.source, report),
        next: nextStep(asked.source, report)
      })
  }
}

function aboutSource(source: Source, { snapshot }: Report): string | undefined {
  switch (source.kind) {
    case 'sample':
      return 'This is a sample that ships with Supersede. No request was sent.'
    case 'file': {
      const at = snapshot.takenAt
      const when = at === undefined ? '' : ` of ${new Date(at).toISOString().slice(0, 16)}Z`
      const name = source.path === '-' ? 'on standard input' : source.path
      return `From the snapshot ${name}${when}. No request was sent.`
    }
    case 'live':
      return source.selection.kind === 'run'
        ? `As a companion for ${inWords(source.selection)} would see it.`
        : undefined
  }
}

function nextStep(source: Source, report: Report): string {
  if (source.kind === 'sample') {
    return 'try your own: node dist/cli/index.js plan --repo owner/name --pr 7'
  }
  if (report.grade !== 'ok') return 'see the warnings above, and try again.'
  return countOf(report, 'planned') > 0
    ? 'to have these runs cancelled, add the action to the workflow. This command cancels nothing.'
    : 'nothing to do. No run would be cancelled.'
}
