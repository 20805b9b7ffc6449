import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { against, supersede } from '../../support/command-line.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { readHistory } from '../../support/history/builders.js'

const folder = mkdtempSync(join(tmpdir(), 'supersede-record-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('supersede record --history', () => {
  const hour = 3_600_000
  const hoursAgo = (hours: number): string => new Date(Date.now() - hours * hour).toISOString()
  const world = (): World => {
    const made = aRepository()
    ;[30, 20, 10].forEach((hours, index) => {
      made.withRun(101 + index, {
        event: 'push',
        branch: 'feature/secret',
        sha: `c${index}`,
        createdAt: hoursAgo(hours),
        endedAt: hoursAgo(hours - 1),
        conclusion: 'success'
      })
    })
    return made
  }
  const ids = (text: string): readonly number[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id)

  it('prints the runs, newest last', async () => {
    const { stdout, stderr, code } = await against(world(), 'record', '--history', '--days', '2')

    expect(ids(stdout)).toEqual([101, 102, 103])
    expect({ stderr, code }).toEqual({
      stderr: 'Reading octo/app, runs of 2 days\nRecorded 3 runs.\n',
      code: 0
    })
  })

  it('goes on in a file where it stopped, be it in the middle of a line', async () => {
    const path = join(folder, 'recorded.jsonl')
    writeFileSync(path, '{"id": 101, "na')
    const args = [
      'record',
      '--history',
      '--days',
      '2',
      '--jobs',
      '--max-requests',
      '3',
      '--output',
      path
    ]
    const first = await against(world(), ...args)
    for (let turn = 0; turn < 5; turn += 1) await against(world(), ...args)

    expect(first.code).toBe(5)
    expect(first.stderr).toContain(
      'warning: The history is not whole: 3 requests allowed and used up (--max-requests). Run the same command again: it goes on where it stopped.'
    )
    expect(readHistory(readFileSync(path, 'utf8')).runs.map(({ id }) => id)).toEqual([
      101, 102, 103
    ])
  })

  it('asks nothing where it cannot write', async () => {
    const asked = world()
    const { stderr } = await against(asked, 'record', '--history', '--output', '/nowhere/x.jsonl')

    expect(stderr).toContain('Cannot write the file /nowhere/x.jsonl: its folder does not exist.')
    expect(asked.requests).toEqual([])
  })

  it('tells no names where it is anonymous', async () => {
    const { stdout } = await against(world(), 'record', '--history', '--anonymise')

    expect(stdout).toContain('"head_branch":"branch-')
    expect(stdout).not.toMatch(/secret|octo/)
  })

  it.each([
    [['--history', '7'], '--history records the whole repository: it takes no target.'],
    [['--history', '--days', '0'], '--days is "0"; allowed is a whole number from 1 to 400.'],
    [['7', '--jobs', '--days', '3'], '--days, --jobs needs --history.']
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await supersede(['record', ...args])

    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
