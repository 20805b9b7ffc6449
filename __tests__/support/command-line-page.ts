// Real output of the command line for its page.
import { supersede } from './command-line.js'
import { apiUrl, fetchFrom } from './faces.js'
import { aRepository } from './github/repository.js'

/** What the addresses on the page lead to. */
const world = () =>
  aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withRun(17_894_562_101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(17_894_562_201, { pr: 7, sha: 'c1', workflow: 'lint.yml' })
    .withRun(17_894_562_202, { pr: 7, workflow: 'lint.yml' })
    .withRun(17_894_562_301, { pr: 7 })

/** Puts the output behind each comment that names a command line. */
export async function commandLinePage(page: string): Promise<string> {
  const parts = page.split(/^(<!-- output: supersede .* -->)\n(?:\n```text\n[^]*?\n```\n)?/m)
  let written = ''
  // One after another: a module that two of them load at the same time is not there for one of them.
  for (const part of parts) {
    const [, line] = /^<!-- output: supersede (.*) -->$/.exec(part) ?? []
    written +=
      line === undefined ? part : `${part}\n\n\`\`\`text\n${await outputOf(line)}\n\`\`\`\n`
  }
  return written
}

async function outputOf(line: string): Promise<string> {
  const env = { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: 'test-token' }
  const { stdout, stderr } = await supersede(line.split(' '), { env, fetch: fetchFrom(world()) })
  return `$ supersede ${line}\n${stderr}${stdout}`.trimEnd()
}
