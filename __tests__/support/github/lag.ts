import { viewOf, type RunView } from './render-run.js'
import type { RunRecord } from './state.js'

export interface LagOptions {
  /** Runs that the lists do not show yet. */
  readonly missing?: readonly number[]
  /** Runs that the lists show with an older status. */
  readonly stale?: Readonly<Record<number, string>>
  /** Re-runs that the lists show as they were after their first attempt. */
  readonly firstAttempts?: readonly number[]
  /** For this many lists; undefined for ever. */
  readonly for?: number
}

/** Lists may lag behind: GitHub's filtered ones come from a search index (dawidd6/action-download-artifact#147). */
export class Lag {
  #options: LagOptions = {}
  #unfilteredToo = false
  #left = 0

  set(options: LagOptions, unfilteredToo: boolean): void {
    this.#options = options
    this.#unfilteredToo = unfilteredToo
    this.#left = options.for ?? Infinity
  }

  /** The runs in the answer to one list request. */
  views(runs: Iterable<RunRecord>, filtered: boolean): RunView[] {
    const fresh = [...runs].map(viewOf)
    if (this.#left <= 0 || !(filtered || this.#unfilteredToo)) return fresh
    this.#left -= 1
    return fresh
      .filter(({ run }) => !this.#options.missing?.includes(run.id))
      .map((view) => this.#older(view))
  }

  #older(view: RunView): RunView {
    if (this.#options.firstAttempts?.includes(view.run.id)) {
      const run = { ...view.run, attempt: 1, startedAt: view.run.createdAt }
      return { run, status: 'completed', conclusion: 'cancelled' }
    }
    const status = this.#options.stale?.[view.run.id]
    if (status === undefined) return view
    const conclusion = status === 'completed' ? (view.conclusion ?? 'success') : null
    return { ...view, status, conclusion }
  }
}
