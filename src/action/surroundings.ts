// What a step has around it. The entry passes in the runner's; a test passes in its own.
import type { notice, setFailed, warning } from '@actions/core'
import type { Environment } from '../model/environment.js'
import type { Clock } from '../usage/clock.js'
import type { Fetch } from '../github/http.js'

export interface Surroundings {
  readonly env: Environment
  readonly stdout: { write(text: string): unknown }
  readonly clock: Clock
  readonly fetch: Fetch
  /** Loads the toolkit: it is heavy, and most steps have nothing to say that needs it. */
  readonly toolkit: () => Promise<Toolkit>
}

/** As much of @actions/core as a step uses. */
export interface Toolkit {
  readonly notice: typeof notice
  readonly warning: typeof warning
  readonly setFailed: typeof setFailed
}
