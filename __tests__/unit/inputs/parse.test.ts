import { describe, expect, it } from '@jest/globals'
import { jobList } from '../../../src/inputs/parse.js'

describe('a list of jobs', () => {
  it.each<{ readonly text: string; readonly then: readonly string[] }>([
    { text: 'deploy (eu, prod)', then: ['deploy (eu, prod)'] },
    { text: ' test, deploy (eu, prod) ,lint', then: ['test', 'deploy (eu, prod)', 'lint'] },
    { text: 'a (1, 2), b\n# c, d\ne, f (3, 4)', then: ['a (1, 2)', 'b', 'e', 'f (3, 4)'] },
    { text: 'a (b (c, d), e), f', then: ['a (b (c, d), e)', 'f'] },
    { text: 'a (b, c\nd), e', then: ['a (b', 'c', 'd)', 'e'] },
    { text: 'a (b, (c, d), e', then: ['a (b', '(c, d)', 'e'] },
    { text: 'a) b, c (d', then: ['a) b', 'c (d'] },
    { text: '😀, 😀 (1, 2), b', then: ['😀', '😀 (1, 2)', 'b'] },
    { text: ',a,,a,', then: ['a'] }
  ])('is read from $text', ({ text, then }) => {
    expect(jobList({ name: 'protect-jobs', text })).toEqual(then)
  })
})
