// What holds for every workflow: renaming, shuffling, and a number in the name.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isAtLeast } from '../../../src/lint/finding.js'
import { allCodes, lint, type LintResult } from '../../../src/lint/lint.js'
import { encountersOf, entrantsOf } from '../../../src/workflow/encounters.js'
import { projectRoot } from '../../support/action-file.js'
import { exampleText, lintAll, plainText } from '../../support/lint-examples.js'
import { shownWorkflows } from '../../support/shown-workflows.js'
import { workflowFile } from '../../support/workflow-files.js'

const codesOf = ({ findings }: LintResult): readonly string[] =>
  findings.map(({ code, file, at }) => `${file}:${at.line} ${code}`).toSorted()

/** Examples that name their branch. */
const withMain = allCodes.filter((code) => exampleText(code, 'bad.yml').includes('main'))

describe('findings', () => {
  it.each(withMain)('are the same for a default branch of another name: %s', (code) => {
    const path = '.github/workflows/ci.yml'
    const text = exampleText(code, 'bad.yml')
    const of = (branch: string): LintResult =>
      lint([{ path, text: text.replaceAll('main', branch) }], {
        defaultBranch: branch,
        enabled: []
      })
    expect(codesOf(of('unusual/name'))).toEqual(codesOf(of('main')))
  })

  it('are the same in whatever order the files come', () => {
    const files = allCodes.map((code) => ({
      path: `.github/workflows/${code}.yml`,
      text: exampleText(code, 'bad.yml')
    }))
    const expected = codesOf(lintAll(files))
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(codesOf(lintAll(shuffled))).toEqual(expected)
      }),
      { numRuns: 5 }
    )
  })

  it('never grow where the number of the pull request is added to the name', () => {
    const part = fc.constantFrom(
      'ci',
      '${{ github.workflow }}',
      '${{ github.ref }}',
      '${{ github.head_ref }}',
      '${{ github.base_ref }}',
      '${{ github.actor }}',
      '${{ vars.GROUP }}',
      '${{ github.event.pull_request.head.label }}'
    )
    const meetings = (group: string, event: string): number => {
      const file = workflowFile(`on: ${event}\nconcurrency: "${group}"\njobs: { a: {} }`)
      const encounters = encountersOf(entrantsOf(file, { defaultBranch: 'main' }, new Map()))
      return encounters.filter(({ earlier, later }) => earlier.run.title !== later.run.title).length
    }
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('pull_request', 'pull_request_target'),
        (parts, event) => {
          const group = parts.join('-')
          const longer = `${group}-\${{ github.event.pull_request.number }}`
          expect(meetings(longer, event)).toBeLessThanOrEqual(meetings(group, event))
        }
      )
    )
  })
})

describe('above info there is nothing', () => {
  const loudIn = (result: LintResult): string =>
    plainText({
      ...result,
      findings: result.findings.filter(({ severity }) => isAtLeast(severity, 'warning'))
    })

  it('in the workflows of this repository', () => {
    const folder = new URL('.github/workflows/', projectRoot)
    const sources = readdirSync(folder).map((name) => ({
      path: `.github/workflows/${name}`,
      text: readFileSync(new URL(name, folder), 'utf8')
    }))
    expect(sources.length).toBeGreaterThan(5)
    expect(loudIn(lintAll(sources))).toBe('')
  })

  it('in the workflows that the documentation recommends', () => {
    const loud = shownWorkflows().map(({ at, workflow }) => [
      at,
      loudIn(lintAll([{ path: 'shown.yml', text: workflow }]))
    ])
    expect(loud.filter(([, text]) => text !== '')).toEqual([])
  })
})
