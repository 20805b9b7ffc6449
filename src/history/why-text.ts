// A diagnosis for a terminal of 80 columns, and for machines.
import { verbatim, type Quote } from '../model/quote.js'
import { forJson, forLog } from '../report/escape.js'
import { counted, span, time } from './format.js'
import type { Dossier } from './dossier.js'
import type { Diagnosis } from './finding.js'
import { hasBegun, wasCancelled, type PastRun } from './past-run.js'
import { wrap } from './table.js'
import { whyOf } from './why.js'
import { nameOf, wordsOf } from './why-words.js'
import type { Written } from './written.js'

export function whyText(dossier: Dossier): string {
  const diagnosis = whyOf(dossier)
  const { says, repair } = wordsOf(diagnosis, forLog)
  const isInferred = !diagnosis.isSure && diagnosis.finding.kind !== 'unknown'
  const inference = isInferred ? 'Most likely: ' : ''
  return [
    ...wrap(`Run ${nameOf(dossier.run, forLog)}`),
    '',
    ...wrap(`${inference}${says}`),
    '',
    'Evidence',
    ...evidenceOf(dossier, diagnosis, forLog).flatMap((text) => wrap(text, '- ', '  ')),
    ...section('What would tell for sure', diagnosis.isSure ? undefined : certainty(dossier)),
    ...section('Repair', repair),
    ''
  ].join('\n')
}

function section(title: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : ['', title, ...wrap(text, '  ')]
}

export function whyJson(dossier: Dossier): string {
  const diagnosis = whyOf(dossier)
  const { says, repair } = wordsOf(diagnosis, verbatim)
  const { finding, isSure, shown } = diagnosis
  return `${forJson(
    {
      version: 1,
      run: dossier.run.id,
      cause: finding.kind,
      sure: isSure,
      says,
      ...('by' in finding && { by: finding.by?.id ?? null }),
      ...('job' in finding && { job: finding.job ?? null }),
      group: shown?.name ?? null,
      evidence: evidenceOf(dossier, diagnosis, verbatim),
      whatWouldTell: isSure ? null : certainty(dossier),
      repair: repair ?? null
    },
    2
  )}\n`
}

function evidenceOf(
  { run, others }: Dossier,
  { finding, quotes, shown, written }: Diagnosis,
  quote: Quote
): readonly string[] {
  const by = 'by' in finding ? finding.by : undefined
  const holder = finding.kind === 'waits' ? finding.holder : undefined
  return [
    `${lifeOf(run)}${link(run, quote)}`,
    ...jobsOf(run),
    ...quotes.map(({ job, text }) => `GitHub on its job ${quote(job.name)}: ${quote(text)}`),
    ...(by === undefined
      ? []
      : [
          `Run ${nameOf(by, quote)} was created ${time(by.createdAt)}${gap(by, run)}${link(by, quote)}`
        ]),
    ...(holder === undefined
      ? []
      : [
          `Run ${nameOf(holder, quote)} was created ${time(holder.createdAt)}${link(holder, quote)}`
        ]),
    ...groupsOf(shown, written, quote),
    `${counted(others.length, 'other run')} of that time ${others.length === 1 ? 'was' : 'were'} read`
  ]
}

function lifeOf({ createdAt, startedAt, endedAt, attempt, status, conclusion }: PastRun): string {
  const begun = attempt === 1 ? '' : `, attempt ${attempt} was started ${time(startedAt)}`
  const end =
    endedAt === undefined
      ? `status ${statusOf(status === '' ? 'unknown' : status)}`
      : `ended ${time(endedAt)} as ${statusOf(conclusion ?? 'unknown')}, after ${span(endedAt - startedAt)}`
  return `Created ${time(createdAt)}${begun}, ${end} (UTC)`
}

/** Words of GitHub, which a file may replace by others. */
function statusOf(word: string): string {
  return forLog(word)
}

function link({ url }: PastRun, quote: Quote): string {
  return url === undefined ? '' : `: ${quote(url)}`
}

function jobsOf({ jobs }: PastRun): readonly string[] {
  if (jobs === undefined) return ['Its jobs are not recorded']
  if (jobs.length === 0) return ['It has no jobs']
  const begun = jobs.filter(hasBegun).length
  return [`${counted(jobs.length, 'job')}, of which ${begun} began`]
}

function gap(by: PastRun, { endedAt }: PastRun): string {
  return endedAt === undefined
    ? ''
    : `, ${span(Math.max(0, endedAt - by.createdAt))} before this one ended`
}

function groupsOf(
  shown: Diagnosis['shown'],
  written: Diagnosis['written'],
  quote: Quote
): readonly string[] {
  if (written === undefined) return ['Its workflow file was not read, so no group was evaluated']
  const { source, block, jobs } = written
  const own =
    jobs.length === 0
      ? []
      : [`By ${source} jobs with a group of their own: ${jobs.map(quote).join(', ')}`]
  return [`By ${source} ${groupIn(shown, block, quote)}`, ...own]
}

function groupIn(shown: Diagnosis['shown'], block: Written | undefined, quote: Quote): string {
  if (block === undefined) return 'it is in no concurrency group as a whole'
  if (shown === undefined) {
    return `its group is ${quote(block.group)}, of which not all can be told`
  }
  const { name, cancels, queue, isWhole } = shown
  const gap = isWhole ? '' : '. The number of its pull request is not recorded'
  return `its group is ${quote(name)}, cancel-in-progress: ${String(cancels)}, queue: ${queue}${gap}`
}

function certainty({ run }: Dossier): string {
  if (!wasCancelled(run)) return 'The page of the run, or "supersede why" with --repo.'
  return run.jobs === undefined
    ? 'The annotations of its jobs. Record the history with --jobs, or ask GitHub with "supersede why" and --repo.'
    : 'The page of the run, which shows annotations of the whole run that the API does not give.'
}
