// What each input is for, in words. Only `npm run docs` and the help of the command line load this file: a step has no use for it.
import type { InputName } from './table.js'

export interface InputText {
  /** One sentence of plain text: the description in action.yml, the help of the command line, the first line on the page. */
  readonly summary: string
  /** The sentence for the help of the command line, if it allows less than the input. */
  readonly option?: string
  /** More, in Markdown: one paragraph or list each. */
  readonly details: readonly string[]
}

export const inputTexts: Readonly<Record<InputName, InputText>> = {
  token: {
    summary: 'Token that reads runs and pull requests and cancels runs.',
    details: [
      'It needs the permissions `actions: write`, `pull-requests: read` and `contents: read`. Leave it out to use the token of the job, which has what `permissions` in the workflow grants. The token of a run from a [fork](forks.md) can only read.',
      'In the reusable workflow it is a secret, which the caller may leave out. The command line takes it from `GITHUB_TOKEN` or `GH_TOKEN`.'
    ]
  },
  mode: {
    summary:
      'What to do: cancel superseded runs, or the runs of a closed pull request or deleted branch; name the group; or lint workflows.',
    option: 'Which runs: superseded ones, or those of a closed pull request.',
    details: [
      `- \`supersede\` cancels the older runs of the group of this run.
- \`closed\` cancels the runs of the pull request that the event closed. On the event \`delete\` it cancels the runs that pushes to the deleted branch started.
- \`group\` sets the output \`group\` and sends no request to GitHub. It does not work in a companion, or with \`{title}\` in the template. The command line has the command \`group\` for this.
- \`lint\` reads the workflow files of the checkout, shows [which runs meet in their groups](lint.md), and fails where a result can be lost. It needs no token and sends no request. The command line has the command \`lint\` for this.`,
      'See [closed pull requests and deleted branches](closed-pull-requests.md). In a companion (`on: workflow_run`), `closed` acts for the pull request of the source run. The command line plans it for pull requests only. With `closed`, every event except `pull_request`, `pull_request_target`, `delete` and `workflow_run` is an error.'
    ]
  },
  group: {
    summary:
      'Template for the name of the group, such as {workflow}:{event}:{pr|ref}; empty means the usual name.',
    details: [
      'The parts are `{workflow}`, `{event}`, `{pr}`, `{ref}`, `{branch}`, `{actor}` and `{title}` (the name of the run, which `run-name` sets). `{a|b}` takes the first of them that is not empty. A part that has no value for this run is an error.',
      'A template can only split groups, for example one for each `{actor}`, so no run is cancelled because of it. There is one exception: for events that need `{ref}` or `{branch}` in it, the template says which runs belong together. The output `group` is the name that the template gives. Jobs that use it for native `concurrency` share a native group wherever this name is the same. [More on groups](advanced.md#split-groups-further).'
    ]
  },
  membership: {
    summary:
      'How Supersede finds out which runs belong together: from the runs themselves, or from the concurrency groups of GitHub.',
    details: [
      `- \`derived\` uses the workflow, the event, the pull request, the branch and the repository of each run.
- \`native\` uses GitHub's own concurrency groups: only members of a group that the run is in, and that stand before it there, can be cancelled. Every other rule still holds. A group counts only if its name contains the number of the pull request, or the full ref of a push.`,
      'Where GitHub does not show the groups, nothing is cancelled and a notice says so. GitHub Enterprise Server has no endpoints for groups: there `native` works as `derived`. [More on membership](advanced.md#let-github-say-which-runs-belong-together).'
    ]
  },
  workflows: {
    summary:
      'Workflows whose runs may be cancelled: this, all, or a list of file names such as ci.yml, lint.yml.',
    details: [
      'Each run is only superseded by a newer run of its own workflow. With `mode: closed` or `stop-on`, which usually stand in a workflow of their own, use `all` or a list. [An example](recipes.md#several-workflows-in-one-step).',
      'The option `--workflow` of the command line takes one file name. Without it, all workflows are meant.'
    ]
  },
  events: {
    summary:
      'Events whose runs may be superseded, each by a newer run of the same event; pull_request also stands for pull_request_target.',
    details: [
      'Runs of `workflow_dispatch` and `schedule` belong together if they are on the same ref. A protected ref stays protected for them, and scheduled runs are always on the default branch. For other events, put `{ref}` or `{branch}` into the template [`group`](#group). Supersede refuses this for events whose ref is always the default branch, such as `issue_comment` and `repository_dispatch`, because all of their runs would be in one group. [What happens on each event](events.md).'
    ]
  },
  'protect-refs': {
    summary:
      'Patterns of branches and tags whose runs are kept, in addition to those that are always protected.',
    details: [
      'Patterns are written as under `on.push.branches`: `release/*`. Use a full name for tags: `refs/tags/nightly*`. A pattern also protects pull requests whose head branch in this repository has such a name. The name of a branch in a fork has no effect.',
      '`!` in front of a pattern lifts a protection, and the last pattern that matches counts. `!main` and `!refs/tags/**` lift everything that protects these refs. `!~DEFAULT_BRANCH` and `!~PROTECTED_BRANCHES` lift only that one protection. [What is always protected](events.md#protected-branches-and-tags).'
    ]
  },
  'protect-jobs': {
    summary:
      'Names of jobs, with * for any text; a run is kept once a job with such a name has begun.',
    details: [
      'Case is ignored. `deploy` also means `deploy (eu)`, `release / deploy` and `deploy / upload`. The job counts in every attempt of the run, also when it has ended. A job that was skipped, or that waits for an approval, has not begun.',
      'With `!` behind the name (`release!`), a run is also kept while GitHub lists the job as still to come. GitHub may list a job with `needs` only after the jobs that it needs have ended. Until then, the run is not protected.',
      'Supersede reads the jobs of each run right before its cancel, which is one more request for each run. A job that starts during that last round trip is not seen. A job whose name has more than 500 characters, or more than ten parts (`a / b / …`), counts as matched by every pattern. [An example](recipes.md#deploys).'
    ]
  },
  'exempt-label': {
    summary: 'Runs of pull requests with this label are kept; an empty value switches this off.',
    details: [
      'Case is ignored. Only people with triage permission or more can set labels, so the author of a pull request from a fork cannot.'
    ]
  },
  'same-commit': {
    summary: 'Whether older runs for the same commit as the newer run may be cancelled.',
    details: [
      'Even with `cancel`, a push run whose commit is the head of an open pull request is kept. Keep the default if some runs of a commit skip their jobs, for example runs of the event `labeled`: such a run would cancel the run that tests the head.'
    ]
  },
  reruns: {
    summary: 'Whether to cancel an older run that a person re-ran after the newer run was created.',
    details: []
  },
  'let-finish-after': {
    summary:
      'A run that has begun is kept once its attempt is older than this, such as 20m; empty switches this off.',
    details: [
      'The age includes the time in the queue. Use this where pushes come faster than a run can end. A number with `ms`, `s`, `m` or `h`, at most `840h`. [More on bursts of pushes](advanced.md#pushes-in-bursts).'
    ]
  },
  'on-closed': {
    summary: 'Whether superseded runs of a closed pull request may be cancelled.',
    details: [
      'By default Supersede cancels nothing for a pull request that is not open. To cancel all runs of a closed pull request, not only the superseded ones, use [`mode: closed`](#mode).'
    ]
  },
  'on-merged': {
    summary: 'Whether superseded runs of a merged pull request may be cancelled.',
    details: [
      'With `mode: closed`, and for an entry of a merge queue, `cancel` means all runs from before the merge.'
    ]
  },
  'on-superseded': {
    summary:
      'What the step does when a newer run has superseded its own run: go on, or cancel its own run.',
    details: [
      'With `cancel-self` the step cancels its own run as its last action, so that the checks of the run end as cancelled. It reads the run again right before, as for any other run, which costs up to seven more requests. If the cancel fails, the step writes a warning. [More on a run that cancels itself](advanced.md#cancel-its-own-run).',
      'This has no effect in a companion. A companion treats the run that it acts for like every other run: it cancels that run if a newer run has superseded it.'
    ]
  },
  'stop-on': {
    summary:
      'What stops the older runs of a pull request, those on its head included: draft, label:NAME, or a list of these.',
    details: [
      '`draft` acts on the activity `converted_to_draft`, and `label:NAME` on `labeled`. Case is ignored. Example: `draft, label:cancel-ci`. Use it in a workflow on `pull_request` with these activity types. In a companion it is an error. [An example](recipes.md#stop-runs-with-a-draft-or-a-label).'
    ]
  },
  settle: {
    summary:
      'How long to wait before a second look; only the second look then counts. 0s: there is one look.',
    details: [
      'Use it for pushes in quick succession, and where GitHub lists runs late. From `0s` to `10m`. Supersede looks a second time in these cases:',
      `- The first look found a run to cancel.
- The first look found an older run whose newer run no list shows yet.
- The step acts after a closing, a deletion, an entry that left a merge queue, a draft or a label (\`stop-on\`).`,
      'In all other cases it does not wait. [More on bursts of pushes](advanced.md#pushes-in-bursts).'
    ]
  },
  wait: {
    summary: 'How long to watch cancelled runs until they have ended, such as 5s.',
    details: [
      'From `0s` to `10m`. After half of this time, runs that ignored their first cancel and have no job at work get one more cancel.'
    ]
  },
  force: {
    summary: 'Which runs to force-cancel if they have not ended within wait.',
    details: [
      `- \`never\`: none.
- \`unstarted\`: runs of which no job has begun.
- \`idle\`: runs of which no job is at work.
- \`always\`: all of them.`,
      'Each run is force-cancelled once at most, after Supersede has read everything again. A force-cancel skips steps and jobs with `if: always()`, also those that have not begun. Choose a [`wait`](#wait) that gives them time to clean up. [More on runs that do not stop](advanced.md#runs-that-do-not-stop).'
    ]
  },
  'max-cancels': {
    summary: 'How many runs one step cancels at most, oldest first.',
    details: [
      'From 1 to 1000. After five minutes, which is about 900 cancels, the step begins no more of them. The token of a job has requests for about 450.'
    ]
  },
  'on-error': {
    summary:
      'What to do if something could not be read or cancelled: write a warning, or also fail the step.',
    details: [
      'In both cases the output `outcome` says so, and the step first tries everything else. `fail` also fails the step if a cancelled run is still going on after [`wait`](#wait). A missing permission that a fork can never have does not fail the step. [More on barriers](advanced.md#the-step-as-a-barrier).'
    ]
  },
  'dry-run': {
    summary: 'true: decide and report, and cancel nothing.',
    details: [
      'The program is then built without the part that cancels. [A week on trial](recipes.md#a-week-on-trial) shows how to use it.'
    ]
  },
  summary: {
    summary: 'When to write a job summary: where there is something to say, always, or never.',
    details: []
  }
}
