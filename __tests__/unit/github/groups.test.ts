import { describe, expect, it } from '@jest/globals'
import { createMeter } from '../../../src/usage/meter.js'
import { createWaitBudget } from '../../../src/usage/wait-budget.js'
import type { GroupReader, NamedGroup } from '../../../src/ports.js'
import { createClient } from '../../../src/github/client.js'
import { createGroupReader } from '../../../src/github/groups.js'
import { createRead } from '../../../src/github/reading.js'
import { createTimeLimit } from '../../../src/github/time-limit.js'
import { runId } from '../../support/builders.js'
import { instantClock } from '../../support/faces.js'

const api = 'http://world.test:8080/api/v3'
const groups = `${api}/repos/octo/app/actions/concurrency_groups`

/** A reader, and the addresses of its requests. */
function reader(
  answer: unknown,
  headers: Readonly<Record<string, string>> = {}
): { readonly asked: string[]; readonly reader: GroupReader } {
  const asked: string[] = []
  const clock = instantClock()
  const meter = createMeter(clock)
  const waitBudget = createWaitBudget(clock)
  const client = createClient({
    apiUrl: api,
    token: 'test-token',
    fetch: (input) => {
      asked.push(String(input))
      return Promise.resolve(Response.json(answer, { headers }))
    },
    userAgent: 'test',
    log: { debug: () => undefined, info: () => undefined },
    meter,
    waitBudget,
    timeLimit: createTimeLimit(clock)
  })
  const read = createRead({ clock, waitBudget, meter })
  return { asked, reader: createGroupReader(client, read, { owner: 'octo', repo: 'app' }) }
}

function aGroup(name: string, url?: string): NamedGroup {
  return { name, url }
}

function membersOf(name: string, ...ids: readonly unknown[]): unknown {
  return { group_name: name, group_members: ids.map((id) => ({ run_id: id })) }
}

describe('the members of a group', () => {
  it.each([
    { when: 'by its address', group: aGroup('ci', `${groups}/ci`), asks: `${groups}/ci` },
    { when: 'by its name, if it has no address', group: aGroup('ci'), asks: `${groups}/ci` },
    {
      when: 'by its name, with slashes and capitals',
      group: aGroup('CI-refs/heads/main'),
      asks: `${groups}/CI-refs%2Fheads%2Fmain`
    },
    {
      when: 'by its address, with colons that look like variables',
      group: aGroup('ci.yml:push:x', `${groups}/ci.yml:push:x`),
      asks: `${groups}/ci.yml%3Apush%3Ax`
    },
    {
      when: 'by its address, with braces that look like variables',
      group: aGroup('a{owner}b', `${groups}/a{owner}b`),
      asks: `${groups}/a%7Bowner%7Db`
    },
    ...[
      'https://elsewhere.test/repos/octo/app/actions/concurrency_groups/ci',
      'http://world.test:8080.elsewhere.test/api/v3/repos/octo/app/actions/concurrency_groups/ci',
      `${api}@elsewhere.test/repos/octo/app/actions/concurrency_groups/ci`,
      'http://world.test:8080/repos/octo/app/actions/concurrency_groups/ci',
      '/repos/octo/app/actions/concurrency_groups/ci',
      'file:///etc/passwd'
    ].map((url) => ({
      when: `by its name, and never at ${url}`,
      group: aGroup('ci', url),
      asks: `${groups}/ci`
    }))
  ])('are read $when', async ({ group, asks }) => {
    const { asked, reader: one } = reader(membersOf(group.name, 101, 102))
    expect(await one.members(group)).toEqual({ ok: true, value: [101, 102] })
    expect(asked).toEqual([asks])
  })

  it.each([
    { what: 'another group', answer: membersOf('ci-2', 101) },
    { what: 'no group', answer: { group_members: [{ run_id: 101 }] } },
    { what: 'a member without a run', answer: membersOf('ci', 101, undefined) },
    { what: 'a run that is a text', answer: membersOf('ci', '101') },
    { what: 'no list', answer: { group_name: 'ci', group_members: {} } },
    { what: 'a list', answer: [] },
    { what: 'nothing', answer: null }
  ])('are not known if GitHub answers with $what', async ({ answer }) => {
    const { reader: one } = reader(answer)
    expect(await one.members(aGroup('ci'))).toMatchObject({
      ok: false,
      trouble: { kind: 'odd' }
    })
  })
})

