import { describe, expect, it } from '@jest/globals'
import { toRun } from '../../../src/github/translate.js'
import { workflowPath } from '../../../src/github/workflow-path.js'

const folder = '.github/workflows/'
const commit = '0123456789012345678901234567890123456789'

describe('workflowPath', () => {
  it.each([
    // As the API gives it.
    [`${folder}ci.yml`, 'ci.yml'],
    [`${folder}ci.yml@next.yml`, 'ci.yml@next.yml'],
    [`${folder}ci.yml@refs.yaml`, 'ci.yml@refs.yaml'],
    [`${folder}ci.yml@main`, 'ci.yml'],
    [`${folder}ci.yml@refs/heads/a@b.yml`, 'ci.yml'],
    // GITHUB_WORKFLOW_REF.
    [`octo/app/${folder}ci.yml@refs/heads/main`, 'ci.yml'],
    [`Octo/App/${folder}ci.yaml@refs/pull/7/merge`, 'ci.yaml'],
    [`octo/app/${folder}x.yml@refs/heads/a@b.yml@c`, 'x.yml'],
    [`octo/app/${folder}ci.yml@next.yml@refs/heads/main`, 'ci.yml@next.yml'],
    [`octo/app/${folder}ci.yml@refs.yml@refs/tags/v1@x.yml`, 'ci.yml@refs.yml'],
    [`octo/app/${folder}ci.yml@next.yml@${commit}`, 'ci.yml@next.yml'],
    [`octo/app/${folder}a@b.yml@feature/c@d.yml`, 'a@b.yml']
  ])('reads the file of this repository in %s', (path, file) => {
    expect(workflowPath(path, 'octo/app')).toBe(`${folder}${file}`)
  })

  it.each([
    [`octo/central/${folder}ci.yml@refs/heads/main`, `octo/central/${folder}ci.yml`],
    [`octo/.github/${folder}ci.yml@${commit}`, `octo/.github/${folder}ci.yml`],
    ['dynamic/pages/pages-build-deployment', 'dynamic/pages/pages-build-deployment'],
    ['dynamic/x.yml@y', 'dynamic/x.yml@y']
  ])('leaves %s as it is', (path, expected) => {
    expect(workflowPath(path, 'octo/app')).toBe(expected)
  })
})

describe('whether a run is of a file of this repository', () => {
  const run = {
    id: 101,
    run_number: 1,
    event: 'push',
    path: `${folder}ci.yml`,
    workflow_id: 5,
    head_sha: 'c1'
  }
  const at = (address: string | undefined) =>
    toRun(
      { ...run, workflow_url: address && `https://api.github.com/repos/octo/app${address}` },
      ''
    )

  it('is shown by the URL of its workflow', () => {
    expect(at('/actions/workflows/5')?.workflow).toEqual({ id: 5, path: `${folder}ci.yml` })
  })

  it.each(['/actions/required_workflows/5', '/actions/workflows/15', undefined])(
    'is not shown by %s',
    (address) => {
      expect(at(address)?.workflow).toMatchObject({ id: 5, isForeign: true })
    }
  )
})
