// `backtest`: what each policy would have done to a repository, by its recorded history.
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { backtest as test, type Backtest } from '../../history/backtest.js'
import { backtestHtml } from '../../history/html.js'
import { backtestJson } from '../../history/json.js'
import { backtestMarkdown } from '../../history/markdown.js'
import type { PastRun } from '../../history/past-run.js'
import { backtestTable } from '../../history/table.js'
import { InputError } from '../../inputs/errors.js'
import { didYouMean } from '../../model/nearest.js'
import { choice } from '../../inputs/parse.js'
import { readAll } from '../../inputs/read-all.js'
import { exitCodes, textOf, type Command, type Console, type Given } from '../command.js'
import { fileError } from '../files.js'
import {
  configurationOptions,
  readConfiguration,
  readWholeHistory,
  sample,
  tellUnreadable,
  type ConfigurationOfRuns
} from '../history-file.js'
import { policyOptions, readPolicy, type PlanPolicy } from '../options.js'
import { compilePolicy } from '../policy.js'

const formats = ['table', 'json', 'markdown'] as const
const render = { table: backtestTable, json: backtestJson, markdown: backtestMarkdown }

export const backtest: Command = {
  about: [
    'Replays a recorded history under several policies: cancel nothing, native concurrency as it is, as most guides print it, and repaired, and Supersede. It shows runner minutes on one side, and lost results and wrong cancels on the other.',
    'Without --from-file, it tests a sample that ships with Supersede. It sends no request.'
  ],
  options: [
    {
      title: 'What is tested',
      options: [
        {
          name: 'from-file',
          value: 'FILE',
          isFile: true,
          help: 'History of "supersede record --history", of "gh api --paginate repos/OWNER/NAME/actions/runs" or of "gh run list --json"; - is the standard input.'
        },
        {
          name: 'workflow',
          value: 'NAME',
          help: 'Look at one workflow only: its file, such as ci.yml, or its name.'
        }
      ]
    },
    configurationOptions,
    {
      title: 'What Supersede may cancel, as with the inputs of the action',
      options: policyOptions.filter(({ name }) => name !== 'mode')
    },
    {
      title: 'What is shown',
      options: [
        { name: 'format', value: 'FORMAT', words: formats, help: 'Form of the result.' },
        { name: 'html', value: 'FILE', isFile: true, help: 'Write a page without scripts, too.' }
      ]
    }
  ],
  examples: [
    { args: 'backtest', says: 'Test the sample.' },
    {
      args: 'record --history --days 30 > history.jsonl',
      says: 'Record a month of the repository in this folder, to test it then.'
    },
    {
      args: 'backtest --from-file history.jsonl --html backtest.html',
      says: 'With the workflow files of this folder.'
    },
    {
      args: "backtest --from-file runs.json --config 'group=deploy; queue=max'",
      says: 'With a configuration by hand.'
    }
  ],
  read(given) {
    const asked = readAll<Asked>({
      path: () => textOf(given, 'from-file'),
      workflow: () => textOf(given, 'workflow'),
      configuration: () => configurationIn(given),
      defaultBranch: () => textOf(given, 'default-branch'),
      policy: () => readPolicy(given),
      format: () => choice({ name: '--format', text: textOf(given, 'format') ?? 'table' }, formats),
      html: () => textOf(given, 'html')
    })
    return (console) => show(asked, console)
  }
}

interface Asked {
  /** Undefined: the sample. */
  readonly path: string | undefined
  readonly workflow: string | undefined
  readonly configuration: ConfigurationOfRuns
  readonly defaultBranch: string | undefined
  readonly policy: PlanPolicy
  readonly format: (typeof formats)[number]
  readonly html: string | undefined
}

/** The sample has workflows of its own: the files of this folder have nothing to do with it. */
function configurationIn(given: Given): ConfigurationOfRuns {
  const isSample = textOf(given, 'from-file') === undefined
  const isNamed = ['workflow-file', 'config'].some((name) => textOf(given, name) !== undefined)
  return isSample && !isNamed ? sample() : readConfiguration(given)
}

async function show(asked: Asked, console: Console): Promise<number> {
  const result = await resultOf(asked, console)
  if (asked.path === undefined && asked.format === 'table') {
    console.stdout.write('This is a sample that ships with Supersede.\n\n')
  }
  console.stdout.write(render[asked.format](result))
  if (asked.html !== undefined) writePage(asked.html, result)
  return exitCodes.fine
}

async function resultOf(asked: Asked, console: Console): Promise<Backtest> {
  const { path, workflow, configuration, defaultBranch } = asked
  tellUnreadable(configuration, console)
  const policy = await compilePolicy(asked.policy, 'backtest')
  const history = path === undefined ? sample().history : await readWholeHistory(path, console)
  const runs = workflow === undefined ? history.runs : runsOf(workflow, history.runs)
  return test({ ...configuration, runs, policy, defaultBranch })
}

/** Throws an InputError where there is none. */
function runsOf(workflow: string, runs: readonly PastRun[]): readonly PastRun[] {
  const found = runs.filter(
    (run) => basename(run.workflow) === workflow || run.workflowName === workflow
  )
  if (found.length > 0) return found
  const known = [...new Set(runs.map((run) => basename(run.workflow)))].sort()
  const shown = known.slice(0, mostNames).join(', ')
  const more = known.length > mostNames ? ` and ${known.length - mostNames} more` : ''
  throw new InputError(
    `The history has no run of ${JSON.stringify(workflow)}; it has runs of ${shown}${more}.${didYouMean(workflow, known)}`
  )
}

const mostNames = 10

function writePage(path: string, result: Backtest): void {
  try {
    writeFileSync(path, backtestHtml(result))
  } catch (error) {
    throw fileError('write', path, error)
  }
}
