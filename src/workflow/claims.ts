// The groups that a run enters: its workflow's, its jobs', and those of the reusable workflows that it calls.
import type { Concurrency } from './concurrency.js'
import type { Piece } from './data.js'
import type { Job } from './jobs.js'
import { nameOf, type Name } from './name.js'
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
  readonly queue: Concurrency['queue']
}

/** Files by path, for calls of reusable workflows. */
export type Files = ReadonlyMap<string, WorkflowFile>

/**
 * GitHub connects at most ten workflows.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#nesting-reusable-workflows (2026-11)
 */
const deepestCall = 10
/** More claims of one run than any workflow has. */
const mostClaims = 500

/** The claim of a block for given contexts. */
export function claimOf(
  { file, job, calledBy }: Pick<Claim, 'file' | 'job' | 'calledBy'>,
  concurrency: Concurrency,
  contexts: Contexts
): Claim {
  return {
    ...{ file, job, calledBy, concurrency, queue: concurrency.queue },
    name: nameOf(evaluateTemplate(concurrency.group, contexts)),
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
  return claimsWithin({ file, contexts, files, calledBy: undefined, depth: 0 }).slice(0, mostClaims)
}

interface Call {
  readonly file: WorkflowFile
  readonly contexts: Contexts
  readonly files: Files
  readonly calledBy: Job | undefined
  readonly depth: number
}

function claimsWithin(call: Call): readonly Claim[] {
  const { file, contexts, calledBy } = call
  const running = runningJobs(file.jobs, contexts)
  const own =
    file.concurrency === undefined
      ? []
      : [claimOf({ file, job: undefined, calledBy }, file.concurrency, contexts)]
  const claims: Claim[] = [...own]
  for (const job of file.jobs) {
    if (running.get(job.id) === false || claims.length > mostClaims) continue
    claims.push(...claimsOfJob(call, job))
  }
  return claims
}

function claimsOfJob({ file, contexts, files, calledBy, depth }: Call, job: Job): readonly Claim[] {
  const { concurrency } = job
  const own =
    concurrency === undefined
      ? []
      : matrixContexts(job, contexts).map((each) =>
          claimOf({ file, job, calledBy }, concurrency, each)
        )
  const called = job.uses === undefined ? undefined : files.get(job.uses.replace(/^\.\//, ''))
  if (called === undefined || depth >= deepestCall) return own
  const inside = { ...contexts, inputs: closed(inputsOfCall(called, job, contexts)) }
  return [
    ...own,
    ...claimsWithin({
      file: called,
      contexts: inside,
      files,
      calledBy: calledBy ?? job,
      depth: depth + 1
    })
  ]
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
