// What a step uses from outside. The entry passes in the real ones, a test passes in its own.
import type { notice, setFailed, warning } from '@actions/core'
import type { Environment } from '../model/environment.js'
import type { Clock } from '../usage/clock.js'
import type { Fetch } from '../github/http.js'

export interface Runtime {
  readonly env: Environment
  readonly stdout: { write(text: string): unknown }
  readonly clock: Clock
  readonly fetch: Fetch
  /** Loads the toolkit, which is slow to load. Most steps do not need it. */
  readonly toolkit: () => Promise<Toolkit>
}

/** The part of @actions/core that a step uses. */
export interface Toolkit {
  readonly notice: typeof notice
  readonly warning: typeof warning
  readonly setFailed: typeof setFailed
}
