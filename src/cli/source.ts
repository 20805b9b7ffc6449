// Options and target → what to look at on GitHub.
import { InputError } from '../inputs/errors.js'
import { readAll } from '../inputs/read-all.js'
import { textOf, type Given, type OptionGroup } from './command.js'
import { readPlace, type Place, type Selection } from './place.js'

export interface LiveSource {
  /** `owner/name`; undefined: that of the git remote. */
  readonly repository: string | undefined
  /** Host of the address that was given. */
  readonly host: string | undefined
  readonly selection: Selection
  /** Name of the only workflow file to look at. */
  readonly workflow: string | undefined
}

export const liveOptions: OptionGroup = {
  title: 'What to look at',
  options: [
    {
      name: 'repo',
      value: 'OWNER/NAME',
      help: 'Repository, or its address. Without it: the one of the git remote in this folder.'
    },
    { name: 'pr', value: 'NUMBER', help: 'Pull request: a number or its address.' },
    { name: 'branch', value: 'NAME', help: 'Branch, for the runs of pushes to it.' },
    { name: 'tag', value: 'NAME', help: 'Tag, for the runs of pushes of it.' },
    {
      name: 'run',
      value: 'ID',
      help: 'Run, as a companion for it would see it: the id from its address, or that address.'
    },
    { name: 'workflow', value: 'FILE', help: 'Look at one workflow only, such as ci.yml.' }
  ]
}

export const target = {
  name: '[TARGET]',
  help: 'A pull request (7 or octo/app#7), or the address of a pull request, run, branch or tag on GitHub.'
}

/** Undefined where nothing of GitHub is named. Throws an InputError that names everything that is wrong. */
export function readLiveSource(given: Given): LiveSource | undefined {
  const { repo, workflow, ...pointed } = readAll({
    repo: () => placeIn(given, 'repo', anyRepository),
    pr: () => placeIn(given, 'pr', anyPullRequest),
    run: () => runIn(textOf(given, 'run')),
    branch: () => refIn(textOf(given, 'branch'), 'branch', 'refs/heads/'),
    tag: () => refIn(textOf(given, 'tag'), 'tag', 'refs/tags/'),
    target: () => targetIn(given.words),
    workflow: () => readWorkflow(textOf(given, 'workflow'))
  })
  const places = Object.values(pointed).filter((place) => place !== undefined)
  const all = [...places, ...(repo === undefined ? [] : [repo])]
  if (all.length === 0 && workflow === undefined) return undefined
  const selections = all.flatMap(({ selection }) => selection ?? [])
  const [selection] = selections
  if (selection === undefined) {
    throw new InputError(
      'Which pull request, branch, tag or run? Give a target such as 7, or one of --pr, --branch, --tag and --run.'
    )
  }
  if (selections.length > 1) {
    throw new InputError('Only one of --pr, --branch, --tag, --run and the target can be given.')
  }
  if (selection.kind === 'run' && workflow !== undefined) {
    throw new InputError('--workflow and a run exclude one another: the run has a workflow.')
  }
  return { ...repositoryIn(all), selection, workflow }
}

function repositoryIn(places: readonly Place[]): Pick<LiveSource, 'repository' | 'host'> {
  const named = places.filter(({ repository }) => repository !== undefined)
  const names = [...new Set(named.map(({ repository = '' }) => repository.toLowerCase()))]
  if (names.length > 1) {
    throw new InputError(`Two repositories are named: ${names.map(quoted).join(' and ')}.`)
  }
  return {
    repository: named[0]?.repository,
    host: named.find(({ host }) => host !== undefined)?.host
  }
}

const quoted = (text: string): string => JSON.stringify(text)

interface Allowed {
  readonly is: (place: Place) => boolean
  readonly says: string
}

const anyRepository: Allowed = {
  is: ({ repository, selection }) => repository !== undefined && selection === undefined,
  says: 'owner/name, or the address of a repository'
}
const anyPullRequest: Allowed = {
  is: ({ selection }) => selection?.kind === 'pull-request',
  says: 'a number such as 7, or the address of a pull request'
}

function placeIn(given: Given, option: string, allowed: Allowed): Place | undefined {
  const text = textOf(given, option)
  if (text === undefined) return undefined
  const place = readPlace(text)
  if (place !== undefined && allowed.is(place)) return place
  throw new InputError(`--${option} is ${quoted(text)}; allowed is ${allowed.says}.`)
}

/** A number alone is an id here, not a pull request. */
function runIn(text: string | undefined): Place | undefined {
  if (text === undefined) return undefined
  const place = readPlace(text)
  const selection = place?.selection
  if (place !== undefined && selection?.kind === 'run') return place
  if (selection?.kind === 'pull-request' && /^\d+$/.test(text)) {
    const run = { kind: 'run', id: selection.number } as const
    return { repository: undefined, host: undefined, selection: run }
  }
  throw new InputError(
    `--run is ${quoted(text)}; allowed is the id of a run, or its address: .../actions/runs/ID.`
  )
}

function refIn(
  text: string | undefined,
  kind: 'branch' | 'tag',
  prefix: string
): Place | undefined {
  if (text === undefined) return undefined
  const name = text.startsWith(prefix) ? text.slice(prefix.length) : text
  if (name === '') throw new InputError(`--${kind} is empty; allowed is the name of a ${kind}.`)
  return { repository: undefined, host: undefined, selection: { kind, name } }
}

function targetIn([text, extra]: readonly string[]): Place | undefined {
  if (extra !== undefined) throw new InputError(`Unexpected argument ${quoted(extra)}.`)
  if (text === undefined) return undefined
  const place = readPlace(text)
  if (place?.selection !== undefined) return place
  throw new InputError(
    `${quoted(text)} is no target; allowed is a pull request such as 7 or octo/app#7, or the address of a pull request, run, branch or tag.`
  )
}

/** Throws an InputError where it is not the name of a file. */
export function readWorkflow(text: string | undefined): string | undefined {
  if (text === undefined || /^[^/]+\.ya?ml$/.test(text)) return text
  throw new InputError(`--workflow is ${quoted(text)}; allowed is a file name such as ci.yml.`)
}
