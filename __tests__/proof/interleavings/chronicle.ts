// What really happened in a world: the record by which everything is judged.
import type { World } from '../../support/github/repository.js'
import type { PullRecord, RunRecord } from '../../support/github/state.js'

/** From when until when a pull request was open. */
interface Span {
  readonly from: number
  until: number | undefined
}

export class Chronicle {
  /** Every run that ever existed; the records have their present state. */
  readonly runs = new Map<number, RunRecord>()
  readonly lines: string[] = []
  /** Runs that were cancelled after the end of a pull request or merge-queue entry. */
  readonly cleared = new Set<number>()
  readonly #world: World
  readonly #endings = new Map<string, string | null>()
  readonly #openings = new Map<number, Span[]>()
  #acceptances = 0

  constructor(world: World) {
    this.#world = world
  }

  /** Text of strangers is shown as text in a terminal. */
  tell(line: string): void {
    this.lines.push(
      line.replace(/[^\x20-\x7e]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16) ?? ''}}`)
    )
  }

  /** Call it after everything that may have changed something. */
  look(): void {
    const { state } = this.#world
    for (const run of state.runs.values()) {
      this.runs.set(run.id, run)
      if (run.status === 'completed') this.#endings.set(key(run.id, run.attempt), run.conclusion)
    }
    for (const pull of state.pulls.values()) this.#lookAt(pull)
  }

  #lookAt(pull: PullRecord): void {
    const spans = this.#openings.get(pull.number) ?? [{ from: pull.createdAt, until: undefined }]
    this.#openings.set(pull.number, spans)
    const last = spans.at(-1)
    if (last === undefined) return
    if (pull.state !== 'open') last.until ??= pull.closedAt ?? pull.updatedAt
    else if (last.until !== undefined) spans.push({ from: pull.updatedAt, until: undefined })
  }

  /** Whether GitHub accepted a cancel since the last call. */
  wasAccepted(): boolean {
    const { length } = this.#world.state.acceptances
    const isMore = length > this.#acceptances
    this.#acceptances = length
    return isMore
  }

  hasAccepted({ id, attempt }: RunRecord): boolean {
    return this.#world.state.acceptances.some((one) => one.run === id && one.attempt === attempt)
  }

  /** Cancelled runs that have no newer run of their group left, although their subject has not ended. */
  lostGroups(): readonly RunRecord[] {
    const asked = new Set(this.#world.state.acceptances.map(({ run }) => run))
    const isLost = ({ id }: RunRecord): boolean => asked.has(id) && !this.cleared.has(id)
    return [...this.runs.values()].filter((run) => {
      const others = this.groupOf(run).filter((other) => !isLost(other))
      return (
        isLost(run) && !this.#isShownAsTag(run) && others.every(({ number }) => number < run.number)
      )
    })
  }

  /** Its branch is gone, and a tag has the name (docs/design.md, limits). */
  #isShownAsTag({ event, tag, branch }: RunRecord): boolean {
    const { branches, tags } = this.#world.state.home
    const isOfPush = event === 'push' && tag === undefined && branch !== null
    return isOfPush && !branches.has(branch) && tags.has(branch)
  }

  /** Whether this attempt of the run or a later one has ended, with this conclusion if given. */
  hasEnded(id: number, from: number, conclusion?: string): boolean {
    const attempts = this.runs.get(id)?.attempt ?? 0
    return Array.from({ length: attempts }, (_, at) => key(id, at + 1))
      .slice(from - 1)
      .some(
        (one) =>
          this.#endings.has(one) &&
          (conclusion === undefined || this.#endings.get(one) === conclusion)
      )
  }

  /** The pull requests of the run's head that were open when it was created, including the same instant. */
  openAtCreation(run: RunRecord): readonly PullRecord[] {
    return this.pullsOfHead(run).filter((pull) =>
      (this.#openings.get(pull.number) ?? []).some(
        ({ from, until }) =>
          from <= run.createdAt && (until === undefined || run.createdAt <= until)
      )
    )
  }

  pullsOfHead(run: RunRecord): readonly PullRecord[] {
    return [...this.#world.state.pulls.values()].filter(
      (pull) => pull.headRepository === run.headRepository && pull.headBranch === run.branch
    )
  }

  /** Every run of the same subject: the runs that may supersede it, and that it may supersede. */
  groupOf(run: RunRecord): readonly RunRecord[] {
    return [...this.runs.values()].filter((other) => isOneGroup(run, other))
  }
}

function key(id: number, attempt: number): string {
  return `${id}:${attempt}`
}

export function isOneGroup(run: RunRecord, other: RunRecord): boolean {
  return run.workflow === other.workflow && run.event === other.event && isOneSubject(run, other)
}

/** Of any workflow and event. */
export function isOneSubject(run: RunRecord, other: RunRecord): boolean {
  return (
    run.headRepository === other.headRepository &&
    run.branch === other.branch &&
    run.tag === other.tag &&
    run.pull === other.pull
  )
}

/** By run number and id. */
export function isStrictlyOlder(run: RunRecord, other: RunRecord): boolean {
  return run.number < other.number && run.id < other.id
}

export function isInFlight(run: RunRecord): boolean {
  return run.status !== 'completed'
}
