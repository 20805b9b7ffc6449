// The Markdown pages of this repository, and what a reader can click on in them.
import { readFileSync, readdirSync } from 'node:fs'
import { projectRoot } from './action-file.js'

export interface Page {
  /** From the root of the repository: `docs/events.md`. */
  readonly path: string
  readonly text: string
}

const isPage = (name: string): boolean => name.endsWith('.md')

/** Every page that is committed. */
export function pages(): readonly Page[] {
  const shallow = ['', '.github/'].flatMap((folder) =>
    readdirSync(new URL(folder, projectRoot)).map((name) => `${folder}${name}`)
  )
  const deep = ['docs/', '__tests__/'].flatMap((folder) =>
    readdirSync(new URL(folder, projectRoot), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}${name.replaceAll('\\', '/')}`
    )
  )
  return [...shallow, ...deep].filter(isPage).map((path) => ({
    path,
    text: readFileSync(new URL(path, projectRoot), 'utf8')
  }))
}

/** The pages that users read, and that show workflows. */
export function userPages(): readonly Page[] {
  return pages().filter(({ path }) => path === 'README.md' || /^docs\/[^/]+\.md$/.test(path))
}

/** What stands between fences is code: nobody can click on it, and a `#` in it is a comment. */
export function withoutCode(text: string): string {
  return text.replaceAll(/^( *)(```+)[^\n]*\n[\s\S]*?^\1\2 *$/gm, '')
}

/** The anchors that GitHub makes of the headings, in their order: lower case, no punctuation, a number where one is there. */
export function anchorsIn(text: string): readonly string[] {
  const counts = new Map<string, number>()
  return headingsIn(text).map((heading) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    const count = counts.get(anchor) ?? 0
    counts.set(anchor, count + 1)
    return count === 0 ? anchor : `${anchor}-${count}`
  })
}

/** The words of the headings, without code marks. */
export function headingsIn(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/^#{1,6} +(.*?) *$/gm)].map(([, heading = '']) =>
    heading.replaceAll('`', '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  )
}

/** Addresses of links and pictures that lead into this repository. */
export function innerLinksIn(text: string): readonly string[] {
  const plain = withoutCode(text).replaceAll(/`[^`\n]*`/g, '`')
  const links = plain.matchAll(/\]\(<?([^)\s>]+)>?\)/g)
  const pictures = plain.matchAll(/\b(?:src|srcset|href)="([^"\s]+)"/g)
  return [...links, ...pictures]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/i.test(address))
}
