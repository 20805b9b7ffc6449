// The words of a repair fit the event and the job that they are about.
import { describe, expect, it } from '@jest/globals'
import { fixOf, lintOne } from '../../support/lint-examples.js'

const jobs = 'jobs: { test: { steps: [] } }'
const cancel = 'cancel-in-progress: true'

/** The code, message and repair of each finding above info. */
const loudIn = (text: string): readonly string[] =>
  lintOne(text)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, message, repair }) => `${code}: ${message}; ${repair}`)

describe('a repair', () => {
  it.each([
    [
      'workflow_run: { workflows: [CI] }',
      '${{ github.event.workflow_run.head_branch }}',
      [
        'outsider-cancels-default-branch: Somebody without write access cancels a run of main; put github.event.workflow_run.head_repository.full_name and github.event.workflow_run.head_branch into the name, and github.run_id for other events',
        'forks-collide: The pull request of one fork cancels the run of another fork with the same branch name; put github.event.workflow_run.head_repository.full_name and github.event.workflow_run.head_branch into the name'
      ]
    ],
    [
      'workflow_run: { workflows: [CI] }',
      '${{ github.workflow }}-${{ github.event.workflow_run.event }}',
      [
        'pull-requests-collapse: The run of one pull request cancels the run of another one; put github.event.workflow_run.head_repository.full_name and github.event.workflow_run.head_branch into the name'
      ]
    ],
    [
      'issues: { types: [opened] }',
      '${{ github.workflow }}',
      [
        'pull-requests-collapse: The run of one issue cancels the run of another one; put github.event.issue.number into the name'
      ]
    ],
    [
      'issue_comment:',
      '${{ github.ref }}',
      [
        'pull-requests-collapse: The run of one conversation cancels the run of another one; put github.event.issue.number into the name'
      ]
    ]
  ])('names what tells the runs of %s apart', (on, group, expected) => {
    expect(loudIn(`on: { ${on} }\nconcurrency: { group: "${group}", ${cancel} }\n${jobs}`)).toEqual(
      expected
    )
  })

  it('lets the lock of a deploy be one, for comments too', () => {
    const text = `on: issue_comment
jobs:
  deploy:
    environment: staging
    concurrency: staging
`
    expect(loudIn(text)).toEqual([
      'pull-requests-collapse: The run of one conversation takes the waiting place of the run of another one; let them all wait with queue: max'
    ])
    expect(fixOf(text).text).toContain('queue: max')
  })

  it.each(['push', '[push]', '{ push: { branches: [main, "feature/**"] } }'])(
    'of a deploy is what the fix writes, for on: %s',
    (on) => {
      const text = `on: ${on}
jobs:
  deploy:
    environment: production
    concurrency:
      group: production
      ${cancel}
`
      expect(loudIn(text)).toContain(
        'deploy-cancelled: A newer run cancels job deploy, which looks like a deploy: it has the environment production; let deploys wait with cancel-in-progress: false and queue: max, in a group of the job'
      )
      const fixed = text.replace('true', 'false').replace(/$/, '      queue: max\n')
      expect(fixOf(text)).toMatchObject({ text: fixed, why: undefined })
    }
  )
})
