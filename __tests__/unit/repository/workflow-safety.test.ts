// The workflows of this repository: pinned, with stated permissions, without a stranger's text in a script.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../support/action-file.js'
import { unsafeIn } from '../../support/workflow-safety.js'

const folder = new URL('.github/workflows/', projectRoot)
const files = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8')
}))

const pinned = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0'
const workflow = ({ on = 'push', permissions = 'permissions: {}', step = `uses: ${pinned}` }) =>
  `on: ${on}\n${permissions}\njobs:\n  job:\n    runs-on: any\n    steps:\n      - ${step}\n`

describe('a workflow of this repository', () => {
  it.each(files)('is safe: $name', ({ text }) => {
    expect(unsafeIn(text)).toEqual([])
  })
})

describe('the check', () => {
  it.each([
    { what: 'an action by a tag', with: { step: 'uses: actions/checkout@v5' } },
    {
      what: 'an action without its version',
      with: { step: `uses: ${pinned.split(' ')[0] ?? ''}` }
    },
    { what: 'a short SHA', with: { step: 'uses: actions/checkout@08c6903 # v5.0.0' } },
    { what: 'no permissions', with: { permissions: '' } },
    { what: 'all permissions', with: { permissions: 'permissions: write-all' } },
    {
      what: 'a title in a script',
      with: { step: 'run: echo "${{ github.event.pull_request.title }}"' }
    },
    {
      what: 'the head of a pull request in a dangerous event',
      with: {
        on: 'pull_request_target',
        step: `uses: ${pinned}\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}`
      }
    }
  ])('finds $what', ({ with: parts }) => {
    expect(unsafeIn(workflow(parts))).toHaveLength(1)
  })

  it('is silent on a safe one', () => {
    expect(unsafeIn(workflow({}))).toEqual([])
    expect(unsafeIn(workflow({ on: 'workflow_run' }))).toEqual([])
  })
})
