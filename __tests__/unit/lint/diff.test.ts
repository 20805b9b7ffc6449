import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { diffText } from '../../../src/lint/diff.js'

const lines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}\n`)

/** The old text with the hunks in it. */
function patched(before: string, diff: string): string {
  const old = before.split('\n')
  const out: string[] = []
  let at = 0
  for (const line of diff.split('\n').slice(2, -1)) {
    const start = /^@@ -(\d+),/.exec(line)?.[1]
    if (start !== undefined) {
      out.push(...old.slice(at, Number(start) - 1))
      at = Number(start) - 1
    } else if (line.startsWith('+')) out.push(line.slice(1))
    else {
      expect(line.slice(1)).toBe(old[at])
      if (line.startsWith(' ')) out.push(old[at] ?? '')
      at += 1
    }
  }
  return [...out, ...old.slice(at)].join('\n')
}

describe('a diff', () => {
  it('shows each change of a long file with three lines around it', () => {
    const before = lines(6000)
    const after = before.toSpliced(4999, 1, 'new\n', 'newer\n').toSpliced(10, 0, 'first\n')
    expect(diffText('a.yml', before.join(''), after.join(''))).toBe(`--- a.yml
+++ a.yml
@@ -8,6 +8,7 @@
 line 8
 line 9
 line 10
+first
 line 11
 line 12
 line 13
@@ -4997,7 +4998,8 @@
 line 4997
 line 4998
 line 4999
-line 5000
+new
+newer
 line 5001
 line 5002
 line 5003
`)
  })

  it('has in it what makes the new text of the old one', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
      .map((parts) => parts.map((part) => `${part}\n`).join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, diffText('a.yml', before, after))).toBe(after)
      })
    )
  })
})
