// The answers that a cancel rests on, each with the time that it was asked for and there. Only what is too old is asked again.
import type { Period } from '../usage/meter.js'
import type { Ports, Reading, RunReader, SubjectReader } from '../ports.js'
import { ownTrouble } from '../model/trouble.js'

/** Milliseconds: no answer that permits a cancel is older than this when the cancel leaves. */
export const oldestAnswer = 500
/** Milliseconds: an answer that took longer may tell of the moment when the question arrived, which is too long ago. */
export const slowestAnswer = 2000

/** One answer. It tells of some moment between the two times. */
export interface Answer extends Period {
  /** An answer that tells nothing permits nothing, so it never grows too old. */
  readonly permits: boolean
}

/** What it means that an answer never came in time. */
export const tooSlow = ownTrouble(
  'odd',
  { operation: 'read the runs and their head again', permission: 'actions: read' },
  'the answers took too long to be relied on'
)

/** Whether a cancel that leaves at `now` (monotonic milliseconds) may rest on all of these. It may not rest on none. */
export function areFresh(answers: readonly Answer[], now: number): boolean {
  const isFresh = (answer: Answer): boolean =>
    !answer.permits || (now - answer.answered <= oldestAnswer && !isSlow(answer))
  return answers.length > 0 && answers.every(isFresh)
}

/** Readers that take down what they are told. */
export interface Page {
  readonly runs: Pick<RunReader, 'byId' | 'jobs'>
  readonly subjects: SubjectReader
  /** What was told through these readers so far. */
  readonly answers: readonly Answer[]
}

export interface AnswerBook {
  /** A new page. Its readers ask only for what the book does not hold yet, or holds from too long ago. */
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
    const told = await read()
    const answered = clock.now()
    // One that is too slow twice would hold up all others for as long as they are asked for.
    const isHopeless = isSlow({ asked, answered }) && before !== undefined && isSlow(before)
    const reading = isHopeless ? lost : told
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

/** From the first question to the oldest of the answers. */
export function periodOf(answers: readonly Answer[]): Period {
  return {
    asked: Math.min(...answers.map(({ asked }) => asked)),
    answered: Math.min(...answers.map(({ answered }) => answered))
  }
}
