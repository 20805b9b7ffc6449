// The Markdown pages: links that lead somewhere, lines that can be read, and a README that stays short.
import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { docsPages } from '../../../src/report/report.js'
import { projectRoot } from '../../support/action-file.js'
import { anchorsIn, innerLinksIn, pages, withoutCode } from '../../support/markdown.js'

const all = pages()
const textOf = new Map(all.map(({ path, text }) => [path, text]))

/** The links of a page that lead to no file of this repository, or to no heading of that file. */
function brokenLinksIn(path: string, text: string): readonly string[] {
  return innerLinksIn(text).filter((address) => {
    const [file = '', anchor] = address.split('#')
    const target = new URL(file === '' ? path : file, new URL(path, projectRoot))
    const named = file === '' ? path : decodeURI(target.href.slice(projectRoot.href.length))
    if (!existsSync(file === '' ? new URL(path, projectRoot) : target)) return true
    return anchor !== undefined && !anchorsIn(textOf.get(named) ?? '').includes(anchor)
  })
}

describe('a page', () => {
  it.each(all)('links to files and headings that exist: $path', ({ path, text }) => {
    expect(brokenLinksIn(path, text)).toEqual([])
  })

  it.each([
    { what: 'a file', text: '[a](gone.md)' },
    { what: 'a heading of a page', text: '[a](docs/reasons.md#gone)' },
    { what: 'a heading of its own', text: '# There\n\n[a](#gone)' },
    { what: 'a picture', text: '<img src="docs/gone.png">' }
  ])('would be found if it linked to $what that is not there', ({ text }) => {
    expect(brokenLinksIn('README.md', text)).toHaveLength(1)
  })

  // A single address may be longer than that, and nothing can break it.
  it.each(all)('has no line of more than 160 characters: $path', ({ text }) => {
    const long = withoutCode(text)
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('|'))
      .filter((line) => line.replace(/\]\(https:\/\/\S{120,}\)/, ']').length > 160)

    expect(long).toEqual([])
  })
})

describe('the pages that the advice of a report links to', () => {
  it('exist, with their headings', () => {
    const links = docsPages.map((page) => `[x](docs/${page})`).join(' ')
    expect(brokenLinksIn('README.md', links)).toEqual([])
  })
})

describe('README', () => {
  const readme = textOf.get('README.md') ?? ''

  it('has at most 250 lines and 16 KiB', () => {
    expect(readme.split('\n').length - 1).toBeLessThanOrEqual(250)
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(16_384)
  })

  it('leads to every page of the documentation', () => {
    const linked = innerLinksIn(readme).map((address) => address.replace(/#.*$/, ''))
    const users = all.map(({ path }) => path).filter((path) => /^docs\/[^/]+\.md$/.test(path))

    expect(users.filter((path) => !linked.includes(path))).toEqual([])
  })
})
