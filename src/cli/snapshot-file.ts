// A recorded snapshot as a file: written by `record`, read by `plan --from-file`. Refused by name where it is not whole.
import {
  array,
  boolean,
  getDotPath,
  looseObject,
  nullable,
  number,
  optional,
  safeParse,
  string,
  variant,
  literal
} from 'valibot'
import { isRecord } from '../github/translate.js'
import { InputError } from '../inputs/errors.js'
import type { Snapshot } from '../model/model.js'
import { forJson } from '../report/escape.js'

const version = 3

export function writeSnapshot(snapshot: Snapshot): string {
  return `${forJson({ kind: 'supersede-snapshot', version, snapshot }, 2)}\n`
}

/** Throws an InputError that names the file (`name`) and the field. */
export function readSnapshot(text: string, name: string): Snapshot {
  const file = parseJson(text, name)
  if (!isRecord(file) || file['kind'] !== 'supersede-snapshot') {
    throw new InputError(`${name} is no recorded snapshot: make one with "supersede record".`)
  }
  if (file['version'] !== version) {
    throw new InputError(
      `${name} has version ${JSON.stringify(file['version'])}, but this program reads version ${version}. ${again}`
    )
  }
  const { success, output, issues } = safeParse(snapshotShape, file['snapshot'])
  if (success) return output as unknown as Snapshot
  const [{ expected, received }] = issues
  const path = ['snapshot', getDotPath(issues[0])].filter((part) => part !== null).join('.')
  const what = received === 'undefined' ? 'is missing' : `is ${received}, but must be ${expected}`
  throw new InputError(`In ${name}, ${path} ${what}. ${again}`)
}

const again = 'Record it again with "supersede record".'

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    // Node.js says where only for some errors, and quotes the text for the others.
    const place = /position (\d+)/.exec(message)?.[1]
    const line = text.slice(0, Number(place ?? 0)).split('\n').length
    const where = place === undefined ? '' : `, as line ${line} shows`
    const reason = message.replace(/ in JSON at position .*$|, (?:\.{3})?".*$/s, '')
    throw new InputError(
      `${name} is not JSON${where}: ${reason}. Expected is what "supersede record" prints. ${again}`,
      { cause: error }
    )
  }
}

const head = looseObject({ repository: nullable(number()), branch: nullable(string()) })
const commit = looseObject({ ...head.entries, sha: string() })
const workflow = looseObject({
  id: optional(number()),
  path: string(),
  isForeign: optional(boolean())
})
const job = looseObject({ name: string(), status: string(), conclusion: nullable(string()) })
const run = looseObject({
  id: number(),
  number: number(),
  attempt: number(),
  event: string(),
  workflow,
  head: commit,
  status: string(),
  conclusion: nullable(string()),
  createdAt: optional(number()),
  startedAt: optional(number()),
  updatedAt: optional(number()),
  openPullRequestsAtHead: array(number()),
  actor: optional(string()),
  title: optional(string()),
  jobs: optional(array(job))
})
const pull = looseObject({
  number: number(),
  state: string(),
  head: commit,
  createdAt: number(),
  closedAt: optional(number()),
  labels: array(string()),
  isDraft: optional(boolean())
})

const subject = variant('kind', [
  looseObject({ kind: literal('pull-request'), number: number() }),
  looseObject({ kind: literal('branch'), ref: string() }),
  looseObject({ kind: literal('tag'), ref: string() }),
  looseObject({
    kind: literal('merge-group'),
    ref: string(),
    merged: optional(nullable(number()))
  }),
  looseObject({ kind: literal('run'), id: number() })
])

const subjectState = variant('kind', [
  looseObject({
    kind: literal('pull-request'),
    pulls: array(pull),
    goesBackTo: optional(number())
  }),
  looseObject({
    kind: literal('branch'),
    sha: string(),
    protected: boolean(),
    tagOfSameName: string()
  }),
  looseObject({ kind: literal('tag'), sha: string(), branchOfSameName: string() }),
  looseObject({ kind: literal('deleted-branch'), branch: string(), tagOfSameName: string() }),
  looseObject({ kind: literal('merge-group'), ref: string() }),
  looseObject({ kind: literal('unread') })
])

const snapshotShape = looseObject({
  takenAt: optional(number()),
  repository: looseObject({
    id: number(),
    name: string(),
    defaultBranch: optional(string())
  }),
  self: optional(number()),
  source: optional(number()),
  scope: looseObject({
    workflows: optional(array(workflow)),
    event: string(),
    otherEvents: optional(array(string())),
    head
  }),
  subject,
  successors: array(looseObject({ run, knownBy: string() })),
  runs: array(run),
  subjectState,
  showsTargetHeads: optional(boolean()),
  native: optional(
    looseObject({
      names: array(string()),
      members: array(number()),
      unread: optional(boolean())
    })
  ),
  complete: boolean(),
  endedSince: optional(number())
})
