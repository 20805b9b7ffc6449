import { describe, expect, it } from '@jest/globals'
import { connectionTo } from '../../support/faces.js'
import { aRepository, type World } from '../../support/github/repository.js'

const topic = 'refs/tags/topic'
const object = { type: 'commit', sha: 'e'.repeat(40) }
const next = { link: '<http://world.test/repositories/1/git/matching-refs?page=2>; rel="next"' }

/** Every list of refs is this list. */
function listing(body: unknown, headers: Readonly<Record<string, string>> = {}): World {
  return aRepository().fail({ on: 'tag', with: { status: 200, headers, body } })
}

async function hasTopic(world: World): Promise<boolean | string> {
  const answer = await connectionTo(world).ports.subjects.hasRef(topic)
  return answer.ok ? answer.value : answer.trouble.kind
}

describe('hasRef', () => {
  it.each<{ readonly list: unknown; readonly headers?: typeof next; readonly says: unknown }>([
    { list: [], says: false },
    { list: [{ ref: `${topic}-1`, object }], says: false },
    { list: [{ ref: topic, object }], says: true },
    {
      list: [
        { ref: `${topic}-1`, object },
        { ref: topic, object }
      ],
      says: true
    },
    // The next page is not known, unless this one has the ref already.
    { list: [{ ref: `${topic}-1`, object }], headers: next, says: 'odd' },
    { list: [], headers: next, says: 'odd' },
    { list: [{ ref: topic, object }], headers: next, says: true },
    // Lists of something else, and answers that are not lists.
    { list: [{ ref: 'refs/tags/other', object }], says: 'odd' },
    { list: [{ name: 'topic' }], says: 'odd' },
    { list: [null], says: 'odd' },
    { list: {}, says: 'odd' },
    { list: { ref: topic, object }, says: 'odd' },
    { list: [{ ref: topic }], says: 'odd' }
  ])('reads $says from $list', async ({ list, headers, says }) => {
    expect(await hasTopic(listing(list, headers))).toBe(says)
  })

  it('does not take a 404 for an answer about the ref', async () => {
    const world = aRepository().fail({ on: 'tag', with: { status: 404, message: 'Not Found' } })
    expect(await hasTopic(world)).toBe('odd')
  })

  it.each(['feature/x', 'fix/#7', 'a%2Fb', '100%', 'ü/é', 'x{owner}', "it's/(ok)!"])(
    'finds %s, with its slashes',
    async (name) => {
      const world = aRepository().withTag(name, 'e1').withTag('feature', 'e1')
      const { subjects } = connectionTo(world).ports
      const [there, other] = [await subjects.hasRef(`refs/tags/${name}`), await subjects.tag(name)]
      expect([there, other]).toMatchObject([{ ok: true, value: true }, { ok: true }])
      const slashes = name.split('/').length
      expect(world.requests.map(({ path }) => path.split('/').length)).toEqual([
        7 + slashes,
        7 + slashes
      ])
    }
  )
})

describe('tag', () => {
  it('distinguishes a tag that does not exist from one that could not be read', async () => {
    const { subjects } = connectionTo(aRepository().withTag('topic-1', 'e1')).ports
    expect(await subjects.tag('topic')).toEqual({ ok: true, value: null })
    const failing = aRepository().fail({ on: 'tag', with: { status: 404 } })
    expect(await connectionTo(failing).ports.subjects.tag('topic')).toMatchObject({ ok: false })
  })
})
