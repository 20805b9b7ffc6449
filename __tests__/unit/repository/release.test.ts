// What a release needs: one version, its notes, one name in every example, and a description that the Marketplace takes.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { projectRoot } from '../../support/action-file.js'
import { published, publishedAs } from '../../support/published.js'

const read = (path: string): string => readFileSync(new URL(path, projectRoot), 'utf8')
const action = parse(read('action.yml')) as Readonly<Record<'name' | 'description', string>>
const { version } = JSON.parse(read('package.json')) as { readonly version: string }

const copy = mkdtempSync(join(tmpdir(), 'release-'))
afterAll(() => {
  rmSync(copy, { recursive: true })
})

const pagesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:[\w-]+\.md|docs\/[^/]*\.md)$/.test(path)
  )

/** Every mention of this action with a ref, or of its placeholder. */
const mentionsIn = (text: string): readonly string[] =>
  text.match(/[\w.-]+\/supersede(?:\/[\w./-]+)?@[\w.-]+|\bOWNER\/supersede\b(?![\w./-]*@)/g) ?? []

describe('action.yml', () => {
  it('has a name of several words and a description that the Marketplace shows whole', () => {
    expect(action.name.split(' ').length).toBeGreaterThan(1)
    expect(action.description.length).toBeLessThan(125)
  })
})

describe('the example that users copy', () => {
  const allowed = [
    publishedAs(),
    publishedAs('/.github/workflows/supersede.yml'),
    published.repository
  ]

  it.each(pagesIn(fileURLToPath(projectRoot)).map((path) => ({ path })))(
    'names the action in one form: $path',
    ({ path }) => {
      expect(mentionsIn(read(path)).filter((name) => !allowed.includes(name))).toEqual([])
    }
  )

  it('gets its owner and its SHA from one script', () => {
    const root = fileURLToPath(projectRoot)
    mkdirSync(join(copy, 'scripts'))
    for (const path of [...pagesIn(root), 'scripts/published.json', 'scripts/set-published.js']) {
      cpSync(join(root, path), join(copy, path), { recursive: true })
    }
    const sha = '1234567890'.repeat(4)
    const script = join(copy, 'scripts/set-published.js')
    execFileSync(process.execPath, [script, 'octo-org/supersede', sha])
    const mentions = pagesIn(copy).flatMap((path) =>
      mentionsIn(readFileSync(join(copy, path), 'utf8'))
    )

    expect(new Set(mentions)).toEqual(
      new Set([
        `octo-org/supersede@${sha}`,
        `octo-org/supersede/.github/workflows/supersede.yml@${sha}`
      ])
    )
  })
})

describe('the notes of a release', () => {
  const notes = (tag: string): string =>
    execFileSync(process.execPath, ['scripts/release-notes.js', tag], {
      encoding: 'utf8',
      stdio: 'pipe'
    })

  it('are what the change log says about the version', () => {
    expect(notes(`v${version}`)).toMatch(/^###? |^\w/)
    expect(notes(`v${version}`)).not.toContain('\n## ')
  })

  it('are refused for another tag', () => {
    expect(() => notes('v0.0.0')).toThrow(
      `The tag is v0.0.0, and package.json has version ${version}.`
    )
  })
})
