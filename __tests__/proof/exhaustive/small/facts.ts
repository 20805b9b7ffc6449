// The facts that one cancel is based on, and how they can change. The value 0 permits the cancel; every other value forbids it.
import type { SubjectState, Run, Snapshot } from '../../../../src/model/model.js'
import {
  aHead,
  aPull,
  aRun,
  aSnapshot,
  branch,
  minute,
  pulls,
  runId,
  sha
} from '../../../support/builders.js'

export type Subject = 'pull request' | 'branch'

export interface Change {
  readonly from: number
  readonly to: number
  readonly words: string
}

/** What one request reads. */
export interface Fact {
  readonly name: string
  /** In words, by its value. */
  readonly states: readonly string[]
  readonly changes: readonly Change[]
}

const run: Fact = {
  name: 'run 101',
  states: ['in flight', 'ended', 'in flight, attempt 2'],
  changes: [
    { from: 0, to: 1, words: 'run 101 ends in success' },
    { from: 1, to: 2, words: 'a person runs run 101 again' }
  ]
}

const pull: Fact = {
  name: 'pull request 7',
  states: ['open at c2', 'closed', 'open at c1'],
  changes: [
    { from: 0, to: 1, words: 'pull request 7 is closed' },
    { from: 1, to: 0, words: 'pull request 7 is reopened' },
    { from: 0, to: 2, words: 'the branch is pushed back to c1' },
    { from: 2, to: 0, words: 'the branch is pushed to c2 again' }
  ]
}

const tip: Fact = {
  name: 'the branch',
  states: ['at c2', 'at c1', 'protected'],
  changes: [
    { from: 0, to: 1, words: 'the branch is pushed back to c1' },
    { from: 1, to: 0, words: 'the branch is pushed to c2 again' },
    { from: 0, to: 2, words: 'the branch is protected' }
  ]
}

const tag: Fact = {
  name: 'the tag',
  states: ['absent', 'present'],
  changes: [
    { from: 0, to: 1, words: "a tag of the branch's name is made" },
    { from: 1, to: 0, words: "the tag of the branch's name is deleted" }
  ]
}

/** The run comes last. */
export const facts: Readonly<Record<Subject, readonly Fact[]>> = {
  'pull request': [pull, run],
  branch: [tip, tag, run]
}

export function describeFact({ states }: Fact, value: number): string {
  return states[value] ?? '?'
}

const eventOf: Readonly<Record<Subject, string>> = {
  'pull request': 'pull_request',
  branch: 'push'
}

/** As it is read by id. Attempt 2 was started after everything else. */
export function victimRun(subject: Subject, values: readonly number[]): Run {
  const value = values.at(-1) ?? 0
  return aRun(101, {
    event: eventOf[subject],
    attempt: value === 2 ? 2 : 1,
    head: aHead('c1'),
    status: value === 1 ? 'completed' : 'in_progress',
    conclusion: value === 1 ? 'success' : null,
    startedAt: minute(value === 2 ? 50 : 1)
  })
}

/** Everything that would be read at this moment. */
export function toSnapshot(subject: Subject, values: readonly number[]): Snapshot {
  const own = aRun(102, { event: eventOf[subject], head: aHead('c2'), status: 'in_progress' })
  const usual = aSnapshot()
  return aSnapshot({
    self: runId(102),
    scope: { ...usual.scope, event: eventOf[subject] },
    subject: subject === 'branch' ? { kind: 'branch', ref: `refs/heads/${branch}` } : usual.subject,
    successors: [{ run: own, knownBy: 'executing' }],
    runs: [victimRun(subject, values), own],
    subjectState: subject === 'branch' ? branchState(values) : pullState(values)
  })
}

function pullState([value]: readonly number[]): SubjectState {
  const isOpen = value !== 1
  return pulls(
    aPull(7, {
      state: isOpen ? 'open' : 'closed',
      closedAt: isOpen ? undefined : minute(40),
      head: aHead(value === 2 ? 'c1' : 'c2')
    })
  )
}

function branchState([tipValue, tagValue]: readonly number[]): SubjectState {
  return {
    kind: 'branch',
    sha: sha(tipValue === 1 ? 'c1' : 'c2'),
    protected: tipValue === 2,
    tagOfSameName: tagValue === 1 ? 'present' : 'absent'
  }
}
