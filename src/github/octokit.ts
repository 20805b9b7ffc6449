// Octokit, which is loaded when it is needed. Two clients of one GitHub: reads are throttled and retried by Octokit's plugins,
// cancels are sent exactly once.
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import Bottleneck from 'bottleneck/light.js'
import type { Meter } from '../usage/meter.js'
import { apiVersion, readsInFlight, rootOf, type ClientOptions } from './client-options.js'
import { countingFetch } from './fetch.js'

export type { Octokit }

const mostRetries = 2
/** Milliseconds before the first further try; the second waits four times as long. */
const retryPause = 500
/** 409 is an answer, and 429 is for the throttling plugin: neither passes by being asked again at once. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451]

export function createReadClient(options: ClientOptions): Octokit {
  const { waitBudget, meter } = options
  const mayWait = (seconds: number, count: number): boolean => {
    const milliseconds = seconds * 1000
    if (count > 0 || !waitBudget.allows(milliseconds)) return false
    meter.waiting('reads', milliseconds)
    return true
  }
  const throttle = {
    // Of the client's own: the plugin's groups are shared by everything in the process.
    global: new Bottleneck.Group({ maxConcurrent: readsInFlight }),
    // Without `retry-after` GitHub wants at least a minute: more than a step should wait for what may not come.
    fallbackSecondaryRateRetryAfter: 3600,
    onRateLimit: (seconds: number, _request: object, _octokit: object, count: number) =>
      mayWait(seconds, count),
    onSecondaryRateLimit: (seconds: number, _request: object, _octokit: object, count: number) =>
      mayWait(seconds, count)
  }
  // What is added first is asked last: every try of the two that follow passes through the count.
  const Throttled = Octokit.plugin(countRetries(meter), retry, throttling)
  return prepare(
    new Throttled({
      ...baseOptions(options),
      retry: { doNotRetry, retries: mostRetries, retryAfterBaseValue: retryPause },
      throttle
    })
  )
}

/** A request that is tried again comes by with the same options. */
function countRetries(meter: Meter): (octokit: Pick<Octokit, 'hook'>) => void {
  return (octokit) => {
    const tried = new WeakSet<object>()
    octokit.hook.wrap('request', (request, options) => {
      if (tried.has(options)) meter.retries += 1
      tried.add(options)
      return request(options)
    })
  }
}

/** Without plugins: a cancel that had to wait, for whatever reason, must be confirmed again before it is sent again. */
export function createWriteClient(options: ClientOptions): Octokit {
  return prepare(new Octokit(baseOptions(options)))
}

function baseOptions(options: ClientOptions): ConstructorParameters<typeof Octokit>[0] {
  const { token, fetch, userAgent, log } = options
  const debug = (message: string): void => {
    log.debug(message)
  }
  const quiet = { debug, info: debug, warn: debug, error: debug }
  return {
    baseUrl: rootOf(options),
    ...(token === undefined ? {} : { auth: token }),
    userAgent,
    // Octokit would print failures and deprecations to the console, past everything that makes text safe there.
    request: { fetch: countingFetch(fetch, options), log: quiet },
    log: quiet
  }
}

function prepare(client: Octokit): Octokit {
  // The retry plugin counts in `options.request`, which all requests of a client share unless each is given its own: the
  // second one to fail would go on counting where the first one ended, and wait for as much longer.
  client.hook.wrap('request', (request, options) => {
    options.request = { ...options.request }
    return request(options)
  })
  client.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = apiVersion
  })
  return client
}
