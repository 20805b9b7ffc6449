// Builds what is committed in dist: tsc, then one bundle for each entry. Output goes to the folder given, dist by default.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const target = process.argv[2] ?? 'dist'

/**
 * Names for the parts of a bundle that are loaded when they are needed: the first row that one of its modules fits names a part.
 * webpack names them by numbers that change with their content.
 */
const partNames = [
  ['/lib/action/lint-step.js', 'lint'],
  ['/lib/action/supersede-step.js', 'step'],
  ['/lib/cli/look.js', 'look'],
  ['/lib/cli/progress.js', 'github'],
  ['/lib/cli/commands/backtest.js', 'backtest'],
  ['/lib/cli/commands/why.js', 'why'],
  ['/lib/cli/history-file.js', 'history'],
  ['/lib/cli/commands/record.js', 'record'],
  ['/lib/decide/rules.js', 'rules'],
  ['/node_modules/valibot/', 'valibot'],
  ['/lib/inputs/patterns.js', 'patterns'],
  ['/node_modules/re2js/', 're2js'],
  ['/node_modules/yaml/', 'yaml'],
  ['/node_modules/@actions/github/lib/', 'proxy'],
  ['/node_modules/@actions/core/', 'toolkit'],
  ['/lib/github/octokit.js', 'client'],
  ['/node_modules/@octokit/core/', 'octokit'],
  ['/node_modules/bottleneck/', 'throttling'],
  ['/node_modules/undici/', 'undici'],
  ['/scripts/bundle/undici.cjs', 'undici-on-demand']
]

/** A command of the command line gives its name to its part. */
const commandFile = /\/lib\/cli\/commands\/([a-z-]+)\.js$/

rmSync('lib', { recursive: true, force: true })
rmSync(target, { recursive: true, force: true })
// Comments are for readers of the sources. `npm run typecheck` checks the types.
const compile = [require.resolve('typescript/bin/tsc'), '-p', '.', '--removeComments', '--noCheck']
execFileSync(process.execPath, compile, { stdio: 'inherit' })

// Where ncc looks for the paths of modules: `undici` is a file of ours.
process.env['TS_NODE_PROJECT'] = fileURLToPath(new URL('bundle/tsconfig.json', import.meta.url))
const ncc = require('@vercel/ncc')
await bundle('lib/action/index.js', target, { license: 'licenses.txt' })
await bundle('lib/cli/index.js', join(target, 'cli'), {}, '#!/usr/bin/env node')

async function bundle(entry, folder, options, firstLine = '') {
  // Node starts CommonJS faster than ES modules, by a fifth of a step with nothing to cancel. ncc makes it for an entry called .cjs.
  const start = entry.replace(/\.js$/, '.cjs')
  writeFileSync(start, `${firstLine}\nrequire('./${basename(entry)}')\n`)
  const { code, assets, stats } = await ncc(
    fileURLToPath(new URL(`../${start}`, import.meta.url)),
    {
      ...options,
      // undici's parser of answers for processors of before 2008.
      externals: ['../llhttp/llhttp-wasm.js'],
      cache: false,
      quiet: true
    }
  )
  const names = namesOf(stats.compilation)
  mkdirSync(folder, { recursive: true })
  const mode = code.startsWith('#!') ? 0o755 : 0o644
  writeFileSync(join(folder, 'index.js'), compiledOnce(loadingBy(names, code)), { mode })
  writeFileSync(join(folder, 'package.json'), '{\n  "type": "commonjs"\n}\n')
  for (const [file, { source }] of Object.entries(assets)) {
    const part = names[file.replace('.index.cjs.js', '')]
    const runsAtOnce = part !== undefined && part !== 'undici.js'
    writeFileSync(join(folder, part ?? file), runsAtOnce ? compiledOnce(String(source)) : source)
  }
}

/**
 * webpack keeps each module in an arrow function, which V8 reads once to find its end and again when it is called. It compiles a
 * function expression in parentheses at once (https://v8.dev/blog/preparser#pife, 2026-11): 8 ms less before the first request.
 */
function compiledOnce(code) {
  return code.replace(
    /^(\/\*{3}\/ \((?:async )?)\(([^()]*)\) => \{$/gm,
    (_, start, parameters) => `${start}function (${parameters}) {`
  )
}

/** webpack's number of each part → its file name. Throws where a part has no name, or the name of another one. */
function namesOf({ chunks, chunkGraph }) {
  const names = {}
  for (const chunk of chunks) {
    if (chunk.name === 'main') continue
    const name = nameOf(chunk, chunkGraph) ?? sharedName(chunk, chunkGraph)
    if (name === undefined || Object.values(names).includes(`${name}.js`)) {
      const why = name === undefined ? 'has no name' : `would be a second "${name}"`
      throw new Error(
        `A part of the bundle ${why}: say in scripts/build.js how to call it. It holds ${pathsIn(chunk, chunkGraph).join(', ')}`
      )
    }
    names[chunk.id] = `${name}.js`
  }
  return names
}

function pathsIn(chunk, chunkGraph) {
  return [...chunkGraph.getChunkModules(chunk)]
    .flatMap((module) => [...(module.modules ?? [module])])
    .map(({ resource = '' }) => resource.replaceAll('\\', '/'))
}

function nameOf(chunk, chunkGraph) {
  const paths = pathsIn(chunk, chunkGraph)
  const known = partNames.find(([words]) => paths.some((path) => path.includes(words)))?.[1]
  return known ?? commandIn(paths)
}

function commandIn(paths) {
  return paths.flatMap((path) => commandFile.exec(path)?.[1] ?? [])[0]
}

/** webpack puts modules that several commands need into a part of their own. Undefined where no command needs it. */
function sharedName(chunk, chunkGraph) {
  const users = [...chunk.groupsIterable].flatMap(({ chunks }) =>
    chunks.flatMap((other) => commandIn(pathsIn(other, chunkGraph)) ?? [])
  )
  const names = [...new Set(users)].toSorted()
  if (names.length === 0) return undefined
  return names.length > 2 ? 'common' : names.join('-')
}

/** webpack's runtime makes the file name of a part from its number. */
function loadingBy(names, code) {
  const made = '"" + chunkId + ".index.cjs.js"'
  if (code.split(made).length !== 2) throw new Error(`Not once in the bundle: ${made}`)
  return code.replace(made, () => `${JSON.stringify(names)}[chunkId]`)
}
