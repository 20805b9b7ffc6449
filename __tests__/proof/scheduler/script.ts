// The content of a play: the initial world, the events in it, and what goes wrong on the way.
import fc from 'fast-check'
import { wishes, type Wishes } from './wishes.js'

/** The next event. A number selects its object, so that every script can be played. */
export interface Happening {
  readonly what: What
  readonly which: number
  /** The start of a step, with its inputs. */
  readonly wishes?: Wishes
}

/** The steps of this program, and all other actors. */
export const doings = ['step', 'companion', 'dry run', 'clearing'] as const
const everybodyElse = [
  'nothing',
  'push',
  'push, its run comes late',
  'late run comes',
  'force-push back',
  'another run for the head',
  'close',
  'merge',
  'reopen',
  'label',
  'unlabel',
  'run ends',
  'person cancels',
  'run goes on',
  'run is run again',
  'run is deleted',
  'job begins',
  'queue entry comes',
  'queue entry ends',
  'second pull request opens',
  'second pull request closes',
  'workflow is made anew',
  'stacked pull request opens',
  'tag of the same name',
  'branch is protected',
  'branch is deleted',
  'fork is deleted',
  'filtered lists lag',
  'all lists lag',
  'lists catch up',
  'a minute passes',
  'branch becomes the default one'
] as const

export type Doing = (typeof doings)[number]
export type What = Doing | (typeof everybodyElse)[number]

const weights: Partial<Record<What, number>> = {
  step: 10,
  companion: 6,
  'dry run': 1,
  clearing: 4,
  nothing: 12,
  push: 8,
  'push, its run comes late': 3,
  'late run comes': 4,
  'force-push back': 3,
  'another run for the head': 2,
  close: 4,
  reopen: 3,
  'workflow is made anew': 2,
  'stacked pull request opens': 2,
  'run ends': 4,
  'run is run again': 4,
  'job begins': 4,
  'queue entry comes': 3,
  'queue entry ends': 6,
  'a minute passes': 2,
  'filtered lists lag': 2,
  'all lists lag': 2
}

export type Odd =
  | 'no'
  | 'ignores cancels'
  | 'ignores everything'
  | 'not queued for long'
  | 'not queued yet'
  | 'breaks'

export interface RunPlan {
  readonly status: 'queued' | 'in_progress' | 'waiting' | 'pending' | 'requested'
  readonly stopsAfter: number
  readonly odd: Odd
  readonly attempt: number
  /** It has a deploy job, which begins later. */
  readonly deploys: boolean
}

export interface FaultPlan {
  readonly on:
    | 'runs'
    | 'branch-runs'
    | 'status-runs'
    | 'run'
    | 'cancel'
    | 'pulls'
    | 'pull'
    | 'branch'
    | 'tag'
    | 'repository'
    | 'jobs'
    | 'force-cancel'
  readonly fault: FaultName
  readonly after: number
  readonly times: number
  /** GitHub carries it out anyway. */
  readonly done: boolean
}

export const faultNames = [
  'unauthorized',
  'forbidden',
  'not found',
  'conflict: completed',
  'conflict: not queued yet',
  'conflict: something else',
  'unprocessable',
  'secondary limit, 403',
  'secondary limit, 429',
  'secondary limit without a time',
  'plain 429',
  'primary limit',
  'server error',
  'bad gateway',
  'reset',
  'truncated',
  'cut',
  'html',
  'wrong types',
  'swapped'
] as const
export type FaultName = (typeof faultNames)[number]

export interface Script {
  readonly about: 'pull request' | 'pull request of a fork' | 'branch'
  readonly branch: string
  readonly runs: readonly RunPlan[]
  /** Runs of other workflows, events and forks that look alike. */
  readonly lookalikes: boolean
  readonly secondPullRequest: boolean
  /** Whether every event also starts a run of another workflow. */
  readonly secondWorkflow: boolean
  readonly faults: readonly FaultPlan[]
  readonly happenings: readonly Happening[]
}

const mostly = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 10, arbitrary: fc.constant(usual) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) }))
  )

const which = fc.integer({ min: 0, max: 7 })
const happening = (words: readonly What[]): fc.Arbitrary<Happening> =>
  fc.record({
    what: fc.oneof(
      ...words.map((word) => ({ weight: weights[word] ?? 1, arbitrary: fc.constant(word) }))
    ),
    which,
    wishes
  })

const runPlan: fc.Arbitrary<RunPlan> = fc.record({
  status: fc.constantFrom<RunPlan['status']>(
    'in_progress',
    'queued',
    'in_progress',
    'waiting',
    'pending',
    'requested'
  ),
  stopsAfter: fc.constantFrom(0, 0, 1, 2, 4),
  odd: mostly<Odd>(
    'no',
    'ignores cancels',
    'ignores cancels',
    'ignores cancels',
    'ignores everything',
    'not queued for long',
    'not queued yet',
    'breaks'
  ),
  attempt: mostly(1, 2),
  deploys: fc.boolean()
})

const faultPlan: fc.Arbitrary<FaultPlan> = fc.record({
  on: fc.constantFrom<FaultPlan['on']>(
    'cancel',
    'runs',
    'branch-runs',
    'status-runs',
    'run',
    'cancel',
    'pulls',
    'pull',
    'branch',
    'tag',
    'repository',
    'jobs',
    'force-cancel'
  ),
  fault: fc.constantFrom(...faultNames),
  after: fc.integer({ min: 0, max: 6 }),
  times: fc.constantFrom(1, 1, 2, 3, 99),
  done: fc.boolean()
})

const about = fc.oneof(
  fc.record({
    about: fc.constantFrom<Script['about']>(
      'pull request',
      'pull request',
      'pull request of a fork'
    ),
    branch: fc.constantFrom('feature', 'feature', 'release/1')
  }),
  fc.record({
    about: fc.constant<Script['about']>('branch'),
    branch: mostly('topic', 'main', 'release/1', 'next-stable')
  })
)

/** At least two invocations, and at most five: further ones are left out. */
export const script: fc.Arbitrary<Script> = fc
  .record({
    where: about,
    runs: fc.array(runPlan, { minLength: 2, maxLength: 5 }),
    lookalikes: fc.boolean(),
    secondPullRequest: mostly(false, true),
    secondWorkflow: fc.boolean(),
    faults: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(faultPlan, { minLength: 1, maxLength: 3 }) }
    ),
    first: fc.tuple(happening(doings), happening(doings)),
    later: fc.array(happening([...doings, ...everybodyElse]), {
      minLength: 4,
      maxLength: 20,
      size: 'max'
    })
  })
  .map(({ where, first, later, ...rest }) => ({
    ...where,
    ...rest,
    happenings: [...first, ...later]
  }))

/** Milliseconds between two events: usually few, sometimes more than the allowed age of evidence. */
export const pauses: fc.Arbitrary<fc.Stream<number>> = fc.infiniteStream(
  fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min: 1, max: 25 }) },
    { weight: 8, arbitrary: fc.integer({ min: 100, max: 400 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1000, max: 3000 }) }
  )
)

/** Milliseconds that the program computes before it reads its clock: usually none, sometimes far too many. */
export const computing: fc.Arbitrary<fc.Stream<number>> = fc.infiniteStream(
  fc.oneof(
    { weight: 80, arbitrary: fc.constant(0) },
    { weight: 16, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 3, arbitrary: fc.integer({ min: 100, max: 700 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1000, max: 4000 }) }
  )
)
