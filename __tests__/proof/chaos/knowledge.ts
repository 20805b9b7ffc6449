// What one invocation was told, by the answers as they were sent. An answer that nobody can rely on leaves it knowing nothing:
// it is not what was told before.
import type { Handled } from '../../support/github/traffic.js'
import { readBody } from './answers.js'
import type { ReadBody, ReadBranch, ReadPull, ReadRun } from './answers.js'

/** `value` is undefined where the last answer was of no use. */
export interface Told<Value> {
  /** The number of the request. */
  readonly at: number
  readonly value: Value | undefined
}

/** One question, and how it was answered. */
export interface Asked {
  readonly at: number
  readonly kind: Handled['request']['kind']
  readonly method: string
  /** The same for the same question, whatever way it took. */
  readonly question: string
  readonly status: number
  /** It came whole, and is as GitHub documents it. */
  readonly isFine: boolean
}

export class Knowledge {
  readonly asked: Asked[] = []
  readonly runs = new Map<number, Told<ReadRun>>()
  readonly pulls = new Map<number, Told<ReadPull>>()
  readonly branches = new Map<string, Told<ReadBranch>>()
  /** Whether there is a tag of the name. */
  readonly tags = new Map<string, Told<boolean>>()
  /** Every head that was told of a pull request or a branch, lists included. */
  readonly heads = new Map<number | string, readonly string[]>()

  /** Takes in an answer, and says in a few words what it tells. */
  learn(handled: Handled): string {
    const { method, path, kind, index } = handled.request
    const { answer, connection } = handled
    const body = connection === 'kept' ? readBody(kind, answer) : readCut(handled)
    const question = `${method} ${questionOf(path)}`
    const status = connection === 'reset' ? 0 : answer.status
    this.asked.push({ at: index, kind, method, question, status, isFine: body !== undefined })
    const name = nameIn(path)
    const said = { at: index, value: body }
    if (method === 'GET' && status !== 301) this.#file(kind, name, said)
    return wordsFor(handled, body)
  }

  #file(kind: Asked['kind'], name: string, { at, value }: Told<ReadBody>): void {
    const files: Partial<Record<Asked['kind'], () => void>> = {
      run: () => this.runs.set(Number(name), { at, value: value?.run }),
      pull: () => {
        this.pulls.set(Number(name), { at, value: value?.pull })
        this.#head(Number(name), value?.pull)
      },
      branch: () => {
        this.branches.set(name, { at, value: value?.branch })
        this.#head(name, value?.branch)
      },
      tag: () => this.tags.set(name, { at, value: value?.hasTag })
    }
    files[kind]?.()
    for (const pull of value?.pulls ?? []) this.#head(pull.number, pull)
  }

  #head(subject: number | string, told: { readonly sha: string } | undefined): void {
    if (told === undefined) return
    this.heads.set(subject, [...(this.heads.get(subject) ?? []), told.sha])
  }
}

function wordsFor({ answer, connection }: Handled, body: ReadBody | undefined): string {
  if (connection !== 'kept') return `connection ${connection}`
  const words = body?.words ?? (answer.status < 300 ? 'not understood' : '')
  return `${answer.status} ${words}`.trim()
}

/** Where the connection ended in the middle, the status still tells that there is no such tag. */
function readCut({ request, answer, connection }: Handled): ReadBody | undefined {
  const isCut = connection === 'cut' && request.kind === 'tag' && answer.status === 404
  return isCut ? { words: 'no tag', hasTag: false } : undefined
}

/** A repository that was moved is asked by its id; a query means the same in any order. */
function questionOf(path: string): string {
  const [place = '', query = ''] = path.split('?')
  const sorted = [...new URLSearchParams(query)].map((pair) => pair.join('=')).sort()
  return `${place.replace(/^\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, '')} ${sorted.join(' ')}`
}

/** The run, pull request, branch or tag that a path is about. */
function nameIn(path: string): string {
  const place = decodeURIComponent(path.split('?')[0] ?? '')
  return /\/(?:runs|pulls|branches|git\/ref\/tags)\/(.+?)(?:\/cancel)?$/.exec(place)?.[1] ?? ''
}
