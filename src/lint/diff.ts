// Two texts → the lines that differ, as `diff -u` shows them.

const around = 3

/** Empty where the texts are equal. Changes of a fix are few and near one another: they make one hunk. */
export function diffText(path: string, before: string, after: string): string {
  if (before === after) return ''
  const [old, now] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1
  let end = 0
  const most = Math.min(old.length, now.length) - start
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const from = Math.max(0, start - around)
  const context = Math.max(0, end - around)
  const [oldPart, newPart] = [
    old.slice(start, old.length - end),
    now.slice(start, now.length - end)
  ]
  const behind = old
    .slice(old.length - end, old.length - context)
    .filter((line, index, all) => line !== '' || index < all.length - 1)
  const lines = [
    ...old.slice(from, start).map((line) => ` ${line}`),
    ...middle(oldPart, newPart),
    ...behind.map((line) => ` ${line}`)
  ]
  const sizes = [oldPart, newPart].map((part) => start - from + part.length + behind.length)
  return [
    `--- ${path}`,
    `+++ ${path}`,
    `@@ -${from + 1},${sizes[0] ?? 0} +${from + 1},${sizes[1] ?? 0} @@`,
    ...lines,
    ''
  ].join('\n')
}

/** Lines that stay between two changes are shown as such: each line of the new text is looked for in order. */
function middle(old: readonly string[], now: readonly string[]): readonly string[] {
  const lines: string[] = []
  let next = 0
  for (const line of now) {
    const same = old.indexOf(line, next)
    if (same < 0) {
      const gone = old.slice(next).findIndex((each) => now.includes(each))
      const end = gone < 0 ? old.length : next + gone
      lines.push(...old.slice(next, end).map((each) => `-${each}`), `+${line}`)
      next = end
    } else {
      lines.push(...old.slice(next, same).map((each) => `-${each}`), ` ${line}`)
      next = same + 1
    }
  }
  return [...lines, ...old.slice(next).map((each) => `-${each}`)]
}
