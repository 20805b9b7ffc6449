import { describe, expect, it } from '@jest/globals'
import { jobPatterns } from '../../src/event/patterns.js'

function isLike(pattern: string, name: string): boolean {
  return jobPatterns([pattern], 'protect-jobs').some(({ matches }) => matches(name))
}

describe('the pattern of a job', () => {
  it.each<{ readonly pattern: string; readonly names: readonly string[] }>([
    {
      pattern: 'deploy',
      names: [
        'deploy',
        'Deploy',
        'DEPLOY (EU)',
        'deploy (eu)',
        'deploy (eu) (2)',
        'release / deploy',
        'release / deploy (eu, 2)',
        'nightly / release / deploy',
        // A job that calls a workflow, whose jobs are told under its name.
        'deploy / upload',
        'deploy (eu) / upload',
        'nightly / deploy / upload',
        // A matrix of texts that look like parts of a name.
        'deploy (a / b)',
        'release / deploy (a / b)'
      ]
    },
    { pattern: 'Deploy (EU)', names: ['deploy (eu)', 'release / deploy (eu)'] },
    { pattern: 'release / deploy', names: ['release / deploy', 'nightly / release / deploy (eu)'] },
    { pattern: 'nightly / release', names: ['nightly / release / deploy'] },
    { pattern: 'publish*', names: ['publish', 'publish to npm', 'x / publish-all / y'] },
    { pattern: '*deploy*', names: ['predeploy (x)', 'a\ndeploy\nb', 'test (deploy)'] },
    { pattern: 'release / *', names: ['release / deploy', 'release / a / b'] },
    { pattern: '*', names: ['anything', ' ', '/', ' / '] },
    { pattern: 'push.image', names: ['push.image'] },
    { pattern: '(a|b)+', names: ['(a|b)+'] },
    { pattern: '\\Edeploy\\Q', names: ['\\edeploy\\q'] },
    { pattern: 'ÜBER', names: ['über'] }
  ])('is like $names: $pattern', ({ pattern, names }) => {
    expect(names.filter((name) => !isLike(pattern, name))).toEqual([])
  })

  it.each<{ readonly pattern: string; readonly names: readonly string[] }>([
    {
      pattern: 'deploy',
      names: ['deploy-docs', 'predeploy', 'test (deploy)', 'release/deploy', 'deploy(eu)', '']
    },
    { pattern: 'deploy (eu)', names: ['deploy', 'deploy (us)', 'deploy (eu, 2)'] },
    { pattern: 'release / deploy', names: ['deploy', 'release', 'release / x / deploy'] },
    { pattern: 'push.image', names: ['push-image'] },
    { pattern: 'd?ploy', names: ['deploy', 'dploy'] },
    { pattern: '[abc]', names: ['a'] },
    { pattern: '(a|b)+', names: ['a', 'ab'] }
  ])('is not like $names: $pattern', ({ pattern, names }) => {
    expect(names.filter((name) => isLike(pattern, name))).toEqual([])
  })

  it('takes no time to speak of for a name that is made to take long', () => {
    const pattern = `${'*a'.repeat(100)}b`
    expect(isLike(pattern, 'a'.repeat(500))).toBe(false)
  })

  it('is like a name that is longer than any honest one: it may be anything', () => {
    expect([500, 501].map((length) => isLike('deploy', 'a'.repeat(length)))).toEqual([false, true])
  })

  it.each([
    { when: 'too long', texts: ['x'.repeat(301)], says: /protect-jobs.*more than 300 characters/ },
    { when: 'too many', texts: Array.from({ length: 101 }, String), says: /at most 100/ }
  ])('is refused where it is $when', ({ texts, says }) => {
    expect(() => jobPatterns(texts, 'protect-jobs')).toThrow(says)
  })
})
