// Octokit, loaded only when it is needed. It makes two clients: one for reads, with plugins for throttling and retries, and one
// for cancels, which are sent exactly once.
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import Bottleneck from 'bottleneck/light.js'
import type { Meter } from '../usage/meter.js'
import { apiVersion, readsInFlight, rootOf, type ClientOptions } from './client-options.js'
import { countingFetch } from './fetch.js'

export type { Octokit }

const mostRetries = 2
/** Milliseconds before the first retry; the second one waits four times as long. */
const retryPause = 500
/** Not 409, which is an answer, nor 429, which the throttling plugin handles: an immediate retry would not help. */
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
    // The client's own group: the plugin's default groups are shared by the whole process.
    global: new Bottleneck.Group({ maxConcurrent: readsInFlight }),
    // Without `retry-after`, GitHub expects a pause of at least a minute, which is too long for a step: do not wait at all.
    fallbackSecondaryRateRetryAfter: 3600,
    onRateLimit: (seconds: number, _request: object, _octokit: object, count: number) =>
      mayWait(seconds, count),
    onSecondaryRateLimit: (seconds: number, _request: object, _octokit: object, count: number) =>
      mayWait(seconds, count)
  }
  // Hooks run innermost first, so `countRetries` sees every try that the two other plugins make.
  const Throttled = Octokit.plugin(countRetries(meter), retry, throttling)
  return prepare(
    new Throttled({
      ...baseOptions(options),
      retry: { doNotRetry, retries: mostRetries, retryAfterBaseValue: retryPause },
      throttle
    })
  )
}

/** Counts retries: a retried request comes back with the same options object. */
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

/** Without plugins: a cancel must not be delayed or retried unless it has been confirmed again. */
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
    // By default Octokit prints failures and deprecations to the console without escaping them.
    request: { fetch: countingFetch(fetch, options), log: quiet },
    log: quiet
  }
}

function prepare(client: Octokit): Octokit {
  // The retry plugin keeps its count in `options.request`, which all requests of a client share. Each request gets a copy, so
  // that a second failing request does not start with the count, and the longer pauses, of the first.
  client.hook.wrap('request', (request, options) => {
    options.request = { ...options.request }
    return request(options)
  })
  client.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = apiVersion
  })
  return client
}
