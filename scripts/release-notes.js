// Prints what the change log says about a version: `node scripts/release-notes.js v1.2.3`. Fails if the tag is not the version of
// package.json, or if the change log does not have it.
import { readFileSync } from 'node:fs'

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(read('package.json'))
const sections = read('CHANGELOG.md').split(/^## /m)
const notes = sections.find((section) => section.startsWith(`${version} `))

if (tag !== `v${version}`) fail(`The tag is ${tag}, and package.json has version ${version}.`)
if (notes === undefined) fail(`CHANGELOG.md has no heading "## ${version} - DATE".`)
process.stdout.write(`${notes.split('\n').slice(1).join('\n').trim()}\n`)

function fail(message) {
  console.error(message)
  process.exit(1)
}
