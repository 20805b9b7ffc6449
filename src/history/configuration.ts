// What a workflow says about its concurrency group → the group of each recorded run.
import { contextsOf } from '../workflow/contexts.js'
import { open, unknown, type Contexts, type Fields } from '../workflow/value.js'
import {
  compileTemplate,
  evaluateTemplate,
  expressionsOf,
  type Template
} from '../workflow/template.js'
import { createHeadNumbers } from './mark.js'
import type { PastRun } from './past-run.js'
import type { Configuration, RunGroup } from './replay.js'
import { isOfPullRequest, isOfTag } from './subject.js'
import type { Written, WrittenFor } from './written.js'

/** Runs whose group nobody can tell from their record are in no group. */
export function configurationOf(writtenFor: WrittenFor, defaultBranch: string): Configuration {
  const compiled = new Map<Written, Compiled>()
  const numbers = createHeadNumbers()
  return (run) => {
    const written = writtenFor(run)
    if (written === undefined) return undefined
    const block = compiled.get(written) ?? compile(written)
    compiled.set(written, block)
    const number = numbers(run)
    if (block.isOfRun) return evaluate(block, contextsFor(run, number, defaultBranch))
    const known = knownOf(block, run)
    if (!known.has(number)) {
      known.set(number, evaluate(block, contextsFor(run, number, defaultBranch)))
    }
    return known.get(number)
  }
}

type Known = Map<number, RunGroup | undefined>

/** By the number of a head: the groups of this workflow and event. */
function knownOf({ known }: Compiled, { workflow, event }: PastRun): Known {
  const ofWorkflow = known.get(workflow) ?? new Map<string, Known>()
  known.set(workflow, ofWorkflow)
  const ofEvent = ofWorkflow.get(event) ?? new Map<number, RunGroup | undefined>()
  ofWorkflow.set(event, ofEvent)
  return ofEvent
}

interface Compiled {
  readonly group: Template
  readonly cancel: Template
  readonly queue: RunGroup['queue']
  /** It may be another one for each run of a branch. */
  readonly isOfRun: boolean
  readonly known: Map<string, Map<string, Known>>
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
    isOfRun: paths.some((path) => !ofHead.includes(path)),
    known: new Map()
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
