// The clock of this machine. It measures and waits; it never decides which run is older.

import type { Clock } from './clock.js'

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds)
    })
}
