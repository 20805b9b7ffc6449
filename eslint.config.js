import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import js from '@eslint/js'
import jest from 'eslint-plugin-jest'
import tseslint from 'typescript-eslint'

/**
 * The rooms of src, and what each of them may import besides itself. Anything else is a layering fault, and the message says so.
 * `ports` and `pages` are files beside the rooms; `supersede` is the pipeline, which only the entries call.
 */
const layers = {
  model: [],
  decide: ['model'],
  usage: [],
  report: ['model', 'decide', 'usage', 'lint'],
  workflow: [],
  history: ['model', 'decide', 'workflow', 'report'],
  lint: ['model', 'workflow'],
  checkout: ['workflow', 'lint'],
  gather: ['model', 'decide', 'usage', 'ports', 'pages'],
  apply: ['model', 'decide', 'usage', 'ports', 'pages', 'gather'],
  github: ['model', 'usage', 'ports', 'pages'],
  inputs: ['model'],
  event: ['model', 'inputs', 'github'],
  action: [
    'model',
    'usage',
    'ports',
    'inputs',
    'event',
    'github',
    'report',
    'supersede',
    'lint',
    'checkout'
  ],
  cli: [
    'model',
    'usage',
    'ports',
    'inputs',
    'event',
    'github',
    'report',
    'gather',
    'history',
    'supersede',
    'lint',
    'checkout'
  ]
}
const files = ['ports', 'pages', 'supersede']

/** Which packages each room may use. Only the clients of GitHub know Octokit, only the action knows the runner. */
const packages = {
  // The toolkit's @actions/github only for its fetch, which knows proxies.
  github: ['@octokit/', 'bottleneck/', '@actions/github/', 'node:'],
  event: ['node:'],
  action: ['@actions/', 'node:'],
  cli: ['node:', 'valibot'],
  inputs: ['re2js'],
  workflow: ['yaml', '@actions/expressions'],
  checkout: ['node:']
}

const knownPackages = [
  'valibot',
  '@octokit/',
  '@actions/github/',
  '@actions/',
  'bottleneck/',
  'node:',
  're2js',
  'yaml'
]

function layerRules(room) {
  const allowed = layers[room]
  const foreign = Object.keys(layers).filter((name) => name !== room && !allowed.includes(name))
  const foreignFiles = files.filter((name) => !allowed.includes(name))
  const own = packages[room] ?? []
  const banned = knownPackages.filter(
    (name) => !own.some((kept) => kept.startsWith(name) || name.startsWith(kept))
  )
  return [
    'error',
    {
      patterns: [
        {
          group: [
            ...foreign.flatMap((name) => [`../${name}/**`, `../../${name}/**`]),
            ...foreignFiles.flatMap((name) => [`../${name}.js`, `../../${name}.js`])
          ],
          message: `src/${room} may import only: ${[room, ...allowed].join(', ')}.`
        },
        {
          regex: `^(${banned.map((name) => name.replace(/[/]/g, '\\/')).join('|')})`,
          message: `src/${room} may use only these packages: ${own.join(', ') || 'none'}.`
        }
      ]
    }
  ]
}

/** Files that import one another, however many lie between them. An import of a type counts, unlike in the rules that others have. */
const noImportCircle = {
  create: (context) => ({
    Program(node) {
      const start = context.filename
      const path = circleFrom(start, start, new Set())
      if (path === undefined) return
      const message = `This file imports itself: ${path.map((file) => relative(root, file)).join(' → ')}.`
      context.report({ node, message })
    }
  })
}

const root = import.meta.dirname

function circleFrom(file, end, seen) {
  for (const next of importsOf(file)) {
    if (next === end) return [file, next]
    if (seen.has(next)) continue
    seen.add(next)
    const path = circleFrom(next, end, seen)
    if (path !== undefined) return [file, ...path]
  }
  return undefined
}

const known = new Map()

/** Files of this project that a file imports. */
function importsOf(file) {
  const before = known.get(file)
  if (before !== undefined) return before
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)]
    .map(([, path]) => resolve(dirname(file), `${path}.ts`))
    .filter((path) => existsSync(path))
  known.set(file, imports)
  return imports
}

/** These rooms are pure: values in, values out. */
const pureRooms = ['model', 'decide', 'report', 'workflow', 'history', 'lint']
const purity = [
  'error',
  { selector: ':function[async=true]', message: 'Pure code is not asynchronous.' },
  { selector: 'ThrowStatement', message: 'Pure code does not throw: return a reason.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock here.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock here.'
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'No chance here.'
  }
]

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './__tests__/tsconfig.json',
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false }
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-duplicate-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 50],
      'max-params': ['error', 4],
      complexity: ['error', 10],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-console': 'error'
    }
  },
  ...Object.keys(layers).map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': layerRules(room) }
  })),
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'no-import-circle': noImportCircle } } },
    rules: { 'house/no-import-circle': 'error' }
  },
  {
    files: pureRooms.map((room) => `src/${room}/**/*.ts`),
    rules: { 'no-restricted-syntax': purity }
  },
  {
    files: ['__tests__/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', 300],
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*'] }],
      'jest/no-restricted-jest-methods': [
        'error',
        {
          mock: 'Pass it in.',
          unstable_mockModule: 'Pass it in.',
          spyOn: 'Pass it in.'
        }
      ]
    }
  },
  {
    files: ['scripts/**/*.js', 'eslint.config.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'performance', 'process', 'URL'].map((name) => [name, 'readonly'])
      )
    }
  },
  {
    files: ['__tests__/support/shared-clock/preload.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['AbortController', 'AbortSignal', 'DOMException', 'URL']
          .concat(['performance', 'process', 'setImmediate'])
          .map((name) => [name, 'readonly'])
      )
    }
  }
)
