// The clock of this machine: only for how long something took or has to wait, never for what is older.

import type { Clock } from './clock.js'

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds)
    })
}
