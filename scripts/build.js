// Builds what is committed in dist: tsc, then one bundle for each entry. Output goes to the folder given, dist by default.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const target = process.argv[2] ?? 'dist'

function node(...args) {
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

rmSync('lib', { recursive: true, force: true })
rmSync(target, { recursive: true, force: true })
node(require.resolve('typescript/bin/tsc'), '-p', '.')

const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js')
const bundles = [
  { entry: 'lib/action/index.js', folder: target, extra: ['--license', 'licenses.txt'] },
  { entry: 'lib/cli/index.js', folder: join(target, 'cli'), extra: [] }
]
for (const { entry, folder, extra } of bundles) {
  node(ncc, 'build', entry, '--out', folder, '--no-cache', '--quiet', ...extra)
}
