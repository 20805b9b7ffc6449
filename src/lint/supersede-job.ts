// The job of Supersede: what it is, and which runs it cancels.
import { isSameSubject, type Entrant } from '../workflow/encounters.js'
import { supersedeMode, type Job } from '../workflow/jobs.js'
import type { SampleRun } from '../workflow/samples/sample.js'
import { published } from './published.js'

export const jobId = 'supersede'

/** The first example of the README, with the permissions that it needs and no others. */
export const jobLines: readonly string[] = [
  'runs-on: ubuntu-latest',
  'permissions:',
  '  actions: write',
  '  contents: read',
  '  pull-requests: read',
  'steps:',
  `  - uses: ${published} # the full commit SHA of a release`
]

/** Whether a step of the job cancels superseded runs. Other modes of Supersede do other things. */
export const hasSupersede = ({ steps }: Job): boolean =>
  steps.some((step) => supersedeMode(step) === 'supersede')

/** Events whose runs Supersede cancels by default. */
const events: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'push'])

/**
 * Whether the job of Supersede in the later run cancels the earlier one: of an open pull request, or of a branch that it does not
 * protect. In a run of a fork the token can only read.
 */
export function isSuperseded(earlier: Entrant, later: Entrant, jobs: readonly Job[]): boolean {
  const { run, running } = later
  return (
    jobs.some((job) => hasSupersede(job) && running.get(job.id) === true) &&
    canCancel(run) &&
    replaces(run, earlier.run)
  )
}

const canCancel = ({ event, action, subject, isFromFork }: SampleRun): boolean =>
  events.has(event) &&
  action !== 'closed' &&
  !isFromFork &&
  (subject.kind === 'pull-request' || (subject.kind === 'branch' && !subject.livesOn))

const replaces = (later: SampleRun, earlier: SampleRun): boolean =>
  later.event === earlier.event &&
  isSameSubject(later.subject, earlier.subject) &&
  later.step > earlier.step &&
  later.commit !== earlier.commit
