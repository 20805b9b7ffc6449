import { describe, expect, it } from '@jest/globals'
import { readPlace } from '../../../src/cli/place.js'

describe('a place', () => {
  const pull = { selection: { kind: 'pull-request', number: 7 } }
  const page = (path: string): string => `https://github.com/octo/app${path}`

  it.each([
    ['7', pull],
    ['#7', pull],
    ['octo/app#7', { ...pull, repository: 'octo/app' }],
    ['octo/app', { repository: 'octo/app', selection: undefined }],
    [page(''), { repository: 'octo/app', selection: undefined, host: 'github.com' }],
    [page('.git'), { repository: 'octo/app', selection: undefined }],
    [page('/pull/7'), { ...pull, repository: 'octo/app', host: 'github.com' }],
    [page('/pull/7/files#diff-1'), pull],
    ['github.com/octo/app/pull/7', { ...pull, host: 'github.com' }],
    [page('/actions/runs/123/job/4?pr=7'), { selection: { kind: 'run', id: 123 } }],
    [page('/tree/fix/%23login'), { selection: { kind: 'branch', name: 'fix/#login' } }],
    [page('/commits/topic/'), { selection: { kind: 'branch', name: 'topic' } }],
    [page('/releases/tag/v1.0'), { selection: { kind: 'tag', name: 'v1.0' } }],
    ['http://ghes.example.com:8080/octo/app/pull/7', { host: 'ghes.example.com:8080' }]
  ])('is %s', (text, place) => {
    expect(readPlace(text)).toMatchObject(place)
  })

  it.each([
    '',
    '0',
    'octo',
    'octo/app/7',
    'octo/app#x',
    page('/issues/7'),
    page('/pull/x'),
    page('/pull/70000000000000000000'),
    page('/actions/workflows/ci.yml'),
    'ftp://github.com/octo/app/pull/7',
    'https://github.com/octo'
  ])('is not %s', (text) => {
    expect(readPlace(text)).toBeUndefined()
  })
})
