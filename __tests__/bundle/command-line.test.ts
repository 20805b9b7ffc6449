// The built command line in a process of its own: what its streams do to it, and what it finds in its folder.
import { execFileSync, spawn, type StdioOptions } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from '@jest/globals'
import { projectRoot } from '../support/action-file.js'

const program = fileURLToPath(new URL('dist/cli/index.js', projectRoot))
const folder = mkdtempSync(join(tmpdir(), 'supersede-command-line-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Started {
  readonly stdio?: StdioOptions
  readonly env?: Readonly<Record<string, string>>
  /** Nobody reads what it prints. */
  readonly isUnread?: boolean
  readonly stdin?: string
}

const textOf = async (stream: Readable | null): Promise<string> =>
  stream === null ? '' : text(stream)

async function run(
  args: readonly string[],
  { stdio = 'pipe', env, isUnread = false, stdin }: Started = {}
): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio, env: { ...env } })
  child.stdin?.end(stdin)
  if (isUnread) child.stdout?.destroy()
  const streams = [isUnread ? null : child.stdout, child.stderr]
  const texts = Promise.all(streams.map(textOf))
  const code = await new Promise((resolve) => child.once('close', resolve))
  return `${(await texts).join('')}exit ${String(code)}`
}

describe('the built command line', () => {
  it.each([['plan'], ['help', 'plan'], ['completion', 'zsh']])(
    'ends quietly where the reader of its output is gone: %s',
    async (...args) => {
      expect(await run(args, { isUnread: true })).toBe('exit 0')
    }
  )

  it('reads a snapshot from its standard input', async () => {
    expect(await run(['plan', '--from-file', '-'], { stdin: '{}' })).toBe(
      'supersede: the standard input is no recorded snapshot: make one with "supersede record".\nexit 1'
    )
  })

  it('reads the workflow files of its folder, and says which one it cannot read', async () => {
    const workflows = join(folder, '.github/workflows')
    mkdirSync(workflows, { recursive: true })
    writeFileSync(join(workflows, 'bad.yml'), 'a list')
    writeFileSync(join(workflows, 'ci.yml'), 'on: push\nconcurrency: one\njobs: { a: {} }')
    const stdin = '{ "id": 1, "created_at": "2026-10-05T09:00:00Z", "path": "ci.yml" }'
    const shown = await run(['why', '1', '--from-file', '-'], { stdin })

    expect(shown).toContain('\n- By its workflow file its group is one,')
    expect(shown).toContain(
      'notice: .github/workflows/bad.yml, line 1: The file is not a workflow: it needs `on` and `jobs`. It was left out.\n'
    )
  })

  it('asks git for the repository', async () => {
    const git = (...args: readonly string[]): Buffer => execFileSync('git', args, { cwd: folder })
    git('init', '--quiet')
    git('remote', 'add', 'origin', 'git@127.0.0.1:octo/app.git')
    const env = { PATH: process.env['PATH'] ?? '', GITHUB_API_URL: 'http://127.0.0.1:1' }

    // Nobody listens at this port.
    expect(
      await run(['plan', '7'], { env: { ...env, GITHUB_SERVER_URL: 'http://127.0.0.1' } })
    ).toMatch(
      /^Reading octo\/app, pull request #7\nsupersede: http:\/\/127\.0\.0\.1:1 cannot be reached: .*ECONNREFUSED.*\nCheck the network, GITHUB_API_URL and, if there is a proxy, HTTPS_PROXY\.\nexit 1$/
    )
  })
})

const onFullDisk = existsSync('/dev/full') ? describe : describe.skip
onFullDisk('on a full disk, which /dev/full stands for where there is one', () => {
  it('says in one line that the output is lost', async () => {
    const stdio: StdioOptions = ['ignore', openSync('/dev/full', 'w'), 'pipe']

    expect(await run(['plan'], { stdio })).toMatch(
      /^supersede: The output cannot be written: .*no space left on device.*\nexit 1$/
    )
  })
})
