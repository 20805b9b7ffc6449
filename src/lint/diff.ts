// Two texts → the lines that differ, as `diff -u` shows them.

/** Lines of context around a change. */
const around = 3

/** A fix changes a few lines; for texts that differ in more, all lines go and come. */
const mostChanges = 1000

interface Line {
  readonly kind: ' ' | '-' | '+'
  readonly text: string
}

/** Empty where the texts are equal. */
export function diffText(path: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = linesOf(before.split('\n'), after.split('\n'))
  const hunks = hunksOf(lines).map(([from, to]) => hunkText(lines, from, to))
  return [`--- ${path}`, `+++ ${path}`, ...hunks, ''].join('\n')
}

/** All lines of both texts in order. */
function linesOf(old: readonly string[], now: readonly string[]): readonly Line[] {
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start += 1
  let end = 0
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const same = (text: string): Line => ({ kind: ' ', text })
  const last = old.length - end
  return [
    ...old.slice(0, start).map(same),
    ...changedLines(old.slice(start, last), now.slice(start, now.length - end)),
    ...old.slice(last).map(same)
  ]
}

/** Myers 1986: the fewest lines that go and come. `reach[k]` is how far into the old text a path gets whose lines differ by k. */
function changedLines(old: readonly string[], now: readonly string[]): readonly Line[] {
  const traces: ReadonlyMap<number, number>[] = []
  let reach = new Map([[1, 0]])
  for (let changes = 0; changes <= Math.min(old.length + now.length, mostChanges); changes += 1) {
    traces.push(reach)
    const next = new Map(reach)
    for (let k = -changes; k <= changes; k += 2) {
      let x = firstStep(reach, k, changes).x
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x += 1
      next.set(k, x)
      if (x >= old.length && x - k >= now.length) return walkedBack(old, now, traces)
    }
    reach = next
  }
  return [
    ...old.map((text): Line => ({ kind: '-', text })),
    ...now.map((text): Line => ({ kind: '+', text }))
  ]
}

/** By a line of the new text from the path above, or by one of the old text from the path below. */
function firstStep(
  reach: ReadonlyMap<number, number>,
  k: number,
  changes: number
): { readonly x: number; readonly from: number } {
  const [below, above] = [reach.get(k - 1) ?? -1, reach.get(k + 1) ?? -1]
  return k === -changes || (k !== changes && below < above)
    ? { x: above, from: k + 1 }
    : { x: below + 1, from: k - 1 }
}

function walkedBack(
  old: readonly string[],
  now: readonly string[],
  traces: readonly ReadonlyMap<number, number>[]
): readonly Line[] {
  const lines: Line[] = []
  let [x, y] = [old.length, now.length]
  for (const [changes, reach] of [...traces.entries()].toReversed()) {
    const { x: begin, from } = firstStep(reach, x - y, changes)
    for (; x > begin; x -= 1, y -= 1) lines.push({ kind: ' ', text: old[x - 1] ?? '' })
    if (changes === 0) break
    const isNew = from > begin - y
    lines.push({ kind: isNew ? '+' : '-', text: (isNew ? now[y - 1] : old[x - 1]) ?? '' })
    if (isNew) y -= 1
    else x -= 1
  }
  return lines.toReversed()
}

/** Ranges of lines: changes with their context, those that touch one another together. */
function hunksOf(lines: readonly Line[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = []
  lines.forEach(({ kind }, index) => {
    if (kind === ' ') return
    const [from, to] = [Math.max(0, index - around), Math.min(lines.length, index + around + 1)]
    const last = hunks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  })
  return hunks
}

function hunkText(lines: readonly Line[], from: number, to: number): string {
  const count = (kind: '-' | '+', start: number, end: number): number =>
    lines.slice(start, end).filter((line) => line.kind === ' ' || line.kind === kind).length
  // The empty text behind the last line break is no line.
  const isEnd = to === lines.length && lines[to - 1]?.kind === ' ' && lines[to - 1]?.text === ''
  const end = isEnd ? to - 1 : to
  const range = (kind: '-' | '+'): string =>
    `${kind}${count(kind, 0, from) + 1},${count(kind, from, end)}`
  return [
    `@@ ${range('-')} ${range('+')} @@`,
    ...lines.slice(from, end).map(({ kind, text }) => `${kind}${text}`)
  ].join('\n')
}
