// Faulty programs, made through the ports. The judge must detect every one.
import type { PullRequest, Run, RunId } from '../../../src/model/model.js'
import type { Ports, Reading } from '../../../src/ports.js'
import type { Faulty } from './self-check.js'
import {
  changed,
  changedItems,
  unavailable,
  withCancel,
  withPulls,
  withRuns,
  withSubjects
} from './tamper.js'

const elsewhere = 'f'.repeat(40) as PullRequest['head']['sha']

export const faults: readonly Faulty[] = [
  {
    broken: 'the listed run is used instead of a new read',
    seeds: [2],
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
    found: /the run was not read by its id/
  },
  {
    broken: 'every pull request counts as open',
    seeds: [12, 28],
    fault: (ports) => withPulls(ports, (pull) => ({ ...pull, state: 'open', closedAt: undefined })),
    found: /it was told that #\d+ is (?:closed|merged)/
  },
  {
    broken: 'the head of a pull request is another commit',
    seeds: [116],
    fault: (ports) =>
      withPulls(ports, (pull) => ({ ...pull, head: { ...pull.head, sha: elsewhere } })),
    found: /it was told that the head of #\d+ is there/
  },
  {
    broken: 'no run is the head of another pull request',
    seeds: [11],
    fault: (ports) => withRuns(ports, (run) => ({ ...run, openPullRequestsAtHead: [] })),
    found: /its commit is the head of another pull request/
  },
  {
    broken: 'only the run numbers determine the order',
    seeds: [9],
    only: ['workflows made anew', 'push'],
    fault: (ports: Ports): Ports => {
      // Every run gets the id that fits its number: newer ones come first.
      const real = new Map<RunId, RunId>()
      const numbered = (run: Run): Run => {
        const id = (run.number < 500 ? run.number : run.id) as RunId
        real.set(id, run.id)
        return { ...run, id }
      }
      const byReal = (id: RunId): RunId => real.get(id) ?? id
      const { runs, ...rest } = withCancel(withRuns(ports, numbered), (id, ask) => ask(byReal(id)))
      return { ...rest, runs: { ...runs, byId: (id) => runs.byId(byReal(id)) } }
    },
    found: /it is not strictly older than run/
  },
  {
    broken: 'the listed head is used instead of a new read',
    seeds: [25, 24],
    fault: (ports: Ports): Ports => {
      const listed = new Map<number, PullRequest>()
      return withPulls(ports, (pull) => {
        const first = listed.get(pull.number) ?? pull
        listed.set(pull.number, first)
        return first
      })
    },
    found: /it was told that the head moved from/
  },
  {
    broken: 'every run counts as a run of the group',
    seeds: [2],
    fault: (ports: Ports): Ports => {
      let own: Run | undefined
      return withRuns(ports, (run) => {
        own ??= run
        return { ...run, event: own.event, head: { ...own.head, sha: run.head.sha } }
      })
    },
    found: /run \d+ is of another group/
  },
  {
    broken: 'every run counts as older',
    seeds: [6, 8],
    fault: (ports: Ports): Ports => {
      // More than there are runs, and less than the first id.
      const shift = 150
      const down = (run: Run): Run => ({
        ...run,
        id: (run.id - shift) as RunId,
        number: run.number - shift
      })
      const shifted = withCancel(withRuns(ports, down), (id, ask) => ask((id + shift) as RunId))
      // The step reads its own run by the id from the runner, and gets that run.
      const byId = async (id: RunId): Promise<Reading<Run>> =>
        id > 200 ? ports.runs.byId(id) : changed(await ports.runs.byId((id + shift) as RunId), down)
      return { ...shifted, runs: { ...shifted.runs, byId } }
    },
    found: /it is not strictly older than run/
  },
  {
    broken: 'every attempt counts as the first one',
    seeds: [14, 25],
    fault: (ports) => withRuns(ports, (run) => ({ ...run, attempt: 1 })),
    found: /somebody started it again after run/
  },
  {
    broken: 'a new attempt counts as the one in the list',
    seeds: [327],
    fault: (ports: Ports): Ports => {
      const listed = new Map<RunId, Run>()
      return withRuns(ports, (run) => {
        const { attempt, startedAt } = listed.get(run.id) ?? run
        listed.set(run.id, { ...run, attempt, startedAt })
        return { ...run, attempt, startedAt }
      })
    },
    found: /attempt \d+ of it was not known before/
  },
  {
    broken: 'the second pull request of a branch is not seen',
    seeds: [1],
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        pullsOfHead: async (...asked) =>
          changedItems(await subjects.pullsOfHead(...asked), (items: readonly PullRequest[]) =>
            items.filter(({ number }) => number === 7)
          )
      })),
    found: /\d pull requests may have caused it/
  },
  {
    broken: 'every branch counts as unprotected',
    seeds: [16],
    only: ['protection of a line', 'push'],
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        branch: async (name) =>
          changed(await subjects.branch(name), (branch) => ({ ...branch, protected: false }))
      })),
    found: /it was told that the branch is protected/
  },
  {
    broken: 'the default branch is the one of the event',
    seeds: [2],
    fault: (ports) =>
      withSubjects(ports, () => ({
        defaultBranch: () => Promise.resolve({ ok: true, value: 'main' })
      })),
    found: /the default branch was not read/
  },
  {
    broken: 'a branch that became the default one is not kept',
    seeds: [9],
    only: ['default branch', 'push'],
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        defaultBranch: async () => changed(await subjects.defaultBranch(), () => 'main')
      })),
    found: /it was told that the branch is the default one/
  },
  {
    broken: 'each cancel is sent twice',
    seeds: [2],
    fault: (ports) =>
      withCancel(ports, async (id, ask) => {
        await ask(id)
        return ask(id)
      }),
    found: /it was told that the cancel of this attempt was accepted/
  },
  {
    broken: 'accepted cancels count as failed',
    seeds: [2],
    fault: (ports) =>
      withCancel(ports, async (id, ask) => {
        await ask(id)
        return unavailable
      }),
    found: /it was told that the cancel of this attempt was accepted/
  },
  {
    broken: 'the clock is not checked before a cancel',
    seeds: [222],
    // `withCancel` leaves out the check whether the evidence is too old.
    fault: (ports) => withCancel(ports, (id, ask) => ask(id)),
    found: /the run was last looked at \d+ ms before/
  },
  {
    broken: 'seconds pass before a cancel',
    seeds: [2],
    fault: (ports) =>
      withCancel(ports, async (id, ask) => {
        await ports.clock.sleep(3000)
        return ask(id)
      }),
    found: /its subject was last looked at \d+ ms before/
  },
  {
    broken: 'runs in flight are reported as stopped',
    seeds: [2],
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
    found: /it says that run \d+ was seen to stop/
  },
  {
    broken: 'a dry run cancels',
    seeds: [34, 27],
    fault: (ports, canceller) => ({ ...ports, canceller: canceller() }),
    found: /a dry run asked for a cancel/
  },
  {
    broken: 'a port throws instead of a trouble as the answer',
    seeds: [2],
    fault: (ports) => ({
      ...ports,
      runs: { ...ports.runs, byId: () => Promise.reject(new Error('lost')) }
    }),
    found: /did not end: Error: lost/
  },
  {
    broken: 'an answer never comes',
    seeds: [2],
    fault: (ports) => ({
      ...ports,
      runs: { ...ports.runs, byId: () => new Promise<Reading<Run>>(() => undefined) }
    }),
    found: /does not end/
  }
]
