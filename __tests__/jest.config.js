// Four projects: `npm run jest -- --selectProjects unit` runs the tests of single rooms, which need no built action.
export const base = {
  rootDir: import.meta.dirname,
  testEnvironment: `${import.meta.dirname}/environment.cjs`,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' }
      }
    ]
  }
}

const project = (displayName, ...folders) => ({
  ...base,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.test.ts`)
})

export default {
  projects: [
    // One room at a time, and the fake GitHub itself: the inner loop.
    project('unit', 'unit', 'support'),
    // The whole action in this process, in virtual time.
    project('scenarios', 'scenarios'),
    // The built action in processes of its own.
    project('bundle', 'bundle'),
    // The short forms of what `npm run prove` runs.
    project('proof', 'proof')
  ],
  testTimeout: 120_000,
  maxWorkers: 3,
  testSequencer: `${import.meta.dirname}/longest-first.js`
}
