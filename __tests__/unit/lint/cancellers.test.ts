// A job that cancels older runs, and a native group beside it.
import { describe, expect, it } from '@jest/globals'
import { lintOne } from '../../support/lint-examples.js'

const group = "group: '${{ github.workflow }}-${{ github.ref }}'"

function workflow({
  block = '',
  ofJob = '',
  uses = 'OWNER/supersede@SHA',
  mode = 'supersede'
}): string {
  return `on: pull_request
${block}
jobs:
  cancel:
    runs-on: ubuntu-latest
    ${ofJob}
    steps:
      - uses: ${uses}
        with:
          mode: ${mode}
  build:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`
}

const native = `concurrency: { ${group}, cancel-in-progress: true }`
const waits = 'The job that cancels older runs waits in one group with them'
const blind = 'GitHub cancels the older run before the job that cancels older runs begins'

function messagesIn(text: string): readonly string[] {
  return lintOne(text)
    .findings.filter(({ code }) => code === 'canceller-in-own-group')
    .map(({ message }) => message)
}

describe('canceller-in-own-group', () => {
  it.each([
    ['waits behind its runs', { block: `concurrency: { ${group} }` }, [waits]],
    ['waits in a group of its job', { ofJob: `concurrency: { ${group} }` }, [waits]],
    ['comes after GitHub', { block: native }, [blind]],
    ['comes after GitHub', { block: native, uses: 'styfle/cancel-workflow-action@0.13' }, [blind]],
    ['replaces only itself', { ofJob: native }, []],
    ['cancels nothing: mode lint', { block: native, mode: 'lint' }, []],
    ['cancels nothing: mode group', { block: native, mode: 'group' }, []],
    ['is alone', {}, []]
  ])('finds a job that %s: %j', (_, given, messages) => {
    expect(messagesIn(workflow(given))).toEqual(messages)
  })
})
