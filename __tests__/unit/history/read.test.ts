import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PastRun } from '../../../src/history/past-run.js'
import { createHistoryReader, type History } from '../../../src/history/read.js'
import { anonymise, lineOf } from '../../../src/history/write.js'
import { sampleHistory } from '../../../src/history/sample.js'
import { aPastRun, minute, readHistory } from '../../support/history/builders.js'

/** As little as people have. */
const bare = (id: number): object => ({
  id,
  run_number: id,
  created_at: '2026-10-05T09:00:00Z',
  run_started_at: '2026-10-05T09:01:00Z',
  updated_at: '2026-10-05T09:11:00Z',
  status: 'completed',
  conclusion: 'success',
  head_branch: 'main',
  head_sha: 'abc',
  event: 'push'
})

const ids = ({ runs }: History): readonly number[] => runs.map(({ id }) => id)
const lines = (...all: readonly object[]): string =>
  all.map((one) => JSON.stringify(one)).join('\n')
const page = (...runs: readonly object[]): object => ({
  total_count: runs.length,
  workflow_runs: runs,
  next: 'a "workflow_runs" { of another page'
})

describe('a history', () => {
  it.each([
    ['JSON Lines', lines(bare(1), bare(2), bare(3))],
    ['an array', JSON.stringify([bare(1), bare(2), bare(3)])],
    ['an array on many lines', JSON.stringify([bare(1), bare(2), bare(3)], undefined, 2)],
    ['one page', JSON.stringify(page(bare(1), bare(2), bare(3)))],
    [
      'pages one behind the other, as gh api --paginate prints them',
      [page(bare(1), bare(2)), page(bare(3))].map((one) => JSON.stringify(one)).join('')
    ],
    [
      'pages in an array, as with --slurp',
      JSON.stringify([page(bare(1)), page(bare(2), bare(3))], undefined, 1)
    ],
    [
      'objects on many lines, as jq prints them',
      [bare(1), bare(2), bare(3)].map((one) => JSON.stringify(one, undefined, 2)).join('\n')
    ]
  ])('is read from %s, in pieces of any length', (_, text) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (length) => {
        const reader = createHistoryReader()
        for (let at = 0; at < text.length; at += length) reader.push(text.slice(at, at + length))
        const history = reader.end()
        expect([ids(history), history.leftOut.size]).toEqual([[1, 2, 3], 0])
      }),
      { numRuns: 30 }
    )
  })

  it('of a run with few fields has fallbacks for the others', () => {
    expect(readHistory(JSON.stringify(bare(7))).runs).toEqual([
      aPastRun(7, {
        event: 'push',
        branch: 'main',
        sha: 'abc',
        workflow: 'the workflow',
        workflowName: 'the workflow',
        headRepository: undefined,
        createdAt: minute(0),
        startedAt: minute(1),
        endedAt: minute(11),
        title: '',
        actor: ''
      })
    ])
  })

  it('is read from gh run list --json', () => {
    const run = {
      databaseId: 7,
      number: 3,
      attempt: 2,
      createdAt: '2026-10-05T09:00:00Z',
      startedAt: '2026-10-05T09:30:00Z',
      updatedAt: '2026-10-05T09:40:00Z',
      headBranch: 'feature',
      headSha: 'c7',
      event: 'pull_request',
      status: 'completed',
      conclusion: 'failure',
      workflowName: 'CI',
      displayTitle: 'Add a login page'
    }

    expect(readHistory(JSON.stringify([run])).runs).toEqual([
      aPastRun(7, {
        number: 3,
        attempt: 2,
        workflow: 'CI',
        headRepository: undefined,
        createdAt: minute(0),
        startedAt: minute(30),
        endedAt: minute(40),
        conclusion: 'failure',
        actor: ''
      })
    ])
  })

  it.each([
    ['in flight', { status: 'in_progress', conclusion: null }, [undefined, null]],
    ['without a conclusion', { conclusion: undefined }, [minute(11), null]],
    ['without a status', { status: undefined }, [minute(11), 'success']],
    ['without a time of its end', { updated_at: undefined }, [minute(1), 'success']],
    ['that ended before it began', { updated_at: '2026-10-05T08:00:00Z' }, [minute(0), 'success']]
  ])('holds a run %s', (_, fields, expected) => {
    const [run] = readHistory(JSON.stringify({ ...bare(1), ...fields })).runs

    expect([run?.endedAt, run?.conclusion]).toEqual(expected)
  })

  it('stands in order, whatever the order of the file, and tells two workflows apart', () => {
    const other = {
      ...bare(5),
      path: '.github/workflows/docs.yml',
      created_at: '2026-10-05T08:00:00Z'
    }
    const { runs } = readHistory(lines(bare(9), bare(2), other))

    expect(runs.map(({ id, workflow }) => [id, workflow])).toEqual([
      [5, '.github/workflows/docs.yml'],
      [2, 'the workflow'],
      [9, 'the workflow']
    ])
  })

  it('counts the runs of each workflow apart where they have no id', () => {
    const numbered = (run_number: number, name: string): object => ({
      ...bare(1),
      ...{ id: undefined, run_number, name }
    })
    const { runs, duplicates } = readHistory(
      lines(numbered(1, 'CI'), numbered(1, 'Docs'), numbered(2, 'CI'), numbered(1, 'CI'))
    )

    expect(runs.map(({ id, workflow }) => [id, workflow])).toEqual([
      [1, 'CI'],
      [1, 'Docs'],
      [2, 'CI']
    ])
    expect(duplicates).toBe(1)
  })

  it('holds each run once, as the latest look saw it', () => {
    const early = { ...bare(1), status: 'in_progress', conclusion: null }
    const again = { ...bare(1), run_attempt: 2, status: 'in_progress', conclusion: null }
    const { runs, duplicates } = readHistory(lines(bare(1), early, again, bare(1)))

    expect([runs.length, runs[0]?.attempt, duplicates]).toEqual([1, 2, 3])
  })

  it.each([
    ['at the end', `${lines(bare(1), bare(2))}\n{"id": 3, "name": "half a li`, 3],
    ['in a string in the middle', `${lines(bare(1))}\n{"id": 3, "name": "ha\n${lines(bare(2))}`, 2],
    ['between fields in the middle', `${lines(bare(1))}\n{"id": 3,\n${lines(bare(2))}`, 2]
  ])('leaves out half a line %s, and says which', (_, text, line) => {
    const history = readHistory(text)

    expect(ids(history)).toEqual([1, 2])
    expect([...history.leftOut]).toEqual([['no end', { count: 1, line }]])
  })

  it.each([
    ['{"id": 1 "x"}', 'not JSON'],
    ['{"created_at": "2026-10-05T09:00:00Z"}', 'no id and no run_number'],
    ['{"id": "1", "run_number": 1.5}', 'no id and no run_number'],
    ['{"id": 1, "created_at": "yesterday"}', 'no created_at']
  ])('leaves out %s, and says why and on which line it was first', (text, lack) => {
    const whole = `${JSON.stringify(bare(1), undefined, 1)}\n${text}\n${text}`
    const line = whole.split('\n').length - 1

    expect([...readHistory(whole).leftOut]).toEqual([[lack, { count: 2, line }]])
  })

  it.each([
    ['[null, 7, -1.5e3, true]', 4],
    ['{"workflow_runs": [null, {"id": [1, null]}, 7], "per_page": 30, "next": null}', 3],
    ['[{"workflow_runs": [], "per_page": 30}, 7]', 1],
    ['{"message": "Not Found", "status": 404}\nnull', 1]
  ])('leaves out of %s what is no run, and counts it: %d', (text, count) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length }), (length) => {
        const reader = createHistoryReader()
        for (let at = 0; at < text.length; at += length) reader.push(text.slice(at, at + length))
        const counts = [...reader.end().leftOut.values()].map((left) => left.count)
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count)
      })
    )
  })

  it('never fails, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', ' ', '1')
        }),
        (text) => {
          expect(readHistory(text).runs).toEqual([])
        }
      ),
      { numRuns: 1000 }
    )
  })
})

