// Counts the checks by family and output, and the faults.

export interface Tally {
  /** Notes one check; `faults` are its findings. */
  note(where: Where, faults: readonly string[]): void
  readonly violations: readonly string[]
  readonly count: number
  /** One line for each family, with its counts. */
  table(): readonly string[]
}

export interface Where {
  readonly family: string
  readonly sink: string
  /** The place and the text, or whatever is needed to repeat it. */
  readonly what: string
}

const mostViolations = 40

export function createTally(): Tally {
  const counts = new Map<string, Map<string, number>>()
  const violations: string[] = []
  let count = 0
  return {
    note({ family, sink, what }, faults) {
      count += 1
      const row = counts.get(family) ?? new Map<string, number>()
      counts.set(family, row.set(sink, (row.get(sink) ?? 0) + 1))
      for (const fault of faults) {
        if (violations.length >= mostViolations) return
        violations.push(`${family}, ${what}, in ${sink}: ${printable(fault)}`)
      }
    },
    violations,
    get count() {
      return count
    },
    table: () => tableOf(counts)
  }
}

/** A violation is printed to a terminal, too. */
function printable(fault: string): string {
  return JSON.stringify(fault.slice(0, 200)).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function tableOf(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly string[] {
  const sinks = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))]
  const rows = [
    ['family', ...sinks],
    ...[...counts].map(([family, row]) => [
      family,
      ...sinks.map((sink) => (row.get(sink) ?? 0).toLocaleString('en'))
    ])
  ]
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  )
}
