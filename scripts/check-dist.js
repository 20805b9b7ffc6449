// Is the committed dist what the sources build? Builds into a folder of its own and compares every file.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const built = mkdtempSync(join(tmpdir(), 'supersede-dist-'))
try {
  execFileSync(process.execPath, ['scripts/build.js', built], { stdio: 'inherit' })
  const differing = [...new Set([...filesIn(built), ...filesIn('dist')])].filter(
    (file) => contentOf(built, file) !== contentOf('dist', file)
  )
  if (differing.length > 0) {
    console.error(`dist is not what the sources build: ${differing.sort().join(', ')}`)
    console.error('Run "npm run build" and commit dist.')
    process.exitCode = 1
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function contentOf(folder, file) {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return undefined
  }
}
