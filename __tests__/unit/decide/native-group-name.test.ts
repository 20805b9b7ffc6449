import { describe, expect, it } from '@jest/globals'
import type { PullRequestNumber, RunId, Subject } from '../../../src/model/model.js'
import { tellsSubject } from '../../../src/decide/native-group-name.js'

const pull: Subject = { kind: 'pull-request', number: 7 as PullRequestNumber }
const late: Subject = { kind: 'pull-request', number: 71 as PullRequestNumber }
const branch: Subject = { kind: 'branch', ref: 'refs/heads/topic' }
const tag: Subject = { kind: 'tag', ref: 'refs/tags/v1' }

describe('the name of a group', () => {
  it.each<{ readonly subject: Subject; readonly names: readonly string[] }>([
    {
      subject: pull,
      names: ['7', 'ci-7', 'CI-refs/pull/7/merge', 'pr_7', '7-20', 'ci #7.', 'preview (7)', 'ü7']
    },
    { subject: late, names: ['ci #71.', '71'] },
    {
      subject: branch,
      names: ['refs/heads/topic', 'CI-Refs/Heads/Topic', 'refs/heads/topic:x', 'refs/heads/topic x']
    },
    { subject: tag, names: ['x-refs/tags/v1', 'refs/tags/V1'] }
  ])('contains the subject: $subject.kind', ({ subject, names }) => {
    expect(names.filter((name) => !tellsSubject(name, subject))).toEqual([])
  })

  it.each<{ readonly subject: Subject; readonly names: readonly string[] }>([
    {
      subject: pull,
      names: ['', 'ci', 'pr7', '7a', '17', '77', '71.', '07', 'v1.7', 'node-7.5', '٧', 'a7b']
    },
    {
      subject: branch,
      names: [
        'topic',
        'heads/topic',
        'refs/heads/topic-2',
        'refs/heads/topic/2',
        'refs/heads/topical',
        'refs/heads/topic.1',
        'refs/tags/topic'
      ]
    },
    { subject: tag, names: ['v1', 'refs/tags/v1.2', 'refs/tags/v11', 'refs/heads/v1'] },
    { subject: { kind: 'merge-group', ref: 'q/pr-7-a' }, names: ['7', 'q/pr-7-a'] },
    { subject: { kind: 'run', id: 7 as RunId }, names: ['7', 'run:7'] }
  ])('does not contain the subject: $subject.kind', ({ subject, names }) => {
    expect(names.filter((name) => tellsSubject(name, subject))).toEqual([])
  })
})