describe('the groups of a run', () => {
  it('belong to a job if the run itself is not a member', async () => {
    const { asked, reader: one } = reader({
      concurrency_groups: [
        { group_name: 'run', group_url: 'u', group_members: [{ run_id: 101 }] },
        { group_name: 'job', group_members: [{ run_id: 101, job_id: 5 }] },
        { group_name: 'both', group_members: [{ run_id: 101, job_id: 5 }, { run_id: 101 }] },
        { group_name: 'later', group_members: [] }
      ]
    })
    expect(await one.ofRun(runId(101))).toEqual({
      ok: true,
      value: [
        { name: 'run', url: 'u', isOfJob: false },
        { name: 'job', url: undefined, isOfJob: true },
        { name: 'both', url: undefined, isOfJob: false },
        { name: 'later', url: undefined, isOfJob: true }
      ]
    })
    expect(asked).toEqual([
      `${api}/repos/octo/app/actions/runs/101/concurrency_groups?per_page=100`
    ])
  })

  it.each([
    { what: 'a group without a name', groups: [{ group_members: [] }] },
    { what: 'a group without members', groups: [{ group_name: 'ci' }] },
    { what: 'a member without a run', groups: [{ group_name: 'ci', group_members: [{}] }] },
    {
      what: 'a run that is a text',
      groups: [{ group_name: 'ci', group_members: [{ run_id: '101' }] }]
    },
    { what: 'something that is no group', groups: ['ci'] },
    { what: 'no list', groups: { 0: { group_name: 'ci', group_members: [] } } }
  ])('are not known if GitHub answers with $what', async ({ groups: told }) => {
    const { reader: one } = reader({ concurrency_groups: told })
    expect(await one.ofRun(runId(101))).toMatchObject({ ok: false, trouble: { kind: 'odd' } })
  })
})

describe('the active groups', () => {
  const page = { concurrency_groups: [{ group_name: 'ci-7', group_url: 'u' }, { group_name: 'x' }] }

  it('are listed by name', async () => {
    const { asked, reader: one } = reader(page)
    expect(await one.active(undefined)).toEqual({
      ok: true,
      value: {
        items: [
          { name: 'ci-7', url: 'u' },
          { name: 'x', url: undefined }
        ],
        next: undefined
      }
    })
    expect(asked).toEqual([`${groups}?per_page=100`])
  })

  it.each([
    { link: `<${groups}?per_page=100&after=a%2Bb>; rel="next"`, next: 'a+b' },
    { link: `<https://elsewhere.test/?after=c&x=y>; rel="next"`, next: 'c' },
    { link: `<${groups}?before=a>; rel="prev", <${groups}?after=z>; rel="next"`, next: 'z' },
    { link: `<${groups}?before=a>; rel="prev"`, next: undefined }
  ])('continue at the cursor of $link, never at its address', async ({ link, next }) => {
    const { asked, reader: one } = reader(page, { link })
    expect(await one.active(undefined)).toMatchObject({ value: { next } })
    await one.active(next)
    const query = next === undefined ? '' : `&after=${encodeURIComponent(next)}`
    expect(asked.at(-1)).toBe(`${groups}?per_page=100${query}`)
  })

  it.each([{ concurrency_groups: [{}] }, { concurrency_groups: {} }, [], null])(
    'are not known if GitHub answers with %j',
    async (answer) => {
      const { reader: one } = reader(answer)
      expect(await one.active(undefined)).toMatchObject({ ok: false, trouble: { kind: 'odd' } })
    }
  )
})
