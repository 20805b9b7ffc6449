// What a workflow says about its concurrency group → the group of each recorded run.
import { contextsOf } from '../workflow/contexts.js'
import { open, unknown, type Contexts, type Fields } from '../workflow/value.js'
import {
  compileTemplate,
  evaluateTemplate,
  expressionsOf,
  type Template
} from '../workflow/template.js'
import { readWorkflowFile } from '../workflow/workflow-file.js'
import { numberOf } from './mark.js'
import type { PastRun } from './past-run.js'
import type { Configuration, RunGroup } from './replay.js'
import { headOf, isOfPullRequest, isOfTag } from './subject.js'

/** A `concurrency` block, as its author wrote it. */
export interface Written {
  readonly group: string
  /** `true`, `false` or an expression. */
  readonly cancel: string
  readonly queue: 'single' | 'max'
}

/** The block of a workflow file; undefined where it has none, or is no workflow. */
export function writtenIn(path: string, text: string): Written | undefined {
  const file = readWorkflowFile(path, text)
  const block = file.kind === 'workflow' ? file.concurrency : undefined
  if (block === undefined) return undefined
  return { group: block.group.text, cancel: block.cancel?.text ?? 'false', queue: block.queue }
}

const configSyntax = /^\s*(group|cancel|queue)\s*=\s*(.*?)\s*$/

/** `group=…; cancel=…; queue=…`. Undefined where it is something else. A group may hold `;` in a text of an expression. */
export function writtenBy(config: string): Written | undefined {
  const parts = config
    .split(/;(?=\s*(?:group|cancel|queue)\s*=)/)
    .map((part) => configSyntax.exec(part))
  if (parts.includes(null)) return undefined
  const fields = new Map(parts.map((part) => [part?.[1], part?.[2]]))
  const {
    group = '',
    cancel = 'false',
    queue = 'single'
  } = Object.fromEntries(fields) as Partial<Written>
  const isWhole = group !== '' && ['single', 'max'].includes(queue)
  return isWhole ? { group, cancel, queue } : undefined
}

/** The block that most guides print, and that cancels runs of `main` as well. */
export const asGuidesPrintIt: Written = {
  group: '${{ github.workflow }}-${{ github.ref }}',
  cancel: 'true',
  queue: 'single'
}

/** Pull requests supersede by their number. Every other run has a group of its own, so that nothing waits and nothing is lost. */
export const repaired: Written = {
  group: '${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}',
  cancel: "${{ github.event_name == 'pull_request' }}",
  queue: 'single'
}

/** The block of the workflow that a run is of: the same one for all runs of a workflow. */
export type WrittenFor = (run: PastRun) => Written | undefined

/** Runs whose group nobody can tell from their record are in no group. */
export function configurationOf(writtenFor: WrittenFor, defaultBranch: string): Configuration {
  const compiled = new Map<Written, Compiled>()
  const known = new Map<string, RunGroup | undefined>()
  const numbers = new Map<string, number>()
  return (run) => {
    const written = writtenFor(run)
    if (written === undefined) return undefined
    const block = compiled.get(written) ?? compile(written)
    compiled.set(written, block)
    const number = 1 + numberOf(numbers, headOf(run))
    if (block.isOfRun) return evaluate(block, contextsFor(run, number, defaultBranch))
    const key = `${run.workflow}\n${run.event}\n${number}`
    if (known.has(key)) return known.get(key)
    const group = evaluate(block, contextsFor(run, number, defaultBranch))
    known.set(key, group)
    return group
  }
}

interface Compiled {
  readonly group: Template
  readonly cancel: Template
  readonly queue: RunGroup['queue']
  /** It may be another one for each run of a branch. */
  readonly isOfRun: boolean
}

/** Of these, runs of one workflow, event and head have the same. */
const ofHead = [
  'github.workflow',
  'github.ref',
  'github.ref_name',
  'github.ref_type',
  'github.head_ref',
  'github.event_name',
  'github.repository',
  'github.event.number',
  'github.event.pull_request.number',
  'github.event.pull_request.head.ref'
]

function compile({ group, cancel, queue }: Written): Compiled {
  const templates = [
    compileTemplate(group, 'workflow'),
    compileTemplate(cancel, 'workflow')
  ] as const
  const paths = templates
    .flatMap((template) => expressionsOf(template))
    .flatMap(({ references }) => references.map(({ path }) => path.join('.')))
  return {
    group: templates[0],
    cancel: templates[1],
    queue,
    isOfRun: paths.some((path) => !ofHead.includes(path))
  }
}

function evaluate({ group, cancel, queue }: Compiled, contexts: Contexts): RunGroup | undefined {
  const name = textOf(group, contexts)
  if (name === undefined || name === '') return undefined
  return { name, queue, cancels: textOf(cancel, contexts) === 'true' }
}

/** Undefined where a part of it is known only at run time. What is one value for the whole repository stands for itself. */
function textOf(template: Template, contexts: Contexts): string | undefined {
  const pieces = evaluateTemplate(template, contexts).map((piece) =>
    typeof piece === 'string' ? piece : piece.identity
  )
  return pieces.includes(undefined) ? undefined : pieces.join('')
}

/**
 * What the record tells of the contexts. It does not tell the number of a pull request, so each head has a number of its own: for names
 * of groups it only counts whether two are equal.
 */
function contextsFor(run: PastRun, number: number, defaultBranch: string): Contexts {
  const isOfPull = isOfPullRequest(run)
  const facts = {
    repository: 'owner/repository',
    defaultBranch,
    workflow: run.workflowName,
    path: run.workflow,
    runId: String(run.id),
    runNumber: String(run.number),
    inputs: {}
  }
  return contextsOf(facts, {
    event: run.event,
    ref: refOf(run, number, defaultBranch),
    sha: run.sha,
    headRef: isOfPull ? (run.branch ?? '') : '',
    baseRef: isOfPull ? unknown('github.base_ref') : '',
    actor: run.actor === '' ? unknown('github.actor') : run.actor,
    payload: isOfPull ? pullRequestPayload(run, number) : otherPayload(run)
  })
}

function pullRequestPayload(run: PastRun, number: number): Fields {
  const head = open({ ref: run.branch, sha: run.sha })
  return open({ number, issue: null, merge_group: null, pull_request: open({ number, head }) })
}

function otherPayload(run: PastRun): Fields {
  return open({ pull_request: null, number: null, issue: null, after: run.sha, inputs: null })
}

/**
 * `github.ref`. For `pull_request_target` it is the default branch since 2025-12-08.
 * https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes/ (2026-11)
 */
function refOf(run: PastRun, number: number, defaultBranch: string): string {
  if (run.event === 'pull_request') return `refs/pull/${number}/merge`
  if (run.event === 'pull_request_target') return `refs/heads/${defaultBranch}`
  return `${isOfTag(run) ? 'refs/tags' : 'refs/heads'}/${run.branch ?? defaultBranch}`
}
