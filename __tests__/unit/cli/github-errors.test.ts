// What the command line says when GitHub does not answer as it needs: each cause with its own advice, as the user sees it.
import { describe, expect, it } from '@jest/globals'
import { apiUrl, fetchFrom } from '../../support/faces.js'
import { asPublic, supersede, type Means } from '../../support/command-line.js'
import type { Fault, Matcher } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { inVirtualTime } from '../../support/virtual-time.js'

const world = (): World =>
  aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withTag('v1', 'c1')
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { pr: 7 })

/** What stands on stderr behind the line that says what is read. */
async function says(line: string, means: Means): Promise<string> {
  const { value } = await inVirtualTime(() => supersede(line.split(' '), means))
  const { code, stdout, stderr } = value
  expect(stdout).toBe('')
  return `${stderr.replace(/^Reading .*\n/, '')}exit ${code}`
}

const server = { GITHUB_API_URL: apiUrl }
const withToken = { ...server, GITHUB_TOKEN: 'test-token' }
const usedUp = {
  status: 403,
  message: 'API rate limit exceeded for user ID 1.',
  headers: { 'x-ratelimit-remaining': '0' },
  resetInSeconds: 3600
}

describe('the command line says', () => {
  it.each([
    {
      what: 'that a repository is not there',
      line: 'plan 7 --repo octo/nope',
      lines: [
        'supersede: There is no repository octo/nope, or it is private and not shown (HTTP 404, Not Found).',
        'Check the name. If the repository is private, the token in GITHUB_TOKEN needs access to it.',
        'exit 1'
      ]
    },
    {
      what: 'that a pull request is not there',
      line: 'plan 9',
      lines: [
        'supersede: octo/app has no pull request #9 (HTTP 404, Not Found).',
        'Check the number: an issue is not a pull request.',
        'exit 1'
      ]
    },
    {
      what: 'that a run is not there',
      line: 'record --run 9',
      lines: [
        'supersede: octo/app has no run 9 (HTTP 404, Not Found).',
        '--run takes the id from the address of the run (.../actions/runs/ID), not its number. GitHub deletes old runs.',
        'exit 1'
      ]
    },
    {
      what: 'that a branch is not there',
      line: 'plan --branch nope',
      lines: ['supersede: octo/app has no branch nope (HTTP 404, Branch not found).', 'exit 1']
    },
    {
      what: 'that a branch is a tag',
      line: 'plan --branch v1',
      lines: [
        'supersede: octo/app has no branch v1, but a tag of this name (HTTP 404, Branch not found).',
        'Use --tag v1.',
        'exit 1'
      ]
    }
  ])('$what', async ({ line, lines }) => {
    const means = {
      env: withToken,
      fetch: fetchFrom(world()),
      remotes: 'origin\thttp://world.test/octo/app.git (fetch)\n'
    }

    expect(await says(line, means)).toBe(lines.join('\n'))
  })

  const faults: readonly {
    readonly what: string
    readonly fault: Fault
    readonly on?: Matcher
    readonly env?: Readonly<Record<string, string>>
    readonly lines: readonly string[]
  }[] = [
    {
      what: 'that a token is not accepted',
      fault: { status: 401, message: 'Bad credentials' },
      env: { ...server, GH_TOKEN: 'old' },
      lines: [
        'supersede: GitHub does not accept the token in GH_TOKEN: HTTP 401, Bad credentials.',
        'It may have expired or been revoked. Make a new one, or unset it to read public repositories without one.',
        'exit 4'
      ]
    },
    {
      what: 'that a server wants a token',
      fault: { status: 401, message: 'Requires authentication' },
      env: server,
      lines: [
        'supersede: GitHub wants a token: HTTP 401, Requires authentication.',
        'Set GITHUB_TOKEN, for example: export GITHUB_TOKEN=$(gh auth token)',
        'exit 4'
      ]
    },
    {
      what: 'which permission a token lacks',
      on: 'pull',
      fault: { status: 403, message: 'Resource not accessible by personal access token' },
      lines: [
        'supersede: GitHub does not allow this token to read the head of pull request 7: HTTP 403, Resource not accessible by personal access token.',
        'Give the token the permission pull-requests: read.',
        'exit 4'
      ]
    },
    {
      what: 'that an organization wants single sign-on',
      fault: { status: 403, message: 'Resource protected by organization SAML enforcement.' },
      lines: [
        'supersede: GitHub does not allow this token to read repository octo/app: HTTP 403, Resource protected by organization SAML enforcement.',
        'Authorize the token for the single sign-on of the organization.',
        'exit 4'
      ]
    },
    {
      what: 'that a private repository needs a token',
      fault: { status: 404, message: 'Not Found' },
      env: server,
      lines: [
        'supersede: There is no repository octo/app, or it is private and not shown (HTTP 404, Not Found).',
        'Check the name. GitHub shows a private repository only with a token. Set GITHUB_TOKEN, for example: export GITHUB_TOKEN=$(gh auth token)',
        'exit 1'
      ]
    },
    {
      what: 'when the requests of a token are there again',
      fault: usedUp,
      lines: [
        'supersede: All requests of the token in GITHUB_TOKEN are used up (HTTP 403).',
        'Try again after 2026-11-01 11:30 UTC.',
        'exit 1'
      ]
    },
    {
      what: 'that there are more requests with a token',
      fault: usedUp,
      env: server,
      lines: [
        'supersede: All requests without a token are used up (HTTP 403).',
        'Try again after 2026-11-01 11:30 UTC. With a token there are 5,000 an hour instead of 60. Set GITHUB_TOKEN, for example: export GITHUB_TOKEN=$(gh auth token)',
        'exit 1'
      ]
    },
    {
      what: 'that requests follow each other too fast',
      fault: {
        status: 403,
        message: 'You have exceeded a secondary rate limit.',
        headers: { 'retry-after': '120' }
      },
      lines: [
        'supersede: GitHub limits how fast requests may follow each other: HTTP 403, You have exceeded a secondary rate limit.',
        'Try again in 120 s.',
        'exit 1'
      ]
    },
    {
      what: 'that GitHub has trouble',
      fault: { status: 502, message: 'Server Error' },
      lines: [
        'supersede: GitHub answered HTTP 502, Server Error.',
        'This is usually over in a while: see https://www.githubstatus.com and try again.',
        'exit 1'
      ]
    },
    {
      what: 'that there is no network',
      fault: 'reset',
      lines: [
        'supersede: http://world.test cannot be reached: socket hang up.',
        'Check the network, GITHUB_API_URL and, if there is a proxy, HTTPS_PROXY.',
        'exit 1'
      ]
    },
    {
      what: 'that the server is not GitHub',
      fault: 'html',
      lines: [
        "supersede: The answer from http://world.test is not what GitHub's API documents: could not read repository octo/app.",
        'Check GITHUB_API_URL. For GitHub Enterprise Server it ends with /api/v3.',
        'exit 1'
      ]
    },
    {
      what: 'that a request is refused',
      fault: { status: 451, message: 'Repository access blocked' },
      lines: [
        'supersede: GitHub refused to read repository octo/app: HTTP 451, Repository access blocked.',
        'exit 1'
      ]
    }
  ]

  it.each(faults)('$what', async ({ fault, on = 'repository', env = withToken, lines }) => {
    const fetch = asPublic(fetchFrom(world().fail({ on, with: fault })))

    expect(await says('plan octo/app#7', { env, fetch })).toBe(lines.join('\n'))
  })
})

