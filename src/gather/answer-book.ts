// Keeps the answers that cancels are based on, with the times of request and answer, and reads again only answers that are too
// old.
import type { Period } from '../usage/meter.js'
import type { Ports, Reading, RunReader, SubjectReader } from '../ports.js'
import { ownTrouble } from '../model/trouble.js'

/** Milliseconds. An answer that permits a cancel must not be older than this when the cancel is sent. */
export const oldestAnswer = 500
/** Milliseconds. A slower answer is not used: it may show the state when the request arrived, which is too long ago. */
export const slowestAnswer = 2000

/** One answer. It shows the state at some moment between request and answer. */
export interface Answer extends Period {
  /** False for a failed read: it permits no cancel, so it cannot get too old. */
  readonly permits: boolean
}

/** The trouble for answers that were always too slow. */
export const tooSlow = ownTrouble(
  'odd',
  { operation: 'read the runs and their head again', permission: 'actions: read' },
  'the answers took too long to be relied on'
)

/**
 * Whether all of these answers are fresh enough for a cancel that is sent at `now` (monotonic milliseconds). False without any.
 */
export function areFresh(answers: readonly Answer[], now: number): boolean {
  const isFresh = (answer: Answer): boolean =>
    !answer.permits || (now - answer.answered <= oldestAnswer && !isSlow(answer))
  return answers.length > 0 && answers.every(isFresh)
}

/** Readers that record their answers. */
export interface Page {
  readonly runs: Pick<RunReader, 'byId' | 'jobs'>
  readonly subjects: SubjectReader
  /** The answers that these readers gave so far. */
  readonly answers: readonly Answer[]
}

export interface AnswerBook {
  /** A new page. Its readers send a request only if the book has no answer yet, or one that is too old. */
  page(): Page
}

const isSlow = ({ asked, answered }: Period): boolean => answered - asked > slowestAnswer

export const lost: Reading<never> = { ok: false, trouble: tooSlow }

interface Entry extends Answer {
  readonly reading: Reading<unknown>
}

type Method = (...args: readonly unknown[]) => Promise<Reading<unknown>>

export function createAnswerBook({ runs, subjects, clock }: Ports): AnswerBook {
  const known = new Map<string, Entry>()
  const look = async (key: string, read: () => Promise<Reading<unknown>>): Promise<Entry> => {
    const before = known.get(key)
    if (before !== undefined && areFresh([before], clock.now())) return before
    const asked = clock.now()
    const answer = await read()
    const answered = clock.now()
    // A read that is too slow twice is given up, or all other answers would get too old again and again.
    const isHopeless = isSlow({ asked, answered }) && before !== undefined && isSlow(before)
    const reading = isHopeless ? lost : answer
    const entry = { reading, asked, answered, permits: reading.ok }
    known.set(key, entry)
    return entry
  }
  return {
    page() {
      const answers: Answer[] = []
      const through = <Reader extends object>(reader: Reader): Reader => {
        const methods = Object.entries(reader).map(([name, method]) => {
          const ask: Method = async (...args) => {
            const entry = await look(JSON.stringify([name, ...args]), () =>
              (method as Method)(...args)
            )
            answers.push(entry)
            return entry.reading
          }
          return [name, ask] as const
        })
        return Object.fromEntries(methods) as unknown as Reader
      }
      return { runs: through(runs), subjects: through(subjects), answers }
    }
  }
}

/** From the first request to the oldest answer. */
export function periodOf(answers: readonly Answer[]): Period {
  return {
    asked: Math.min(...answers.map(({ asked }) => asked)),
    answered: Math.min(...answers.map(({ answered }) => answered))
  }
}
