// Counts what happened, over all worlds.

export class Tally {
  readonly #counts = new Map<string, number>()

  count(what: string, times = 1): void {
    this.#counts.set(what, this.of(what) + times)
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0
  }

  /** `word 4: a 3, b 1`, the most frequent first, of everything counted as `word/…`. */
  line(word: string): string {
    const found = [...this.#counts].filter(([what]) => what.startsWith(`${word}/`))
    const parts = found
      .sort(([, one], [, other]) => other - one)
      .map(([what, count]) => `${what.slice(word.length + 1)} ${count}`)
    return `${word} ${this.sum(word)}: ${parts.join(', ') || 'none'}`
  }

  sum(word: string): number {
    return [...this.#counts]
      .filter(([what]) => what.startsWith(`${word}/`))
      .reduce((sum, [, count]) => sum + count, 0)
  }

  add(other: Tally): void {
    for (const [what, count] of other.#counts) this.count(what, count)
  }
}
