import js from '@eslint/js'
import jest from 'eslint-plugin-jest'
import tseslint from 'typescript-eslint'

/** What each folder of src may import. Anything else is a layering fault, and the message says so. */
const layers = {
  core: ['core'],
  report: ['core', 'report'],
  app: ['core', 'app'],
  sample: ['core', 'app', 'sample'],
  github: ['core', 'app', 'github'],
  event: ['core', 'app', 'github', 'report', 'event'],
  action: ['core', 'app', 'github', 'event', 'report', 'action'],
  cli: ['core', 'app', 'github', 'event', 'report', 'sample', 'cli']
}

/** Which packages each folder may use. Only the clients of GitHub know Octokit, only the action knows the runner. */
const packages = {
  core: [],
  report: [],
  app: [],
  sample: [],
  // The toolkit's @actions/github only for its fetch, which knows proxies.
  github: ['@octokit/', 'bottleneck/', '@actions/github/', 'node:'],
  event: ['node:'],
  action: ['@actions/', 'node:'],
  cli: ['node:']
}

const knownPackages = ['@octokit/', '@actions/github/', '@actions/', 'bottleneck/', 'node:', 'yaml']

function layerRules(folder) {
  const allowed = layers[folder]
  const foreign = Object.keys(layers).filter((name) => !allowed.includes(name))
  const banned = knownPackages.filter(
    (name) => !packages[folder].some((kept) => kept.startsWith(name) || name.startsWith(kept))
  )
  return [
    'error',
    {
      patterns: [
        {
          group: foreign.flatMap((name) => [`../${name}/**`, `../../${name}/**`]),
          message: `src/${folder} may import only: ${allowed.join(', ')}.`
        },
        {
          regex: `^(${banned.map((name) => name.replace(/[/]/g, '\\/')).join('|')})`,
          message: `src/${folder} may use only these packages: ${packages[folder].join(', ') || 'none'}.`
        }
      ]
    }
  ]
}

/** The core and the report are pure: values in, values out. */
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
  ...Object.keys(layers).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': layerRules(folder) }
  })),
  { files: ['src/core/**/*.ts', 'src/report/**/*.ts'], rules: { 'no-restricted-syntax': purity } },
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
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } }
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
