// Writes the repository and the commit that users pin into every example, and into what the linter writes:
// `node scripts/set-published.js octo/supersede <full sha>`.
// scripts/published.json has the values that stand there now.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const [repository = '', ref = ''] = process.argv.slice(2)
if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{40}$/.test(ref)) {
  console.error(
    'Usage: node scripts/set-published.js OWNER/NAME SHA, with all 40 digits of the SHA'
  )
  process.exit(2)
}

const published = new URL('scripts/published.json', root)
const old = JSON.parse(readFileSync(published, 'utf8'))
const pages = readdirSync(root, { recursive: true })
  .filter((path) => /^(?:[\w-]+\.md|docs\/.*\.(?:md|txt|yml)|src\/lint\/published\.ts)$/.test(path))
  .map((path) => new URL(path, root))
for (const page of pages) {
  const text = readFileSync(page, 'utf8')
  const changed = replaceIn(text)
  if (changed === text) continue
  writeFileSync(page, changed)
  console.log(fileURLToPath(page))
}
writeFileSync(published, `${JSON.stringify({ repository, ref }, undefined, 2)}\n`)

/** The name of the repository wherever it stands, and the ref behind it. */
function replaceIn(text) {
  const place = new RegExp(
    `${escaped(old.repository)}((?:/[\\w./-]+)?@)${escaped(old.ref)}(?!\\w)`,
    'g'
  )
  return text.replace(place, `${repository}$1${ref}`).replaceAll(old.repository, repository)
}

function escaped(text) {
  return text.replace(/[.]/g, '\\.')
}
