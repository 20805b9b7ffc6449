// `why`: why was this run cancelled, or why does it wait?
import type { Dossier } from '../../history/dossier.js'
import type { History } from '../../history/read.js'
import { likelyDefaultBranch } from '../../history/subject.js'
import { whyJson, whyText } from '../../history/why-text.js'
import type { GroupsFor } from '../../history/written.js'
import { InputError } from '../../inputs/errors.js'
import { choice } from '../../inputs/parse.js'
import { readAll } from '../../inputs/read-all.js'
import { describe } from '../../model/trouble.js'
import { forLog } from '../../report/escape.js'
import { exitCodes, textOf, type Command, type Console, type Given } from '../command.js'
import { liveDossier, recordedDossier } from '../dossier.js'
import { visit } from '../github-history.js'
import {
  configurationOptionsOnGitHub,
  readConfiguration,
  readWholeHistory,
  sample,
  tellUnreadable,
  type ConfigurationOfRuns
} from '../history-file.js'
import { readPlace, type Place } from '../place.js'

const formats = ['text', 'json'] as const

export const why: Command = {
  takes: { name: '[RUN]', help: 'The id of a run, or its address: .../actions/runs/ID.' },
  about: [
    'Says why a run was cancelled, or why it waits: in one paragraph, with the evidence and the repair.',
    'It asks GitHub with ten requests at most, or reads a recorded history. Without a run, it explains one of a sample that ships with Supersede.'
  ],
  options: [
    {
      title: 'What to look at',
      options: [
        {
          name: 'repo',
          value: 'OWNER/NAME',
          help: 'Repository, or its address. Without it: the one of the git remote in this folder.'
        },
        {
          name: 'from-file',
          value: 'FILE',
          isFile: true,
          help: 'Read a recorded history instead of GitHub; - is the standard input.'
        }
      ]
    },
    configurationOptionsOnGitHub,
    {
      title: 'What is shown',
      options: [{ name: 'format', value: 'FORMAT', words: formats, help: 'Form of the answer.' }]
    }
  ],
  examples: [
    { args: 'why', says: 'Explain a run of the sample.' },
    { args: 'why https://github.com/octo/app/actions/runs/123', says: 'A run on GitHub.' },
    { args: 'why 123 --from-file history.jsonl', says: 'A run of a recorded history.' }
  ],
  read(given) {
    const asked = readAll<Asked>({
      run: () => runIn(given.words),
      place: () => placeIn(given),
      path: () => textOf(given, 'from-file'),
      configuration: () => configurationIn(given),
      defaultBranch: () => textOf(given, 'default-branch'),
      format: () => choice({ name: '--format', text: textOf(given, 'format') ?? 'text' }, formats)
    })
    if (asked.run === undefined && asked.path !== undefined) {
      throw new InputError('Which run of the history? Give its id.')
    }
    return (console) => show(asked, console)
  }
}

interface Asked {
  readonly run: number | undefined
  readonly place: Pick<Place, 'repository' | 'host'>
  readonly path: string | undefined
  /** Undefined: the workflow file of the run's own commit, on GitHub. */
  readonly configuration: ConfigurationOfRuns | undefined
  readonly defaultBranch: string | undefined
  readonly format: (typeof formats)[number]
}

function runIn([text, extra]: readonly string[]): number | undefined {
  if (extra !== undefined) throw new InputError(`Unexpected argument ${JSON.stringify(extra)}.`)
  if (text === undefined) return undefined
  const selection = readPlace(text)?.selection
  if (selection?.kind === 'run') return selection.id
  if (selection?.kind === 'pull-request' && /^\d+$/.test(text)) return selection.number
  throw new InputError(
    `${JSON.stringify(text)} is no run; allowed is the id of a run, or its address: .../actions/runs/ID.`
  )
}

function placeIn(given: Given): Asked['place'] {
  const repo = textOf(given, 'repo')
  const named = repo ?? given.words[0] ?? ''
  const place = readPlace(named)
  if (repo !== undefined && place?.repository === undefined) {
    throw new InputError(
      `--repo is ${JSON.stringify(repo)}; allowed is owner/name, or the address of a repository.`
    )
  }
  return { repository: place?.repository, host: place?.host }
}

/** On GitHub the file of the run's own commit counts, unless the user names another one. */
function configurationIn(given: Given): ConfigurationOfRuns | undefined {
  const isNamed = ['workflow-file', 'config'].some((name) => textOf(given, name) !== undefined)
  const isRecorded = textOf(given, 'from-file') !== undefined
  return isNamed || isRecorded ? readConfiguration(given) : undefined
}

async function show(asked: Asked, console: Console): Promise<number> {
  const { dossier, isWhole } = await dossierOf(asked, console)
  console.stdout.write(asked.format === 'json' ? whyJson(dossier) : whyText(dossier))
  return isWhole ? exitCodes.fine : exitCodes.incomplete
}

interface Found {
  readonly dossier: Dossier
  readonly isWhole: boolean
}

async function dossierOf(asked: Asked, console: Console): Promise<Found> {
  const { run, path, configuration } = asked
  if (configuration !== undefined) tellUnreadable(configuration, console)
  const groups = configuration?.groups
  if (path !== undefined) return ofHistory(asked, await readWholeHistory(path, console), groups)
  if (run !== undefined) return ofGitHub(run, asked, console)
  const { history, groups: own } = sample()
  if (asked.format === 'text') {
    console.stdout.write('This is a run of the sample that ships with Supersede.\n\n')
  }
  const example = history.runs.find(
    ({ branch, conclusion }) => branch === 'main' && conclusion === 'cancelled'
  )
  return ofHistory({ ...asked, run: example?.id }, history, groups ?? own)
}

function ofHistory(
  { run: id, defaultBranch }: Asked,
  { runs }: History,
  groups: GroupsFor | undefined
): Found {
  const run = runs.find((one) => one.id === id)
  if (run === undefined) {
    throw new InputError(
      `The history has no run with the id ${id ?? 0}. The id stands in the address of a run.`
    )
  }
  const branch = defaultBranch ?? likelyDefaultBranch(runs)
  const said = { groupsFor: groups ?? (() => undefined), defaultBranch: branch }
  return { dossier: recordedDossier(run, runs, said), isWhole: true }
}

function ofGitHub(id: number, asked: Asked, console: Console): Promise<Found> {
  return visit({ place: asked.place, says: `run ${id}` }, console, async (on) => {
    const { connection, source, needed } = on
    const repository = needed(await connection.repositories.repository(), { kind: 'repository' })
    const defaultBranch = asked.defaultBranch ?? repository.defaultBranch ?? 'main'
    const readers = {
      source,
      groups: connection.ports.groups,
      defaultBranch,
      written: asked.configuration?.groups
    }
    const { dossier, troubles } = needed(await liveDossier(id, readers), { kind: 'run', id })
    on.progress.done()
    for (const trouble of troubles) {
      console.stderr.write(`warning: ${forLog(describe(trouble))}\n`)
    }
    return { dossier, isWhole: troubles.length === 0 }
  })
}
