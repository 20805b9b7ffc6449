// Faulty programs, made through the ports: each with a script in which its fault shows. The judge must detect every one.
import type { Ports, Reading } from '../../../src/ports.js'
import type { PullRequest, Run, RunId } from '../../../src/model/model.js'
import type { Fault } from '../step.js'
import type { Happening, Script, What } from './script.js'
import {
  changed,
  changedItems,
  unavailable,
  withCancel,
  withPulls,
  withRuns,
  withSubjects
} from './tamper.js'

export interface Faulty {
  readonly name: string
  readonly fault: Fault
  readonly script: Script
  /** Words of the law that it breaks. */
  readonly breaks: string
}

export const what = (...words: readonly What[]): readonly Happening[] =>
  words.map((word) => ({ what: word, which: 0 }))

export const plain: Script = {
  about: 'pull request',
  branch: 'feature',
  runs: [1, 2, 3].map(() => ({
    status: 'in_progress',
    stopsAfter: 2,
    odd: 'no',
    attempt: 1,
    deploys: false
  })),
  lookalikes: false,
  secondPullRequest: false,
  secondWorkflow: false,
  faults: [],
  happenings: what('step', 'step')
}

export const faulty: readonly Faulty[] = [
  {
    name: 'believes the list where it should read the run again',
    fault: (ports: Ports): Ports => {
      const seen = new Map<RunId, Run>()
      const remembering = withRuns(ports, (run) => {
        seen.set(run.id, run)
        return run
      })
      const byId = (id: RunId): Promise<Reading<Run>> => {
        const value = seen.get(id)
        return value === undefined
          ? remembering.runs.byId(id)
          : Promise.resolve({ ok: true, value })
      }
      return { ...remembering, runs: { ...remembering.runs, byId } }
    },
    script: plain,
    breaks: 'the run was last seen in flight'
  },
  {
    name: 'takes every pull request for open',
    fault: (ports) => withPulls(ports, (pull) => ({ ...pull, state: 'open', closedAt: undefined })),
    script: { ...plain, happenings: what('step', 'nothing', 'nothing', 'close') },
    breaks: 'the pull request was last seen open'
  },
  {
    name: 'takes the head of a pull request for another one',
    fault: (ports) =>
      withPulls(ports, (pull) => ({
        ...pull,
        head: { ...pull.head, sha: 'f'.repeat(40) as typeof pull.head.sha }
      })),
    script: { ...plain, happenings: [{ what: 'force-push back', which: 1 }, ...what('step')] },
    breaks: 'a run on a current head is kept'
  },
  {
    name: 'sees no other pull request that waits for a run',
    fault: (ports) => withRuns(ports, (run) => ({ ...run, openPullRequestsAtHead: [] })),
    script: {
      ...plain,
      happenings: [{ what: 'stacked pull request opens', which: 1 }, ...what('step')]
    },
    breaks: 'a run on a current head is kept'
  },
  {
    name: 'takes the order of the numbers for the whole order',
    fault: (ports: Ports): Ports => {
      // Every run gets the id that fits its number: newer ones come first.
      const real = new Map<RunId, RunId>()
      const numbered = (run: Run): Run => {
        const id = (run.number < 50 ? run.number : run.id) as RunId
        real.set(id, run.id)
        return { ...run, id }
      }
      const byReal = (id: RunId): RunId => real.get(id) ?? id
      const { runs, ...rest } = withCancel(withRuns(ports, numbered), (id, ask) => ask(byReal(id)))
      return { ...rest, runs: { ...runs, byId: (id) => runs.byId(byReal(id)) } }
    },
    script: {
      ...plain,
      happenings: [...what('workflow is made anew', 'push', 'push'), { what: 'step', which: 5 }]
    },
    breaks: 'only a strictly older run'
  },
  {
    name: 'believes the list where it should read the head again',
    fault: (ports: Ports): Ports => {
      let listed: PullRequest | undefined
      return withPulls(ports, (pull) => (listed ??= pull))
    },
    script: { ...plain, happenings: what('step', 'nothing', 'nothing', 'push') },
    breaks: 'the head has not moved since the first look'
  },
  {
    name: 'takes every run for one of its own group',
    fault: (ports: Ports): Ports => {
      let own: Run | undefined
      return withRuns(ports, (run) => {
        own ??= run
        return { ...run, event: own.event, head: { ...own.head, sha: run.head.sha } }
      })
    },
    script: { ...plain, lookalikes: true },
    breaks: 'only a run of the same group'
  },
  {
    name: 'takes every run for an older one',
    fault: (ports: Ports): Ports => {
      const shift = 50
      const down = (run: Run): Run => ({
        ...run,
        id: (run.id - shift) as RunId,
        number: run.number - shift
      })
      const shifted = withCancel(withRuns(ports, down), (id, ask) => ask((id + shift) as RunId))
      return {
        ...shifted,
        runs: {
          ...shifted.runs,
          // The step reads its own run by the id from the runner, and gets that run.
          byId: async (id) =>
            id > 100
              ? ports.runs.byId(id)
              : changed(await ports.runs.byId((id + shift) as RunId), down)
        }
      }
    },
    script: { ...plain, happenings: [...what('push', 'push'), { what: 'step', which: 5 }] },
    breaks: 'only a strictly older run'
  },
  {
    name: 'takes every attempt for the first one',
    fault: (ports) => withRuns(ports, (run) => ({ ...run, attempt: 1 })),
    script: {
      ...plain,
      happenings: [
        { what: 'person cancels', which: 1 },
        { what: 'run is run again', which: 0 },
        ...what('step', 'step')
      ]
    },
    breaks: 'a run that a person ran again since'
  },
  {
    name: 'sees one pull request where there are two of one branch',
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        pullsOfHead: async (...asked) =>
          changedItems(await subjects.pullsOfHead(...asked), (items: readonly PullRequest[]) =>
            items.filter(({ number }) => number === 7)
          )
      })),
    script: {
      ...plain,
      happenings: what('second pull request opens', 'push', 'push', 'step', 'step')
    },
    breaks: 'several pull requests may have caused'
  },
  {
    name: 'takes no branch for protected',
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        branch: async (name) =>
          changed(await subjects.branch(name), (branch) => ({ ...branch, protected: false }))
      })),
    script: {
      ...plain,
      about: 'branch',
      branch: 'topic',
      happenings: what('step', 'nothing', 'branch is protected')
    },
    breaks: 'the branch was last seen unprotected'
  },
  {
    name: 'takes the default branch for what the event told',
    fault: (ports) =>
      withSubjects(ports, () => ({
        defaultBranch: () => Promise.resolve({ ok: true, value: 'main' })
      })),
    script: {
      ...plain,
      about: 'branch',
      branch: 'topic',
      happenings: what('step', 'nothing', 'branch becomes the default one')
    },
    breaks: 'the branch was last seen unprotected'
  },
  {
    name: 'asks twice for each cancel',
    fault: (ports) =>
      withCancel(ports, async (id, ask) => {
        await ask(id)
        return ask(id)
      }),
    script: plain,
    breaks: 'nobody is asked again who said yes'
  },
  {
    name: 'does not hear that a cancel was accepted',
    fault: (ports) =>
      withCancel(ports, async (id, ask) => {
        await ask(id)
        return unavailable
      }),
    script: plain,
    breaks: 'nobody is asked again who said yes'
  },
  {
    name: 'does not check its clock before it cancels',
    // `withCancel` leaves out the check whether the evidence is too old.
    fault: (ports) => withCancel(ports, (id, ask) => ask(id)),
    script: { ...plain, runs: [...plain.runs, ...plain.runs] },
    breaks: 'the run was last seen in flight, moments ago'
  },
  {
    name: 'dawdles before it cancels',
    fault: (ports) =>
      withCancel(ports, async (id, ask) => {
        await ports.clock.sleep(3000)
        return ask(id)
      }),
    script: plain,
    breaks: 'the pull request was last seen open, moments ago'
  },
  {
    name: 'says that it cancelled what it did not',
    fault: (ports) => withCancel(ports, () => Promise.resolve({ ok: true, value: true })),
    script: plain,
    breaks: 'what is superseded is cancelled'
  },
  {
    name: 'claims that a run has stopped which has not',
    fault: (ports: Ports): Ports => {
      const asked = new Set<RunId>()
      const watching = withRuns(ports, (run) =>
        asked.has(run.id) ? { ...run, status: 'completed', conclusion: 'cancelled' } : run
      )
      return withCancel(watching, (id, ask) => {
        asked.add(id)
        return ask(id)
      })
    },
    script: {
      ...plain,
      runs: plain.runs.map((run) => ({ ...run, odd: 'ignores cancels' }))
    },
    breaks: 'what is claimed is true'
  },
  {
    name: 'cancels in a dry run',
    fault: (ports, canceller) => ({ ...ports, canceller: canceller() }),
    script: { ...plain, happenings: what('dry run') },
    breaks: 'a dry run asks for no cancel'
  },
  {
    name: 'throws where it should answer with a trouble',
    fault: (ports) => ({
      ...ports,
      runs: { ...ports.runs, byId: () => Promise.reject(new Error('lost')) }
    }),
    script: plain,
    breaks: 'nothing crashes'
  },
  {
    name: 'waits for an answer that never comes',
    fault: (ports) => ({
      ...ports,
      runs: { ...ports.runs, byId: () => new Promise<Reading<Run>>(() => undefined) }
    }),
    script: plain,
    breaks: 'every invocation ends'
  }
]
