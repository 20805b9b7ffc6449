// Which files are read, beside those that are given.
import { describe, expect, it } from '@jest/globals'
import { lintFolder, placesIn } from '../../support/lint-folder.js'

const ci = '.github/workflows/ci.yml'

const folder = lintFolder()

describe('a workflow that a file calls', () => {
  const group = '${{ github.workflow }}-${{ github.ref }}'
  const block = `concurrency: { group: '${group}', cancel-in-progress: true }`
  const caller = `on: pull_request\n${block}\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n`
  const called = `on: [workflow_call, issue_comment]\n${block}\njobs: { test: { steps: [] } }\n`

  it('is read when only the file is given, and gets no findings of its own', () => {
    folder.write(ci, caller)
    folder.write('.github/workflows/called.yml', called)
    expect(placesIn(folder.lint().stdout)).toEqual([
      'called.yml:2 warning pull-requests-collapse',
      'called.yml:2 error caller-callee-deadlock'
    ])
    const { stdout } = folder.lint({ paths: [ci] })
    expect(placesIn(stdout)).toEqual(['ci.yml:4 error caller-callee-deadlock'])
    expect(stdout).toMatch(/\n1 file: 1 error, 0 warnings, 0 notes\.\n/)
  })

  it('is found where the checkout is in another folder, and is not missed where it is not there', () => {
    folder.write(`app/${ci}`, caller)
    expect(folder.lint({ paths: [`app/${ci}`] }).stdout).toBe('No findings in 1 file.\n')
    folder.write('app/.github/workflows/called.yml', called)
    expect(placesIn(folder.lint({ paths: [`app/${ci}`] }).stdout)).toEqual([
      'ci.yml:4 error caller-callee-deadlock'
    ])
  })
})
