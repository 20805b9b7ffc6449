// What keeps a run keeps it in every mode, not only where a newer run supersedes it.
import { describe, expect, it } from '@jest/globals'
import { modes, type Mode } from '../../../src/model/mode.js'
import type { Run, Snapshot } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import {
  aDeletionSnapshot,
  aHead,
  anEntrySnapshot,
  aPull,
  aRun,
  aSnapshot,
  branch,
  minute,
  pulls
} from '../../support/builders.js'
import { judged } from '../../support/judged.js'

interface Scenery {
  /** Its run 101 is cancelled. */
  readonly world: Snapshot
  readonly policy?: Partial<Policy>
  readonly cancels: string
}

const sceneries: Readonly<Record<Mode, Scenery>> = {
  supersede: {
    world: aSnapshot(),
    cancels: 'superseded'
  },
  closed: {
    world: aSnapshot({ subjectState: pulls(aPull(7, { state: 'closed', closedAt: minute(50) })) }),
    cancels: 'pull-request-closed'
  },
  stop: {
    world: aSnapshot({ subjectState: pulls(aPull(7, { isDraft: true })) }),
    policy: { stopOn: [{ kind: 'draft' }] },
    cancels: 'pull-request-draft'
  },
  'merge-group': {
    world: anEntrySnapshot(),
    cancels: 'merge-group-gone'
  },
  'branch-gone': {
    world: aDeletionSnapshot(),
    cancels: 'branch-gone'
  }
}

interface Protection {
  readonly what: string
  readonly in: readonly Mode[]
  readonly run?: Partial<Run>
  readonly policy?: Partial<Policy>
  readonly change?: (world: Snapshot) => Snapshot
  readonly then: string
}

const anyBut = (mode: Mode): readonly Mode[] => modes.filter((one) => one !== mode)
const ofPullRequests: readonly Mode[] = ['supersede', 'closed', 'stop']

const protections: readonly Protection[] = [
  { what: 'it has ended', in: modes, run: { status: 'completed' }, then: 'finished' },
  {
    what: 'its status is not known',
    in: modes,
    run: { status: 'unrecognised' },
    then: 'unknown-status'
  },
  { what: 'it is of another event', in: modes, run: { event: 'schedule' }, then: 'outside-group' },
  {
    what: 'it executes the step',
    in: modes,
    change: (world) => ({ ...world, self: aRun(101).id }),
    then: 'self'
  },
  // `events` and `protect-refs` have no effect on the runs of the merge queue.
  {
    what: 'events does not name its event',
    in: anyBut('merge-group'),
    policy: { events: [] },
    then: 'protected-event'
  },
  {
    what: 'protect-refs names its branch',
    in: anyBut('merge-group'),
    policy: {
      refs: [
        {
          of: 'name',
          isException: false,
          text: branch,
          matches: (ref) => ref === `refs/heads/${branch}`
        }
      ]
    },
    then: 'protected-ref'
  },
  {
    what: 'the pull request has the exempt label',
    in: ofPullRequests,
    change: ({ subjectState, ...world }) => ({
      ...world,
      subjectState:
        subjectState.kind === 'pull-request'
          ? pulls(...subjectState.pulls.map((pull) => ({ ...pull, labels: ['keep-ci'] })))
          : subjectState
    }),
    then: 'exempt-label'
  },
  {
    what: 'it is on the head of another open pull request',
    in: modes,
    run: { openPullRequestsAtHead: [aPull(9).number] },
    then: 'head-is-current'
  },
  {
    what: 'it may finish',
    in: modes,
    run: { status: 'in_progress' },
    policy: { letFinishAfter: 60_000 },
    then: 'nearly-done'
  },
  {
    what: 'a protected job has begun',
    in: modes,
    run: { jobs: [{ name: 'deploy', status: 'in_progress', conclusion: null }] },
    policy: { jobs: [{ text: 'deploy', matches: (name) => name === 'deploy' }] },
    then: 'protected-job'
  },
  {
    what: 'a protected job is to come',
    in: modes,
    run: { jobs: [{ name: 'deploy', status: 'pending', conclusion: null }] },
    policy: { jobs: [{ text: '!deploy', evenToCome: true, matches: (name) => name === 'deploy' }] },
    then: 'protected-job'
  }
]

function verdict(mode: Mode, protection?: Protection): string | undefined {
  const { world, policy } = sceneries[mode]
  const { event } = world.scope
  const head = aHead('c101', world.scope.head)
  return judged(protection?.change?.(world) ?? world, {
    when: '',
    then: '',
    run: aRun(101, { event, head, ...protection?.run }),
    policy: { mode, ...policy, ...protection?.policy }
  })
}

describe.each(modes)('mode %s', (mode) => {
  it('cancels the run', () => {
    expect(verdict(mode)).toBe(`cancel ${sceneries[mode].cancels}`)
  })

  it.each(protections.filter((one) => one.in.includes(mode)))('keeps it if $what', (protection) => {
    expect(verdict(mode, protection)).toBe(`keep ${protection.then}`)
  })
})
