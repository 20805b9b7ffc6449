// Every message for which the command line ends early, as the user sees it.
import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../../src/cli/registry.js'
import { supersede, type Means } from '../../support/command-line.js'

const folder = mkdtempSync(join(tmpdir(), 'supersede-errors-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const names = commands.map(({ name }) => name).join(', ')

/** Words between spaces; one in quotes may hold some. */
const split = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, inside]) => inside ?? word)

const says = async (line: string, means: Means = {}): Promise<string> => {
  const { code, stdout, stderr } = await supersede(split(line), means)
  expect(stdout).toBe('')
  return `${stderr}exit ${code}`
}

describe('a command line that cannot be understood', () => {
  it.each([
    [
      'paln',
      `supersede: Unknown command "paln"; the commands are ${names}. Did you mean plan?`,
      'See "supersede help".'
    ],
    [
      'help paln',
      `supersede: Unknown command "paln"; the commands are ${names}. Did you mean plan?`,
      'See "supersede help".'
    ],
    [
      '--verison',
      'supersede: Unknown option --verison. Did you mean --version?',
      'See "supersede help".'
    ],
    [
      '--all plan',
      'supersede: supersede without a command does not take --all, which is an option of plan.',
      'See "supersede help".'
    ],
    [
      'plan --mx-cancels 3 --evnts push --frobnicate --event-file x 7 8 --reruns yes --format html',
      'supersede: Unknown option --mx-cancels. Did you mean --max-cancels?',
      'supersede: Unknown option --evnts. Did you mean --events?',
      'supersede: Unknown option --frobnicate.',
      'supersede: plan does not take --event-file, which is an option of group.',
      'supersede: Unexpected argument "8".',
      'supersede: --reruns is "yes"; allowed is one of: keep, cancel.',
      'supersede: --format is "html"; allowed is one of: table, json, markdown.',
      'See "supersede help plan".'
    ],
    [
      'plan --all=yes --pr --repo',
      'supersede: --all takes no value.',
      'supersede: --pr needs a value: --pr NUMBER.',
      'See "supersede help plan".'
    ],
    [
      'plan --color sometimes',
      'supersede: --color is "sometimes"; allowed is one of: auto, always, never.',
      'See "supersede help plan".'
    ],
    [
      'plan octo',
      'supersede: "octo" is no target; allowed is a pull request such as 7 or octo/app#7, or the address of a pull request, run, branch or tag.',
      'See "supersede help plan".'
    ],
    [
      'plan https://github.com/octo/app/issues/7',
      'supersede: "https://github.com/octo/app/issues/7" is no target; allowed is a pull request such as 7 or octo/app#7, or the address of a pull request, run, branch or tag.',
      'See "supersede help plan".'
    ],
    [
      'plan --pr x --run y --repo octo --branch refs/heads/ --workflow ci',
      'supersede: --repo is "octo"; allowed is owner/name, or the address of a repository.',
      'supersede: --pr is "x"; allowed is a number such as 7, or the address of a pull request.',
      'supersede: --run is "y"; allowed is the id of a run, or its address: .../actions/runs/ID.',
      'supersede: --branch is empty; allowed is the name of a branch.',
      'supersede: --workflow is "ci"; allowed is a file name such as ci.yml.',
      'See "supersede help plan".'
    ],
    [
      'plan --repo octo/app',
      'supersede: Which pull request, branch, tag or run? Give a target such as 7, or one of --pr, --branch, --tag and --run.',
      'See "supersede help plan".'
    ],
    [
      'plan 7 --run 8',
      'supersede: Only one of --pr, --branch, --tag, --run and the target can be given.',
      'See "supersede help plan".'
    ],
    [
      'plan --run 8 --workflow ci.yml',
      'supersede: --workflow and a run exclude one another: the run has a workflow.',
      'See "supersede help plan".'
    ],
    [
      'plan octo/app#7 --repo octo/other',
      'supersede: Two repositories are named: "octo/app" and "octo/other".',
      'See "supersede help plan".'
    ],
    [
      'plan --from-file x.json 7',
      'supersede: --from-file excludes a target and the options that name one.',
      'See "supersede help plan".'
    ],
    [
      'plan --max-cancels 0 --let-finish-after 20 --events pushes --mode group',
      'supersede: --mode is "group"; allowed is one of: supersede, closed.',
      'supersede: --events is "pushes"; allowed is a list of events that start workflows, such as pull_request, push; "pushes" is none.',
      'supersede: --let-finish-after is "20"; allowed is a number with ms, s, m or h up to 840h, such as 20m; empty switches it off.',
      'supersede: --max-cancels is "0"; allowed is a whole number from 1 to 1000.',
      'See "supersede help plan".'
    ],
    [
      "plan --protect-refs '[' --protect-jobs '!'",
      'supersede: In --protect-refs the pattern "[" is not allowed: [ has no ].',
      'supersede: In --protect-jobs the pattern "!" is not allowed: a name stands before !.',
      'See "supersede help plan".'
    ],
    [
      'record',
      'supersede: record needs a pull request, branch, tag or run, such as "supersede record 7".',
      'See "supersede help record".'
    ],
    [
      'group',
      'supersede: group needs --event-file, or GITHUB_EVENT_PATH in the environment.',
      'See "supersede help group".'
    ],
    [
      'group x --run 0 --template {sha}',
      'supersede: Unexpected argument "x".',
      'supersede: --template is "{sha}"; allowed is made of text and of {workflow}, {event}, {pr}, {ref}, {branch}, {actor}, {title}; {sha} is none.',
      'supersede: --run is "0"; allowed is the id of a run.',
      'See "supersede help group".'
    ],
    [
      'completion',
      'supersede: For which shell? Give one of: bash, zsh, fish.',
      'See "supersede help completion".'
    ],
    [
      'completion fsh',
      'supersede: There is no script for "fsh"; the shells are bash, zsh, fish. Did you mean fish?',
      'See "supersede help completion".'
    ]
  ])('%s', async (line, ...lines) => {
    expect(await says(line)).toBe([...lines, 'exit 2'].join('\n'))
  })
})

