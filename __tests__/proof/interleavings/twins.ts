// Builds with one rule removed, each with worlds in which that does harm: the judge must detect all of them.
import type { Twin } from './self-check.js'

/** A few, for every run of the tests. */
export const shortTwins: readonly Twin[] = [
  {
    broken: 'the reads right before a cancel are ignored',
    from: /return \(verdict, run, \{ look, now: read \}, policy\) => \{/,
    with: ' return undefined;',
    seeds: [33, 16, 28],
    found: /asked to cancel run \d+: (?:it was told that|its pull request was not read)/
  },
  {
    broken: 'a newer run may be cancelled for an older one',
    from: /const keepNotOlder = \{[^]*?keeps: \(run, \{ snapshot, successor \}\) => \{/,
    with: ' return undefined;',
    seeds: [11, 5, 16],
    found: /asked to cancel run \d+: it is not strictly older than run/
  },
  {
    broken: 'a run on the current head may be cancelled',
    from: /const keepCurrentHead = \{[^]*?keeps: \(run, \{ snapshot, policy, successor \}\) => \{/,
    with: ' return undefined;',
    seeds: [23],
    found: /asked to cancel run \d+: it was told that the head of #\d+ is there/
  },
  {
    broken: 'every run may be force-cancelled, even if it has begun',
    from: /function whyNotForced\(run, force\) \{/,
    with: ' return undefined;',
    seeds: [2],
    found: /asked to cancel run \d+: it was not told that none of its jobs has begun/
  },
  {
    broken: 'every outcome counts as cancelled',
    from: /function isCancelled\(outcome\) \{/,
    with: ' return outcome !== undefined;',
    seeds: [11],
    found: /it says that it cancelled run/
  }
]

/** More, for the long form. */
export const longTwins: readonly Twin[] = [
  {
    broken: 'a run of another group may be cancelled',
    from: /const keepOutsideGroup = \{[^]*?keeps: \(run, \{ snapshot, policy, successor \}\) => \{/,
    with: ' return undefined;',
    seeds: [2, 1],
    found: /asked to cancel run \d+: run \d+ is of another group/
  },
  {
    broken: 'the grade is always ok',
    from: /function gradeOf\(conclusion\) \{/,
    with: " return 'ok';",
    seeds: [1, 3],
    found: /: ok, although/
  },
  {
    // Three rules prevent it, so it needs its own code.
    broken: 'the runs of a reopened pull request are cancelled',
    from: /return \(run, snapshot, policy\) => \{/,
    with: ` if (policy.mode === 'closed' && pullRequestOf(snapshot)?.state === 'open' &&
      isInFlight(run) && run.id !== snapshot.self && whyNotMember(run, snapshot) === undefined)
      return { action: 'cancel', reason: { code: 'pull-request-closed', number: 7, at: 0 } };`,
    seeds: [136, 156],
    found: /asked to cancel run \d+: it was told that #\d+ is open/
  },
  {
    broken: 'runs after the closing may be cancelled',
    from: /const keepAfterClosing = \{[^]*?keeps: \(run, \{ snapshot, policy \}\) => \{/,
    with: ' return undefined;',
    seeds: [157],
    found: /asked to cancel run \d+: it came when its pull request was closed/
  },
  {
    broken: 'a merge-queue entry that still exists counts as gone',
    from: /async function readPresence\(ref, subjects\) \{/,
    with: " if (ref.includes('gh-readonly-queue')) { await subjects.hasRef(ref); return { presence: 'absent', troubles: [] }; }",
    seeds: [77, 8],
    found: /asked to cancel run \d+: it was told that the entry of the queue is there/
  },
  {
    broken: 'the runs of a merged merge-queue entry are cancelled',
    from: /const keepLiveMergeGroup = \{[^]*?keeps: \(_run, \{ snapshot: \{ subject, subjectState \}, policy \}\) => \{/,
    with: ' return undefined;',
    seeds: [134, 158],
    found: /asked to cancel run \d+: its entry was merged/
  },
  {
    broken: 'runs that the end of an entry may have started can be cancelled',
    from: /const keepNotBeforeTheEvent = \{[^]*?keeps: \(run, \{ snapshot, policy, successor \}\) => \{/,
    with: ' return undefined;',
    seeds: [89, 33, 8],
    found: /asked to cancel run \d+: it may have been started by the end of the entry/
  },
  {
    broken: 'a run with a protected job in progress may be cancelled',
    from: /const keepProtectedJob = \{[^]*?keeps: \(run, \{ policy \}\) => \{/,
    with: ' return undefined;',
    seeds: [35, 27],
    found: /asked to cancel run \d+: it was told that its job deploy has begun/
  },
  {
    broken: 'let-finish-after is ignored',
    from: /const keepNearlyDone = \{[^]*?keeps: \(run, \{ snapshot, policy \}\) => \{/,
    with: ' return undefined;',
    seeds: [25, 36, 14],
    found: /asked to cancel run \d+: it was told that the run has gone on for long/
  },
  {
    broken: 'no label exempts a pull request',
    from: /const keepExemptLabel = \{[^]*?keeps: \(_run, \{ snapshot, policy: \{ exemptLabel \} \}\) => \{/,
    with: ' return undefined;',
    seeds: [64, 12, 17],
    found: /asked to cancel run \d+: it was told that #\d+ is exempt/
  },
  {
    broken: 'no ref is protected',
    from: /const keepProtectedRef = \{[^]*?keeps: \(_run, \{ snapshot, policy \}\) => \{/,
    with: ' return undefined;',
    seeds: [40, 31, 3],
    found: /asked to cancel run \d+: every commit of \S+ counts/
  },
  {
    broken: 'runs of one commit may supersede one another',
    from: /const keepSameCommit = \{[^]*?keeps: \(run, \{ policy, successor \}\) => /,
    with: 'undefined && ',
    seeds: [15, 31, 34],
    found: /asked to cancel run \d+: it is for the same commit as run/
  },
  {
    broken: 'a re-run may be cancelled',
    from: /function keepStartedSince\(\{ attempt, startedAt \}, since, \{ reruns \}\) \{/,
    with: ' return undefined;',
    seeds: [427, 436],
    found: /asked to cancel run \d+: somebody started it again/
  },
  {
    broken: 'dispatches may be superseded, although events does not include them',
    from: /function eventList\(given\) \{/,
    with: ' given = { ...given, text: `${given.text}, workflow_dispatch` };',
    seeds: [1157, 569],
    found: /asked to cancel run \d+: it is a workflow_dispatch/
  },
  {
    broken: 'max-cancels is ignored',
    from: /function limit\(verdicts, most\) \{/,
    with: ' return verdicts;',
    seeds: [62, 69, 48],
    found: /asked to cancel run \d+: that is more than max-cancels/
  },
  {
    broken: 'a run is superseded by a newer one of another workflow',
    from: /const successor = snapshot\.successors\.find\(\(candidate\) => /,
    with: 'true || ',
    seeds: [34, 11],
    found: /asked to cancel run \d+: no newer run of its group was read/
  },
  {
    broken: 'a run outside the concurrency groups counts as a member',
    from: /if \(members\.includes\(run\.id\)/,
    with: ' || true',
    seeds: [24, 29, 51],
    found: /asked to cancel run \d+: it was told that the run is in none of its concurrency groups/
  },
  {
    broken: 'the runs of a pull request that is not open may be superseded',
    from: /const keepPullRequestNotOpen = \{[^]*?keeps: \(_run, \{ snapshot, policy \}\) => \{/,
    with: ' return undefined;',
    seeds: [27, 26],
    found: /asked to cancel run \d+: it was told that #\d+ is (?:closed|merged)/
  },
  {
    broken: 'a run on the head of another pull request may be cancelled',
    from: /const keepHeadOfAnother = \{[^]*?keeps: \(run, \{ snapshot \}\) => \{/,
    with: ' return undefined;',
    seeds: [11, 5],
    found: /asked to cancel run \d+: its commit is the head of another pull request/
  },
  {
    broken: 'a run with an unknown status may be cancelled',
    from: /const keepUnknownStatus = \{[^]*?keeps: \(run\) => /,
    with: 'undefined && ',
    seeds: [4, 15],
    found: /asked to cancel run \d+: it was told a status that nobody knows/
  }
]
