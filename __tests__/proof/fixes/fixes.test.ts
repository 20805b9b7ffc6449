// `lint --fix` on random workflows: nothing that it repairs is left, nothing is new, the rest is as it was.
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fixWays, isFixable } from '../../../src/lint/candidates.js'
import { isAtLeast } from '../../../src/lint/finding.js'
import { withoutConcurrency } from '../../../src/workflow/rewrite-parts.js'
import { fixOf as fix, lintOne } from '../../support/lint-examples.js'
import { workflowFile } from '../../support/workflow-files.js'

const parts = {
  on: fc.constantFrom(
    'pull_request',
    '[push, pull_request]',
    '{ push: { branches: [main, develop] }, pull_request: }',
    '{ push: { branches: ["feature/**", main] } }',
    '{ push: { tags: ["v*"] } }',
    '[pull_request, merge_group]',
    '{ pull_request_target: , workflow_dispatch: }',
    '{ workflow_run: { workflows: [CI] } }',
    '{ release: , push: { branches: [main] } }',
    '{ issue_comment: , schedule: [{ cron: "0 0 * * *" }] }'
  ),
  group: fc.constantFrom(
    'ci',
    '${{ github.workflow }}',
    '${{ github.workflow }}-${{ github.ref }}',
    '${{ github.head_ref || github.ref_name }}',
    '${{ github.head_ref }}',
    '${{ github.event.pull_request.number }}',
    '${{ github.event.workflow_run.head_branch || github.reff }}',
    "${{ github.ref == 'refs/heads/main' && github.sha || github.ref }}"
  ),
  cancel: fc.constantFrom(
    '',
    'cancel-in-progress: true',
    "cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    'queue: max'
  ),
  job: fc.constantFrom(
    'runs-on: x',
    'environment: production',
    'strategy: { matrix: { os: [a, b, c] } }'
  ),
  place: fc.constantFrom('workflow', 'job')
}
const workflow = fc.record(parts).map(({ on, group, cancel, job, place }) => {
  const block = (indent: string): string =>
    `concurrency:\n${indent}  group: ${group}\n${cancel === '' ? '' : `${indent}  ${cancel}\n`}`
  return `on: ${on}\n${place === 'workflow' ? block('') : ''}jobs:\n  test:\n    ${job}\n${place === 'job' ? `    ${block('    ')}` : ''}`
})

it.each(fixWays)('a fix by %s holds', (way) => {
  fc.assert(
    fc.property(workflow, (text) => {
      const fixed = fix(text, { way })
      const [before, after] = [lintOne(text).findings, lintOne(fixed.text).findings]
      const loud = after.filter(({ severity }) => isAtLeast(severity, 'warning'))
      const codes = new Set(before.map(({ code }) => code))
      expect(loud.filter(({ code }) => !codes.has(code))).toEqual([])
      const left = fixed.why === undefined ? loud.filter(isFixable) : []
      expect(left).toEqual([])
      expect(withoutConcurrency(workflowFile(fixed.text), 'supersede')).toBe(
        withoutConcurrency(workflowFile(text))
      )
      expect(fix(fixed.text, { way }).text).toBe(fixed.text)
      // A lock keeps its name.
      const lock = /^ *group: .*\n(?! *cancel-in-progress)/m.exec(text)?.[0] ?? ''
      expect(fixed.text).toContain(lock)
    }),
    { numRuns: 150 }
  )
})