describe('a repository that is not known', () => {
  it.each([
    {
      line: 'plan 7',
      remotes: 'origin\tgit@gitlab.com:octo/app.git (fetch)\n',
      lines: [
        'supersede: Which repository? This folder has no git remote on github.com. Give --repo owner/name.',
        'See "supersede help".'
      ]
    },
    {
      line: 'plan https://ghes.example.com/octo/app/pull/7',
      remotes: '',
      lines: [
        'supersede: The address is on ghes.example.com, but requests go to github.com. For GitHub Enterprise Server, set GITHUB_API_URL=https://ghes.example.com/api/v3.',
        'See "supersede help".'
      ]
    }
  ])('$line', async ({ line, remotes, lines }) => {
    expect(await says(line, { remotes })).toBe([...lines, 'exit 2'].join('\n'))
  })
})

describe('a file that is no snapshot', () => {
  it.each([
    [
      '{\n"kind": 1 "version": 3 }',
      `PATH is not JSON, as line 2 shows: Expected ',' or '}' after property value. Expected is what "supersede record" prints. Record it again with "supersede record".`
    ],
    [
      '{\n"kind": x }\n',
      `PATH is not JSON: Unexpected token 'x'. Expected is what "supersede record" prints. Record it again with "supersede record".`
    ],
    ['{}', 'PATH is no recorded snapshot: make one with "supersede record".'],
    [
      '{ "kind": "supersede-snapshot", "version": 9 }',
      'PATH has version 9, but this program reads version 3. Record it again with "supersede record".'
    ],
    [
      '{ "kind": "supersede-snapshot", "version": 3, "snapshot": {} }',
      'In PATH, snapshot.repository is missing. Record it again with "supersede record".'
    ]
  ])('%s', async (content, message) => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, content)
    const ends = (name: string): string => `supersede: ${message.replace('PATH', name)}\nexit 1`

    expect(await says(`plan --from-file ${path}`)).toBe(ends(path))
    expect(await says('plan --from-file -', { stdin: content })).toBe(ends('the standard input'))
  })

  it('is not there, or a folder', async () => {
    expect(await says('plan --from-file nope.json')).toBe(
      'supersede: Cannot read the file nope.json: there is no such file. Check the name and the folder.\nexit 1'
    )
    expect(await says(`plan --from-file ${folder}`)).toBe(
      `supersede: Cannot read the file ${folder}: it is a folder. Name a file.\nexit 1`
    )
  })
})
