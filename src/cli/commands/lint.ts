// `lint`: which two runs meet in the concurrency groups of workflow files.
import { resolve } from 'node:path'
import { choice, list } from '../../inputs/parse.js'
import { readAll } from '../../inputs/read-all.js'
import { InputError } from '../../inputs/errors.js'
import { didYouMean } from '../../model/nearest.js'
import { fixWays, type FixWay } from '../../lint/candidates.js'
import { severities, type Severity } from '../../lint/finding.js'
import { allCodes } from '../../lint/lint.js'
import { usesColour } from '../colour.js'
import { textOf, type Command, type Given } from '../command.js'
import { lintCommand } from '../lint.js'
import { lintFormats, type LintRequest } from '../lint-request.js'

export const lint: Command = {
  takes: { name: '[PATH...]', help: 'Files, or folders of files. Without one: .github/workflows.' },
  about: [
    'Shows which two runs meet in the concurrency groups of workflows, what GitHub then does to the earlier one, and what is lost.',
    'It reads files and sends no request.'
  ],
  options: [
    {
      title: 'What to look for',
      options: [
        {
          name: 'min-severity',
          value: 'WORD',
          words: severities,
          help: 'Leave out findings below this severity. Default: info.'
        },
        {
          name: 'fail-on',
          value: 'WORD',
          words: severities,
          help: 'Exit with 1 from this severity on. Default: warning.'
        },
        { name: 'enable', value: 'CODES', help: 'Codes that are off by default: no-concurrency.' },
        {
          name: 'new-since',
          value: 'COMMIT',
          help: 'Only what was not there at this commit, such as origin/main.'
        },
        {
          name: 'default-branch',
          value: 'NAME',
          help: 'Without it: what git knows, or a guess from the triggers.'
        }
      ]
    },
    {
      title: 'What to do',
      options: [
        {
          name: 'fix',
          value: 'WAY',
          isValueOptional: true,
          words: fixWays,
          help: 'Rewrite what can be repaired, and evaluate it again before it is kept: the block itself (native, the default), or a job with Supersede in its place.'
        },
        { name: 'dry-run', help: 'With --fix: show the difference and write nothing.' },
        {
          name: 'table',
          value: 'FILE',
          isFile: true,
          help: 'Show the events of one workflow, their groups, and what each pair does.'
        },
        {
          name: 'format',
          value: 'FORMAT',
          words: lintFormats,
          help: 'Form of the findings. Default: text.'
        }
      ]
    }
  ],
  examples: [
    { args: 'lint', says: 'All workflows of the repository in this folder.' },
    { args: 'lint --fix --dry-run', says: 'What the fix would write.' },
    {
      args: 'lint .github/workflows/ci.yml --fix=supersede',
      says: 'A job with Supersede instead of a faulty block.'
    },
    { args: 'lint --table .github/workflows/ci.yml', says: 'Why two runs meet.' },
    { args: 'lint --new-since origin/main --format github', says: 'New findings, as annotations.' }
  ],
  read(given) {
    const request = readRequest(given)
    return ({ env, stdout, stderr }) => {
      const colour = given.options['color']
      const when = typeof colour === 'string' ? colour : undefined
      const answer = lintCommand(request, {
        folder: resolve('.'),
        width: stdout.columns ?? defaultWidth,
        isColoured: usesColour(when, env, stdout)
      })
      stderr.write(answer.stderr)
      stdout.write(answer.stdout)
      return Promise.resolve(answer.code)
    }
  }
}

const defaultWidth = 80

/** Throws an InputError. */
function readRequest(given: Given): LintRequest {
  const severity = (name: string, fallback: Severity): Severity =>
    choice({ name: `--${name}`, text: textOf(given, name) ?? fallback }, severities)
  const read = readAll({
    format: () =>
      choice({ name: '--format', text: textOf(given, 'format') ?? 'text' }, lintFormats),
    minSeverity: () => severity('min-severity', 'info'),
    failOn: () => severity('fail-on', 'warning'),
    enabled: () => codesIn(textOf(given, 'enable') ?? ''),
    fix: () => fixIn(given),
    dryRun: () => dryRunIn(given)
  })
  return {
    ...read,
    paths: given.words.length === 0 ? ['.github/workflows'] : given.words,
    defaultBranch: textOf(given, 'default-branch'),
    newSince: textOf(given, 'new-since'),
    table: textOf(given, 'table')
  }
}

function codesIn(text: string): readonly string[] {
  const codes = list({ name: '--enable', text })
  const foreign = codes.find((code) => !allCodes.includes(code))
  if (foreign === undefined) return codes
  throw new InputError(
    `--enable has ${JSON.stringify(foreign)}, which is no code of the linter.${didYouMean(foreign, allCodes)}`
  )
}

function fixIn({ options: { fix } }: Given): FixWay | undefined {
  if (fix === undefined) return undefined
  return fix === true ? 'native' : choice({ name: '--fix', text: fix }, fixWays)
}

function dryRunIn({ options }: Given): boolean {
  if (options['dry-run'] !== true || options['fix'] !== undefined)
    return options['dry-run'] === true
  throw new InputError('--dry-run shows what --fix would write: give both.')
}
