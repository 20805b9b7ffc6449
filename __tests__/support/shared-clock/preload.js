// Loaded into a process of the action before anything else: its time is the test's (see shared-clock.ts). Timers and dates go by
// the time that the test tells, never by the clock of this machine, so that a busy machine changes nothing. Requests go out as
// they are, with two headers that say whose they are.
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'

const { searchParams } = new URL(import.meta.url)
const name = searchParams.get('name')
const beginning = Number(searchParams.get('beginning'))
let now = Number(searchParams.get('now'))

const httpRequest = http.request
const timers = new Set()
/** Numbers of the requests that were not answered yet. */
const waiting = new Set()
/** Answers of which not all is there. */
const arriving = new Map()
let sent = 0
/** Turns of the event loop without anything new, after which the process waits for the test. */
const turnsOfQuiet = 5
let happened = 0
let isWatching = false

/** `kind`: `limit` bounds something that is under way; nobody waits for it. */
function add(act, milliseconds, kind) {
  const timer = { at: 0, act, kind }
  timer.ref = () => timer
  // They come when time has passed, and time does not stop for them.
  timer.unref = () => {
    timer.kind = 'background'
    return timer
  }
  timer.refresh = () => {
    timer.at = now + Math.max(0, Number(milliseconds) || 0)
    timers.add(timer)
    stir()
    return timer
  }
  return timer.refresh()
}

globalThis.setTimeout = (act, milliseconds, ...all) =>
  add(() => act(...all), milliseconds, 'awaited')
globalThis.clearTimeout = (timer) => {
  if (timers.delete(timer)) stir()
}
AbortSignal.timeout = (milliseconds) => {
  const controller = new AbortController()
  const abort = () => controller.abort(new DOMException('The operation timed out.', 'TimeoutError'))
  add(abort, milliseconds, 'limit')
  return controller.signal
}
Date.now = () => beginning + Math.floor(now)
performance.now = () => now

http.request = (...all) => {
  sent += 1
  const sequence = sent
  const request = httpRequest(...all)
  request.setHeader('x-test-process', name)
  request.setHeader('x-test-sequence', String(sequence))
  waiting.add(sequence)
  request.once('response', (answer) => {
    arriving.set(sequence, answer)
    stir()
  })
  request.once('error', () => {
    waiting.delete(sequence)
    stir()
  })
  stir()
  return request
}
syncBuiltinESMExports()

/** The body is on its way as well: until all of it is there, the process does not wait for the test. */
function arrive() {
  for (const [sequence, answer] of arriving) {
    const isRead = answer.listenerCount('readable') + answer.listenerCount('data') > 0
    if (isRead && !answer.complete && !answer.destroyed) continue
    arriving.delete(sequence)
    waiting.delete(sequence)
    happened += 1
  }
}

/** Something has happened: the process may have something to do. */
function stir() {
  happened += 1
  if (!isWatching) void watch()
}

/** Tells the test once nothing goes on any more but what the test decides. */
async function watch() {
  isWatching = true
  for (let seen = 0; seen !== happened || arriving.size > 0 || isReading();) {
    seen = happened
    fireDue()
    arrive()
    for (let turn = 0; turn < turnsOfQuiet; turn += 1) await new Promise(setImmediate)
  }
  isWatching = false
  stayAlive()
  if (process.connected) process.send({ now, waiting: [...waiting], next: nextStop() })
}

/** Parts of the program are loaded while others run. */
const isReading = () =>
  process.getActiveResourcesInfo().some((name) => /^(?:FS|File|Close)/.test(name))

function fireDue() {
  const due = [...timers].filter(({ at }) => at <= now).sort((one, other) => one.at - other.at)
  for (const timer of due) if (timers.delete(timer)) timer.act()
}

/** Undefined: the process waits for nothing, and ends. */
function nextStop() {
  const stops = [...timers].filter(({ kind }) => kind !== 'background')
  return stops.length > 0 && (waiting.size > 0 || isAwaiting())
    ? Math.min(...stops.map(({ at }) => at))
    : undefined
}

const isAwaiting = () => [...timers].some(({ kind }) => kind === 'awaited')

/** Nothing but the channel keeps a process alive that waits for a timer. */
function stayAlive() {
  if (isAwaiting()) process.channel?.ref()
  else process.channel?.unref()
}

process.on('message', (message) => {
  now = message.now
  stir()
})
stir()
