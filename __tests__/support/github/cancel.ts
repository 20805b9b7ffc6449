import { failure, type Reply } from './answer.js'
import { settle } from './change.js'
import type { CancelAnswer, RunRecord, State } from './state.js'

const documentation = 'https://docs.github.com/rest/actions/workflow-runs'

/** The effect of a cancel or of a force-cancel on a run. */
interface Way {
  readonly section: string
  /** The odd answer that is set for this request. */
  readonly odd: (run: RunRecord) => CancelAnswer | undefined
  readonly stop: (run: RunRecord) => void
}

const plain: Way = {
  section: 'cancel-a-workflow-run',
  odd: (run) => {
    const due = isDue(run.cancelAnswer, run.timesAnswered)
    if (due) run.timesAnswered += 1
    return due
  },
  stop: (run) => {
    if (run.cancelsToIgnore > 0) run.cancelsToIgnore -= 1
    else run.stopping ??= run.stopsAfter
  }
}

/** It ignores what delays a cancel, such as `always()`: https://docs.github.com/en/rest/actions/workflow-runs */
const forced: Way = {
  section: 'force-cancel-a-workflow-run',
  odd: (run) => {
    const due = isDue(run.forceAnswer, run.timesForceAnswered)
    if (due) run.timesForceAnswered += 1
    return due
  },
  stop: (run) => {
    if (run.ignoresForce) return
    run.stopping = Math.min(run.stopping ?? Infinity, run.stopsAfterForce)
  }
}

export function cancelRun(state: State, run: RunRecord | undefined): Reply {
  return answer(state, run, plain)
}

export function forceCancelRun(state: State, run: RunRecord | undefined): Reply {
  return answer(state, run, forced)
}

/** A 202 means only that the cancel is accepted; whether and when the run ends is decided here. */
function answer(state: State, run: RunRecord | undefined, way: Way): Reply {
  const about = `${documentation}#${way.section}`
  if (!run) return failure(404, 'Not Found', about)
  const odd = way.odd(run)
  if (odd) return failure(odd.status, odd.message, about)
  if (run.status === 'completed') {
    return failure(409, 'Cannot cancel a workflow run that is completed.', about)
  }
  const { id, attempt } = run
  state.cancelAccepted.add(id)
  state.acceptances.push({ run: id, attempt, ...(way === forced && { forced: true }) })
  way.stop(run)
  settle(state)
  return { status: 202, body: {} }
}

function isDue(odd: CancelAnswer | undefined, answered: number): CancelAnswer | undefined {
  return odd && answered < (odd.times ?? Infinity) ? odd : undefined
}