describe('where the runs cannot be read, the command line says', () => {
  const what = 'Could not list the runs of ci.yml (--workflow), page 1'
  const denied = { status: 403, message: 'Resource not accessible by personal access token' }

  it.each<{ args: string; fault: Fault; code: number; warning: string }>([
    {
      args: 'plan',
      fault: denied,
      code: 1,
      warning: `${what} (and 1 more request): HTTP 403, Resource not accessible by personal access token. Give the token the permission actions: read.`
    },
    {
      args: 'record',
      fault: denied,
      code: 5,
      warning: `${what}: HTTP 403, Resource not accessible by personal access token. Give the token the permission actions: read.`
    },
    {
      args: 'plan',
      fault: usedUp,
      code: 1,
      warning: `${what} (and 1 more request): HTTP 403, API rate limit exceeded for user ID 1. Try again after 2026-11-01 11:30 UTC.`
    },
    {
      args: 'plan',
      fault: { status: 404, message: 'Not Found' },
      code: 5,
      warning: `${what} (and 1 more request): HTTP 404, Not Found. It was deleted, its name is wrong, or the token may not see it.`
    },
    {
      args: 'plan',
      fault: { status: 422, message: 'No' },
      code: 5,
      warning: `${what} (and 1 more request): HTTP 422, No. Try again.`
    }
  ])('$args: $warning', async ({ args, fault, code, warning }) => {
    const broken = world()
      .fail({ on: 'runs', with: fault })
      .fail({ on: 'branch-runs', with: fault })
    const means = { env: withToken, fetch: fetchFrom(broken) }
    const line = `${args} octo/app#7 --workflow ci.yml`
    const { value } = await inVirtualTime(() => supersede(line.split(' '), means))

    expect(value.stderr.split('\n')).toContain(`warning: ${warning}`)
    expect(value.code).toBe(code)
  })
})
