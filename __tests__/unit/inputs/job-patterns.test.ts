import { describe, expect, it } from '@jest/globals'
import { onceEach } from '../../../src/inputs/job-names.js'
import { jobPatterns } from '../../../src/inputs/patterns.js'

/** A text that counts how many characters are read. */
class CountedText extends String {
  work = 0

  override toLowerCase(): string {
    return this as unknown as string
  }

  override indexOf(text: string, from = 0): number {
    const found = super.indexOf(text, from)
    this.work += (found < 0 ? this.length : found) - from + text.length
    return found
  }

  override startsWith(text: string, at = 0): boolean {
    this.work += text.length
    return super.startsWith(text, at)
  }
}

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
        // A job that calls a workflow, whose jobs have its name in front.
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
  ])('matches $names: $pattern', ({ pattern, names }) => {
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
  ])('does not match $names: $pattern', ({ pattern, names }) => {
    expect(names.filter((name) => isLike(pattern, name))).toEqual([])
  })

  it('matches a name with more parts than GitHub makes, because it may be anything', () => {
    const names = [10, 11].map((parts) => Array.from({ length: parts }, () => 'a').join(' / '))
    expect(names.map((name) => isLike('deploy', name))).toEqual([false, true])
  })

  it.each([
    { what: 'one character', name: 'd'.repeat(500) },
    { what: 'the pattern itself', name: 'deploy'.repeat(83) },
    { what: 'as many parts as there may be', name: `${'deployx / '.repeat(9)}${'d'.repeat(400)}` },
    { what: 'brackets', name: 'deploy ('.repeat(62) }
  ])('needs time in proportion to the length of a name of $what', ({ name }) => {
    for (const pattern of ['deploy-docs', 'deploy', '*deploy', 'deploy*docs', '*d*o*c*s*', 'a*b']) {
      const counted = new CountedText(name)
      isLike(pattern, counted as unknown as string)
      expect(counted.work).toBeLessThanOrEqual(20 * name.length)
    }
  })

  it('reads each distinct name once', () => {
    const asked: string[] = []
    const test = onceEach((name) => asked.push(name) > 1)
    const names = Array.from({ length: 400 }, (_, at) => `job ${at % 3}`)

    expect(names.map(test)).toEqual(names.map((name) => name !== 'job 0'))
    expect(asked).toEqual(['job 0', 'job 1', 'job 2'])
  })

  it('matches a name that is longer than any real one, because it may be anything', () => {
    expect([500, 501].map((length) => isLike('deploy', 'a'.repeat(length)))).toEqual([false, true])
  })

  it.each([
    { when: 'too long', texts: ['x'.repeat(301)], says: /protect-jobs.*more than 300 characters/ },
    { when: 'too many', texts: Array.from({ length: 101 }, String), says: /at most 100/ }
  ])('is refused if it is $when', ({ texts, says }) => {
    expect(() => jobPatterns(texts, 'protect-jobs')).toThrow(says)
  })
})
