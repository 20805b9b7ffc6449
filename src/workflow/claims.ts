// The groups that a run enters: its workflow's, its jobs', and those of the reusable workflows that it calls.
import type { Concurrency } from './concurrency.js'
import { casesOf } from './cases.js'
import type { Piece } from './data.js'
import type { Job } from './jobs.js'
import type { Name } from './name.js'
import { refusalOf, type Refusal } from './refusal.js'
import { runningJobs } from './running.js'
import { evaluateTemplate, type Template } from './template.js'
import { closed, unknown, type Contexts, type ContextValue } from './value.js'
import type { WorkflowFile } from './workflow-file.js'

export interface Claim {
  /** The file that the block stands in: the called workflow's, for one that it claims. */
  readonly file: WorkflowFile
  /** Undefined: the workflow as a whole. */
  readonly job: Job | undefined
  /** The job of the run that calls the workflow whose claim this is; undefined for the run's own. */
  readonly calledBy: Job | undefined
  readonly concurrency: Concurrency
  readonly name: Name
  /** Whether it cancels the run that holds the group; undefined: only the run knows. */
  readonly cancels: boolean | undefined
  /** Why GitHub does not start what the block stands at. */
  readonly refusal: Refusal | undefined
  readonly queue: Concurrency['queue']
}

/** Files by path, for calls of reusable workflows. */
export type Files = ReadonlyMap<string, WorkflowFile>

/**
 * GitHub connects at most ten workflows.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#nesting-reusable-workflows (2026-11)
 */
const deepestCall = 10
/** More claims, and more calls, of one run than any workflow has. */
const mostClaims = 500
const mostCalls = 500

/** GitHub refuses the whole workflow where it does not understand one of its blocks. */
const isUnderstood = ({ problems, group, cancel }: Concurrency): boolean =>
  [problems, group.problems, cancel?.problems ?? []].every(({ length }) => length === 0)

/** The claim of a block for given contexts. */
export function claimOf(
  { file, job, calledBy }: Pick<Claim, 'file' | 'job' | 'calledBy'>,
  concurrency: Concurrency,
  contexts: Contexts
): Claim {
  const name = casesOf(concurrency.group, contexts)
  const refusal = refusalOf(name, concurrency.cancel, contexts)
  return {
    ...{ file, job, calledBy, concurrency, queue: concurrency.queue, name, refusal },
    cancels: isOn(concurrency.cancel, contexts)
  }
}

/** GitHub takes a boolean, or an expression that gives one. */
function isOn(template: Template | undefined, contexts: Contexts): boolean | undefined {
  if (template === undefined) return false
  const [only] = template.parts
  if (template.parts.length === 1 && only !== undefined && typeof only !== 'string')
    return only.isTrue(contexts)
  return template.text.trim().toLowerCase() === 'true'
}

/** The claims of a run, in the order in which it makes them. */
export function claimsOf(file: WorkflowFile, contexts: Contexts, files: Files): readonly Claim[] {
  const budget = { calls: mostCalls }
  return claimsWithin({ file, contexts, files, calledBy: undefined, depth: 0, budget }).slice(
    0,
    mostClaims
  )
}

/**
 * The path of a called workflow of the same repository, from its root; undefined for any other. `$/` is the same file at the commit
 * of the run (https://github.blog/changelog/, 2026-07-30).
 */
export const calledPath = (uses: string | undefined): string | undefined =>
  /^[.$]\/(.+)$/.exec(uses ?? '')?.[1]

interface Call {
  readonly file: WorkflowFile
  readonly contexts: Contexts
  readonly files: Files
  readonly calledBy: Job | undefined
  readonly depth: number
  readonly budget: { calls: number }
}

function claimsWithin(call: Call): readonly Claim[] {
  const { file, contexts, calledBy } = call
  const running = runningJobs(file.jobs, contexts)
  const { concurrency } = file
  const own =
    concurrency === undefined || !isUnderstood(concurrency)
      ? []
      : [claimOf({ file, job: undefined, calledBy }, concurrency, contexts)]
  const claims: Claim[] = [...own]
  for (const job of file.jobs) {
    if (running.get(job.id) === false || claims.length > mostClaims) continue
    claims.push(...claimsOfJob(call, job))
  }
  return claims
}

function claimsOfJob(call: Call, job: Job): readonly Claim[] {
  const { file, contexts, files, calledBy } = call
  const { concurrency } = job
  const own =
    concurrency === undefined || !isUnderstood(concurrency)
      ? []
      : matrixContexts(job, contexts).map((each) =>
          claimOf({ file, job, calledBy }, concurrency, each)
        )
  const path = calledPath(job.uses)
  const called = path === undefined ? undefined : files.get(path)
  return called === undefined ? own : [...own, ...claimsOfCalls(call, job, called)]
}

/** A matrix calls the workflow once for each of its jobs. */
function claimsOfCalls(call: Call, job: Job, called: WorkflowFile): readonly Claim[] {
  const { contexts, files, calledBy, depth, budget } = call
  const claims: Claim[] = []
  for (const each of matrixContexts(job, contexts)) {
    if (depth >= deepestCall || budget.calls <= 0) break
    budget.calls -= 1
    const inside = { ...contexts, inputs: closed(inputsOfCall(called, job, each)) }
    const within = { file: called, contexts: inside, files, depth: depth + 1, budget }
    claims.push(...claimsWithin({ ...within, calledBy: calledBy ?? job }))
  }
  return claims
}

/** The contexts of each job that a matrix makes, or of the only one. */
export function matrixContexts({ matrix }: Job, contexts: Contexts): readonly Contexts[] {
  const base = { ...contexts, needs: unknown('needs'), strategy: unknown('strategy') }
  if (matrix === undefined) return [{ ...base, matrix: closed({}) }]
  if (matrix.jobs === undefined) return [{ ...base, matrix: unknown('matrix') }]
  return matrix.jobs.map((values, index) => ({
    ...base,
    strategy: closed({ 'job-index': index, 'job-total': unknown('strategy.job-total') }),
    matrix: closed(values)
  }))
}

function inputsOfCall(
  called: WorkflowFile,
  { with: given }: Job,
  contexts: Contexts
): Record<string, ContextValue> {
  const declared = called.triggers.find(({ event }) => event === 'workflow_call')?.inputs ?? []
  return Object.fromEntries(
    declared.map(({ name, type, default: standard }) => {
      const template = given.get(name.toLowerCase())
      const pieces =
        template === undefined ? [standard ?? ''] : evaluateTemplate(template, contexts)
      return [name.toLowerCase(), valueOfInput(pieces, name, type)]
    })
  )
}

function valueOfInput(pieces: readonly Piece[], name: string, type: string): ContextValue {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && typeof only !== 'string') return only
  const texts = pieces.filter((piece) => typeof piece === 'string')
  if (texts.length < pieces.length) return unknown(`inputs.${name}`)
  const text = texts.join('')
  return type === 'boolean' ? text === 'true' : text
}