describe('a recorded line', () => {
  it('is the same run when it is read again', () => {
    const runs = sampleHistory()

    expect(readHistory(runs.map(lineOf).join('')).runs).toEqual(runs)
  })

  it('still tells that a job began once it is anonymous', () => {
    const [job] = sampleHistory()[0]?.jobs ?? []
    const run = aPastRun(1, { jobs: job === undefined ? [] : [job] })

    expect(anonymise(run, (text) => `<${text.length}>`).jobs).toMatchObject([
      { name: 'job-<4>', steps: ['step-<8>'], annotations: [] }
    ])
  })

  it('shows no name and no title once it is anonymous, and still tells which runs belong together', () => {
    const run = (id: number, overrides: Partial<PastRun>): PastRun =>
      anonymise(
        aPastRun(id, { url: 'https://github.com/octo/app', ...overrides }),
        (text) => `<${text.length}>`
      )
    const told = [
      run(1, { title: 'secret' }),
      run(2, { branch: 'main', title: 'secret (#7)' }),
      run(3, { branch: 'v1.2.3', title: 'Merge pull request #7 from octo/feature' })
    ]

    expect(
      told.map(({ branch, title, sha, actor, url }) => [branch, title, sha, actor, url])
    ).toEqual([
      ['branch-<7>', 'title-<6>', '<2>', 'user-<7>', undefined],
      ['main', 'title-<6> (#7)', '<2>', 'user-<7>', undefined],
      ['v1.2.3', 'Merge pull request #7 from owner/branch-<7>', '<2>', 'user-<7>', undefined]
    ])
  })
})
