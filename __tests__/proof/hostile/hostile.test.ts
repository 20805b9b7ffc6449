import { expect, it } from '@jest/globals'
import { hostile } from './check.js'

it('prevents untrusted text from acting anywhere, and shows it', async () => {
  const progress: string[] = []
  const { looked, violations, notes } = await hostile.run('short', (line) => progress.push(line))

  expect(violations).toEqual([])
  expect(looked.count).toBeGreaterThan(15_000)
  // Every family of text occurs in every output of a step.
  for (const family of ['commands on lines', 'terminal controls', 'markup', 'group names']) {
    const row = notes.find((note) => note.startsWith(family)) ?? ''
    expect(row.slice(family.length).trim().split(/ +/).slice(0, 13)).not.toContain('0')
  }
  expect(progress.join('\n')).toContain('outsiders')
})
