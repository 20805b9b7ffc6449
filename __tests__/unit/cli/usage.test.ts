// What a command line is refused for, and what its help says.
import { describe, expect, it } from '@jest/globals'
import { supersede } from '../../support/command-line.js'

const manyWords = Array.from({ length: 101 }, (_, at) => `job-${at}`).join(',')

describe('supersede', () => {
  it.each([
    [['sweep'], 'Unknown command "sweep"'],
    [['plan', 'x'], 'Unexpected argument "x"'],
    [['plan', '--nope'], 'Unknown option --nope.'],
    [
      ['plan', '--mx-cancels', '3', '--evnts', 'push'],
      'Did you mean --max-cancels? Unknown option --evnts. Did you mean --events?'
    ],
    [['paln'], 'Did you mean plan?'],
    [['record', '--mode', 'closed', '--format', 'json'], 'record does not take --mode, --format'],
    [
      ['plan', '--reruns', 'yes', '--same-commit', 'yes'],
      '--same-commit is "yes"; allowed is one of: keep, cancel. --reruns is "yes"'
    ],
    [['plan', '--pr', '7'], 'need --repo'],
    [['plan', '--repo', 'octo', '--pr', '7'], 'owner/name'],
    [['plan', '--repo', 'octo/app'], '--pr, --branch, --run'],
    [['plan', '--repo', 'octo/app', '--pr', 'x'], '--pr is "x"'],
    [['plan', '--repo', 'octo/app', '--pr', '7', '--run', '8'], 'exclude one another'],
    [['plan', '--format', 'html'], '--format is "html"'],
    [['plan', '--event-file', 'x'], 'plan does not take --event-file'],
    [['plan', '--max-cancels', '0'], '--max-cancels is "0"'],
    [['plan', '--events', 'pushes'], 'supersede: --events is "pushes"'],
    [['plan', '--protect-refs', '['], 'supersede: In --protect-refs the pattern "["'],
    [['plan', '--protect-jobs', 'x'.repeat(301)], 'supersede: In --protect-jobs the pattern'],
    [['plan', '--protect-jobs', manyWords], 'supersede: --protect-jobs has 101 patterns'],
    [['plan', '--reruns', 'no'], '--reruns is "no"'],
    [['plan', '--let-finish-after', '20'], '--let-finish-after is "20"'],
    [['group', '--template', '{sha}'], '{sha} is none'],
    [['record'], 'record needs --repo'],
    [['group'], '--event-file']
  ])('exits with 2 for %j and says why', async (args, message) => {
    const { code, stderr } = await supersede(args)

    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  it('helps', async () => {
    const { code, stdout } = await supersede([])

    expect(code).toBe(0)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})
