import { describe, expect, it } from '@jest/globals'
import { readInputs, variableOf } from '../../../src/action/inputs.js'
import { inputRows } from '../../../src/inputs/table.js'

const given = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]))

describe('readInputs', () => {
  it('takes the defaults if nothing is given', () => {
    expect(readInputs({})).toMatchObject({
      token: undefined,
      mode: 'supersede',
      template: undefined,
      membership: 'derived',
      workflows: 'this',
      events: ['pull_request', 'push'],
      protectRefs: [],
      protectJobs: [],
      exemptLabel: 'keep-ci',
      sameCommit: 'keep',
      reruns: 'keep',
      letFinishAfter: undefined,
      onClosed: 'keep',
      onMerged: 'keep',
      onSuperseded: 'continue',
      stopOn: [],
      settle: 0,
      wait: 5000,
      force: 'never',
      maxCancels: 200,
      onError: 'warn',
      dryRun: false,
      summary: 'auto'
    })
  })

  it('treats an empty value, which an expression may leave, as not given', () => {
    const empty = given(Object.fromEntries(inputRows.map(({ name }) => [name, ''])))

    expect(readInputs(empty)).toEqual({ ...readInputs({}), exemptLabel: undefined })
  })

  it('reads the given values', () => {
    const inputs = given({
      token: 't',
      mode: 'group',
      group: 'ci:{pr|ref}',
      membership: 'native',
      workflows: 'ci.yml\n.github/workflows/lint.yaml, ci.yml',
      events: 'push,\n# by hand\nworkflow_dispatch',
      'protect-refs': 'release/*, !~DEFAULT_BRANCH',
      'protect-jobs': 'deploy, publish *',
      'exempt-label': ' Needs CI ',
      'same-commit': 'cancel',
      reruns: 'cancel',
      'let-finish-after': '1h',
      'on-closed': 'cancel',
      'on-merged': 'cancel',
      'on-superseded': 'cancel-self',
      'stop-on': 'Draft, label: cancel ci\nLABEL:stop',
      settle: '10s',
      force: 'unstarted',
      'max-cancels': '3',
      wait: '2m',
      'on-error': 'fail',
      'dry-run': 'TRUE',
      summary: 'never'
    })

    expect(readInputs(inputs)).toMatchObject({
      token: 't',
      mode: 'group',
      template: [
        { kind: 'text', text: 'ci:' },
        { kind: 'part', names: ['pr', 'ref'] }
      ],
      membership: 'native',
      workflows: ['.github/workflows/ci.yml', '.github/workflows/lint.yaml'],
      events: ['push', 'workflow_dispatch'],
      protectRefs: ['release/*', '!~DEFAULT_BRANCH'],
      protectJobs: ['deploy', 'publish *'],
      exemptLabel: 'Needs CI',
      sameCommit: 'cancel',
      reruns: 'cancel',
      letFinishAfter: 3_600_000,
      onClosed: 'cancel',
      onMerged: 'cancel',
      onSuperseded: 'cancel-self',
      stopOn: [
        { kind: 'draft' },
        { kind: 'label', name: 'cancel ci' },
        { kind: 'label', name: 'stop' }
      ],
      settle: 10_000,
      force: 'unstarted',
      maxCancels: 3,
      wait: 120_000,
      onError: 'fail',
      dryRun: true,
      summary: 'never'
    })
  })

  it.each([
    ['mode', 'sweeep', 'supersede, closed, group'],
    ['membership', 'github', 'derived, native'],
    ['workflows', 'ci', 'file names such as ci.yml'],
    ['workflows', 'all, ci.yml', 'file names such as ci.yml'],
    ['events', ',', 'a list of events'],
    ['events', 'pull-request', '"pull-request" is none'],
    ['group', 'ci', 'a template with a part in it'],
    ['group', '{workflow}:{sha}', '{sha} is none'],
    ['group', '{pr', '{ and } belong together'],
    ['same-commit', 'yes', 'keep, cancel'],
    ['reruns', 'yes', 'keep, cancel'],
    ['on-closed', 'yes', 'keep, cancel'],
    ['on-merged', 'yes', 'keep, cancel'],
    ['stop-on', 'drafts', 'draft and label:NAME'],
    ['stop-on', 'draft, label:', 'draft and label:NAME'],
    ['on-superseded', 'cancel', 'continue, cancel-self'],
    ['let-finish-after', '20', 'such as 20m'],
    ['settle', '1h', 'from 0s to 10m'],
    ['force', 'true', 'never, unstarted, idle, always'],
    ['on-error', 'ignore', 'warn, fail'],
    ['dry-run', 'yes', 'true, false'],
    ['summary', 'on', 'auto, always, never'],
    ['max-cancels', '0', 'from 1 to 1000'],
    ['max-cancels', '1001', 'from 1 to 1000'],
    ['max-cancels', '1e3', 'from 1 to 1000'],
    ['max-cancels', '-1', 'from 1 to 1000'],
    ['wait', '5', 'ms, s, m or h'],
    ['wait', '11m', 'from 0s to 10m'],
    ['wait', 'forever', 'ms, s, m or h']
  ])('refuses %s: %s and says which values are allowed', (name, value, allowed) => {
    const read = (): unknown => readInputs(given({ [name]: value }))

    expect(read).toThrow(`Input ${name} is ${JSON.stringify(value)}`)
    expect(read).toThrow(allowed)
  })

  it('refuses to force-cancel without a wait for the plain cancel', () => {
    const read = (): unknown => readInputs(given({ force: 'always', wait: '0s' }))

    expect(read).toThrow('Input force is "always" and wait is 0s')
  })

  it('reports in one message all values that contradict one another', () => {
    const bad = { force: 'idle', wait: '0s', group: 'ci:{ref}', events: 'push, issue_comment' }

    expect(() => readInputs(given(bad))).toThrow(/wait is 0s.*Input group has \{ref\}/)
  })

  it('refuses a name that is similar to an input, and says which input', () => {
    expect(() => readInputs(given({ 'dry-rnu': 'true' }))).toThrow(
      'Unknown input "dry-rnu". Did you mean dry-run?'
    )
  })

  it.each(['file', 'model', 'node', 'path', 'cancel-in-progress', 'source_dir'])(
    'ignores a variable of another tool: INPUT_ and %s',
    (name) => {
      expect(readInputs(given({ [name]: 'x' }))).toEqual(readInputs({}))
    }
  )

  it('reports all problems in one message', () => {
    const bad = {
      'dry-rnu': 'true',
      protect_job: 'deploy',
      mode: 'superseed',
      wait: '5',
      events: 'pull-request'
    }
    expect(() => readInputs(given(bad))).toThrow(
      /"dry-rnu". Did you mean dry-run\?.*"protect_job". Did you mean protect-jobs\?.*Input mode is "superseed".*Did you mean supersede\?.*Input events is "pull-request".*Did you mean pull_request\?.*Input wait is "5"/
    )
  })

  it('suggests the event and the part of a template that may have been meant', () => {
    expect(() => readInputs(given({ events: 'pull-request' }))).toThrow(
      'Did you mean pull_request?'
    )
    expect(() => readInputs(given({ group: '{workflows}:{pr}' }))).toThrow('Did you mean workflow?')
  })
})
