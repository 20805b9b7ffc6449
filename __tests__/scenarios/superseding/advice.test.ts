// The advice depends on GitHub's message. The messages are copied from public reports. If a message does not give the cause,
// there is no advice.
import { describe, expect, it } from '@jest/globals'
import { act, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import {
  notFound,
  primaryLimit,
  secondaryLimit,
  unauthorized,
  type Fault,
  type StatusFault
} from '../../support/github/faults.js'
import { textsOf } from '../../support/annotations.js'
import { twoRuns } from '../../support/trouble.js'

interface Cause {
  readonly cause: string
  /** The message as GitHub sends it, and where it was seen. */
  readonly message: string
  /** The advice that the user gets. */
  readonly advice: RegExp
}

const refusals: readonly Cause[] = [
  {
    cause: 'the job lacks a permission', // fedora-llvm-team/llvm-snapshots#1786 (2025-11)
    message: 'Resource not accessible by integration',
    advice: /GitHub App.*permissions: \{ actions: write, contents: read, pull-requests: read \}/
  },
  {
    cause: 'a fine-grained token lacks one', // saadmk11/github-actions-version-updater#110 (2024-11)
    message: 'Resource not accessible by personal access token',
    advice: /input token needs the permission \w+(-\w+)?: (read|write)/
  },
  {
    cause: 'its owner has no write access', // gastownhall/beads#6010 (2026-09)
    message: 'Must have admin rights to Repository.',
    advice: /account that owns the token .*write access/
  },
  {
    cause: 'the token is not authorized for single sign-on', // ossf/scorecard#1504 (2022-01)
    message:
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    advice: /single sign-on/
  },
  {
    cause: 'the address of the runner is not allowed', // aquasecurity/trivy#10567 (2026-04)
    message:
      'Although you appear to have the correct authorization credentials, the `octo` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
    advice: /IP address.*runner/
  },
  {
    cause: 'classic tokens are forbidden', // refined-github/refined-github#6951 (2023-09)
    message:
      '`octo` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
    advice: /policy of the organization/
  },
  {
    cause: 'the token lives too long', // NixOS/org#247 (2026-05)
    message:
      "The 'octo' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 90 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1",
    advice: /policy of the organization/
  },
  {
    cause: 'OAuth apps are restricted', // gitbutlerapp/gitbutler#8594 (2025-05)
    message:
      'Although you appear to have the correct authorization credentials, the `octo` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.',
    advice: /policy of the organization/
  }
]

const unknown = 'The moon is in the wrong phase.'
/** Any of the advice above. */
const anyAdvice =
  /permissions:|input token|GitHub App|sign-on|IP address|policy|GITHUB_API_URL|proxy|this hour/

/** The warnings of one step in which this goes wrong. */
async function toldOf(on: 'cancel' | 'pulls' | 'pull', fault: Fault): Promise<readonly string[]> {
  const world = twoRuns().fail({ on, with: fault })
  const told = textsOf(await act(world, 102), 'warning')
  expect(world.cancelled()).toEqual([])
  expect(told.join('\n')).not.toMatch(/\.\./)
  return told
}

const refused = (message: string): StatusFault => ({
  status: 403,
  body: { message, status: '403' }
})

describe.each(['cancel', 'pulls'] as const)('if GitHub refuses: %s', (on) => {
  it.each(refusals)('the user gets the advice that helps: $cause', async ({ message, advice }) => {
    const told = await toldOf(on, refused(message))
    expect(told).toEqual([expect.stringMatching(advice)])
    expect(refusals.filter((one) => one.advice.test(told[0] ?? '')).map(advised)).toEqual(
      refusals.filter((one) => one.advice.source === advice.source).map(advised)
    )
  })

  it('a refusal on the last request of the hour is not mistaken for a rate limit', async () => {
    const last = { ...refused('Resource not accessible by integration'), headers: usedUp }
    const [told] = await toldOf(on, last)
    expect(told).toMatch(/permissions: \{/)
  })

  it('there is no advice if the message does not give the cause', async () => {
    const told = await toldOf(on, { status: 403, body: { message: unknown } })
    expect(told).toEqual([expect.stringContaining('The moon is in the wrong phase')])
    expect(told.join('\n')).not.toMatch(anyAdvice)
  })
})

const usedUp = { 'x-ratelimit-remaining': '0' }

const advised = ({ advice }: Cause): string => advice.source

describe('if the requests of the hour are used up', () => {
  it.each(['cancel', 'pulls'] as const)(
    'a warning says when new ones are allowed: %s',
    async (on) => {
      // Virtual time begins at 10:30.
      const told = await toldOf(on, primaryLimit({ resetInSeconds: 5040 }))
      expect(told[0]).toContain('The limit resets at 11:54 UTC')
    }
  )

  it('no time is given if GitHub gives none, or an invalid one', async () => {
    for (const reset of ['', '9'.repeat(30)]) {
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
      const told = await toldOf('pulls', {
        status: 403,
        message: 'API rate limit exceeded',
        headers
      })
      expect(told[0]).toContain('all its requests for this hour')
      expect(told[0]).not.toMatch(/UTC|Invalid/)
    }
  })

  it('is not said of a secondary rate limit', async () => {
    const told = await toldOf('pulls', secondaryLimit())
    expect(told[0]).toContain('limits the rate of requests')
    expect(told[0]).not.toContain('all its requests for this hour')
  })
})

describe('other troubles', () => {
  it('says that GitHub does not show the own pull request any more', async () => {
    const told = await toldOf('pull', notFound())
    expect(told).toEqual([expect.stringMatching(/pull request 7.*404.*does not show it/)])
    expect(told.join('\n')).not.toMatch(anyAdvice)
  })

  it('asks the user to check the token if GitHub does not accept it', async () => {
    expect(await toldOf('pulls', unauthorized())).toEqual([
      expect.stringMatching(/Bad credentials.*check the input token/)
    ])
  })

  it('mentions a proxy only if the answer is not from GitHub', async () => {
    expect(await toldOf('pulls', 'html')).toEqual([expect.stringContaining('proxy')])
    const others = await listedOtherwise()
    expect(others).toEqual([expect.stringContaining('another number')])
    expect(others.join('\n')).not.toMatch(anyAdvice)
  })
})

/** GitHub lists the step's own run with another number than the runner gives. */
async function listedOtherwise(): Promise<readonly string[]> {
  const world = twoRuns()
  const started = startedBy(world, 102)
  const env = { ...started.env, GITHUB_RUN_NUMBER: '99' }
  return textsOf(await start(world, { ...started, env }), 'warning')
}
