// Steps as processes of the built action, over HTTP. They and their GitHub share one time (support/shared-clock), so a request
// arrives when it is sent, and its answer counts as read from then on.
import type { FakeServer } from '../../support/github/server.js'
import { runAction } from '../../support/process.js'
import { asGiven } from './inputs.js'
import type { Setting } from './lines.js'
import type { Theatre } from './play.js'
import type { Driver, Ears } from './driver.js'

/** `entry` is the file to execute. An error in the world itself is thrown when its server is closed. */
export function asProcesses(entry: string): Theatre {
  return async (setting, act) => {
    await using server = await setting.world.server()
    return await act((ears) => driverOf(setting, { server, entry }, ears))
  }
}

interface Means {
  readonly server: FakeServer
  readonly entry: string
}

function driverOf({ world }: Setting, { server, entry }: Means, ears: Ears): Driver {
  const now = (): number => server.clock.date()
  world.watch(({ request }) => {
    ears.sends(request.by ?? '', request)
  })
  return {
    now,
    begin: ({ started, invocation: { inputs, name } }, signal) =>
      runAction({ ...started, server, entry, inputs: asGiven(inputs, name), signal }),
    handled: (handled) => {
      ears.learns(handled.request.by ?? '', handled, now())
    },
    quiet: async (ends) => {
      while (ends().length > 0) await Promise.race(ends())
    }
  }
}
