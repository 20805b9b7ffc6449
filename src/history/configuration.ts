// What a workflow says about its concurrency group → the group of each recorded run.
import { contextsOf } from '../workflow/contexts.js'
import { open, unknown, type Contexts, type ContextValue, type Fields } from '../workflow/value.js'
import { compileTemplate, evaluateTemplate, type Template } from '../workflow/template.js'
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
    const ofHead = groupsOfHeads(block, run)
    let known = ofHead.get(number)
    if (known === undefined) {
      known = evaluate(block, contextsFor(headOnly(run), number, defaultBranch)) ?? 'of-run'
      ofHead.set(number, known)
    }
    return known === 'of-run' ? evaluate(block, contextsFor(run, number, defaultBranch)) : known
  }
}

export interface ShownGroup extends RunGroup {
  /** False where the `?` in its name stands for the number of a pull request that the record does not tell. */
  readonly isWhole: boolean
  /** Whether GitHub may call the group so, whatever the number is. */
  mayBeCalled(name: string): boolean
}

/** The group as people know it: a record seldom tells the number of a pull request of a fork. */
export function shownGroup(
  written: Written,
  run: PastRun,
  defaultBranch: string
): ShownGroup | undefined {
  const block = compile(written)
  const groupWith = (number: number | string): RunGroup | undefined =>
    evaluate(block, contextsFor(run, number, defaultBranch))
  const [group, other] = [groupWith('?'), groupWith('#')]
  if (group === undefined || other === undefined) return undefined
  const [number, ...others] = run.pulls
  const known = others.length === 0 && number !== undefined ? groupWith(number) : undefined
  return {
    ...(known ?? group),
    isWhole: known !== undefined || group.name === other.name,
    mayBeCalled: (name) => {
      const its = groupWith(numberIn(name, [group.name, other.name]))
      return its?.name.toLowerCase() === name.toLowerCase()
    }
  }
}

/** The digits where the two names begin to differ; `?` where there are none. */
function numberIn(name: string, [one, other]: readonly [string, string]): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return /^\d+/.exec(name.slice(at))?.[0] ?? '?'
}

/** `of-run`: it may be another group for each run of the head. */
type OfHeads = Map<number, RunGroup | 'of-run'>

/** By the number of a head: the groups of this workflow and event, where what only the run knows has no part in them. */
function groupsOfHeads({ known }: Compiled, { workflow, event }: PastRun): OfHeads {
  const ofWorkflow = known.get(workflow) ?? new Map<string, OfHeads>()
  known.set(workflow, ofWorkflow)
  const ofEvent: OfHeads = ofWorkflow.get(event) ?? new Map<number, RunGroup | 'of-run'>()
  ofWorkflow.set(event, ofEvent)
  return ofEvent
}

interface Compiled {
  readonly group: Template
  readonly cancel: Template
  readonly queue: RunGroup['queue']
  readonly known: Map<string, Map<string, OfHeads>>
}

function compile({ group, cancel, queue }: Written): Compiled {
  return {
    group: compileTemplate(group, 'workflow'),
    cancel: compileTemplate(cancel, 'workflow'),
    queue,
    known: new Map()
  }
}

function evaluate({ group, cancel, queue }: Compiled, contexts: Contexts): RunGroup | undefined {
  const name = textOf(group, contexts)
  const cancels = textOf(cancel, contexts)
  if (name === undefined || name === '' || cancels === undefined) return undefined
  return { name, queue, cancels: cancels === 'true' }
}

/** Undefined where a part of it is not known. What is one value for the whole repository stands for itself. */
function textOf(template: Template, contexts: Contexts): string | undefined {
  const pieces = evaluateTemplate(template, contexts).map((piece) =>
    typeof piece === 'string' ? piece : piece.identity
  )
  return pieces.includes(undefined) ? undefined : pieces.join('')
}

/** What a group may be made of. */
type Known = Pick<PastRun, 'event' | 'workflow' | 'workflowName' | 'branch'> &
  Record<'id' | 'number' | 'sha' | 'actor', ContextValue>

/** What all runs of a workflow, event and head have in common. */
function headOnly({ event, workflow, workflowName, branch }: PastRun): Known {
  const hidden = {
    id: unknown('id'),
    number: unknown('number'),
    sha: unknown('sha'),
    actor: unknown('actor')
  }
  return { event, workflow, workflowName, branch, ...hidden }
}

/**
 * What the record tells of the contexts. It does not tell the number of a pull request, so each head has a number of its own: for names
 * of groups it only counts whether two are equal.
 */
function contextsFor(run: Known, number: number | string, defaultBranch: string): Contexts {
  const isOfPull = isOfPullRequest(run)
  const facts = {
    repository: 'owner/repository',
    defaultBranch,
    workflow: run.workflowName,
    path: run.workflow,
    runId: run.id,
    runNumber: run.number,
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

function pullRequestPayload(run: Known, number: number | string): Fields {
  const head = open({ ref: run.branch, sha: run.sha })
  return open({ number, issue: null, merge_group: null, pull_request: open({ number, head }) })
}

function otherPayload(run: Known): Fields {
  return open({ pull_request: null, number: null, issue: null, after: run.sha, inputs: null })
}

/**
 * `github.ref`. For `pull_request_target` it is the default branch since 2025-12-08.
 * https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes/ (2026-11)
 */
function refOf(run: Known, number: number | string, defaultBranch: string): string {
  if (run.event === 'pull_request') return `refs/pull/${number}/merge`
  if (run.event === 'pull_request_target') return `refs/heads/${defaultBranch}`
  return `${isOfTag(run) ? 'refs/tags' : 'refs/heads'}/${run.branch ?? defaultBranch}`
}
