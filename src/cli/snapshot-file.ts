// A recorded snapshot as a file: written by `record`, read by `plan --from-file`. Refused by name where it is not whole.
import { InputError } from '../inputs/errors.js'
import type { Snapshot } from '../model/model.js'
import { forJson } from '../report/escape.js'
import { isRecord } from '../github/translate.js'

const version = 2

export function writeSnapshot(snapshot: Snapshot): string {
  return `${forJson({ kind: 'supersede-snapshot', version, snapshot }, 2)}\n`
}

/** Throws an InputError that names the field. */
export function readSnapshot(text: string): Snapshot {
  const file = parseJson(text)
  if (!isRecord(file) || file['kind'] !== 'supersede-snapshot') {
    throw new InputError('The file is no recorded snapshot: make one with "supersede record".')
  }
  if (file['version'] !== version) {
    throw new InputError(
      `The snapshot has version ${JSON.stringify(file['version'])}; this program reads version ${version}.`
    )
  }
  const snapshot = file['snapshot']
  check('snapshot', snapshot, snapshotShape)
  return snapshot as Snapshot
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError('The file is not JSON.', { cause: error })
  }
}

type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | readonly ['optional', Shape]
  | readonly ['nullable', Shape]
  | readonly ['list', Shape]
  | readonly ['kinds', Readonly<Record<string, Shape>>]
  | { readonly [field: string]: Shape }

const head = {
  repository: ['nullable', 'number'],
  branch: ['nullable', 'string'],
  sha: 'string'
} as const
const workflow = {
  id: ['optional', 'number'],
  path: 'string',
  isForeign: ['optional', 'boolean']
} as const
const run = {
  id: 'number',
  number: 'number',
  attempt: 'number',
  event: 'string',
  workflow,
  head,
  status: 'string',
  conclusion: ['nullable', 'string'],
  createdAt: ['optional', 'number'],
  startedAt: ['optional', 'number'],
  updatedAt: ['optional', 'number'],
  headOf: ['list', 'number'],
  actor: ['optional', 'string'],
  title: ['optional', 'string'],
  jobs: [
    'optional',
    ['list', { name: 'string', status: 'string', conclusion: ['nullable', 'string'] }]
  ]
} as const
const pull = {
  number: 'number',
  state: 'string',
  head,
  createdAt: 'number',
  closedAt: ['optional', 'number'],
  labels: ['list', 'string'],
  isDraft: ['optional', 'boolean']
} as const
const ref = { kind: 'string', ref: 'string' } as const

const snapshotShape: Shape = {
  takenAt: ['optional', 'number'],
  repository: { id: 'number', name: 'string', defaultBranch: ['optional', 'string'] },
  self: ['optional', 'number'],
  source: ['optional', 'number'],
  scope: {
    workflows: ['optional', ['list', workflow]],
    event: 'string',
    otherEvents: ['optional', ['list', 'string']],
    head: { repository: ['nullable', 'number'], branch: ['nullable', 'string'] }
  },
  subject: [
    'kinds',
    {
      'pull-request': { kind: 'string', number: 'number' },
      branch: ref,
      tag: ref,
      'merge-group': { ...ref, merged: ['optional', ['nullable', 'number']] },
      run: { kind: 'string', id: 'number' }
    }
  ],
  witnesses: ['list', { run, knownBy: 'string' }],
  runs: ['list', run],
  live: [
    'kinds',
    {
      'pull-request': {
        kind: 'string',
        pulls: ['list', pull],
        goesBackTo: ['optional', 'number']
      },
      branch: { kind: 'string', sha: 'string', protected: 'boolean', tagOfSameName: 'string' },
      tag: { kind: 'string', sha: 'string', branchOfSameName: 'string' },
      'deleted-branch': { kind: 'string', branch: 'string', tagOfSameName: 'string' },
      'merge-group': { kind: 'string', ref: 'string' },
      unread: { kind: 'string' }
    }
  ],
  showsTargetHeads: ['optional', 'boolean'],
  native: [
    'optional',
    {
      names: ['list', 'string'],
      members: ['list', 'number'],
      unread: ['optional', 'boolean']
    }
  ],
  complete: 'boolean',
  endedSince: ['optional', 'number']
}

function check(path: string, value: unknown, shape: Shape): void {
  if (typeof shape === 'string') {
    if (typeof value !== shape) throw new InputError(`In the file, ${path} is no ${shape}.`)
    return
  }
  if (!isTuple(shape)) {
    const fields = recordAt(path, value)
    Object.entries(shape).forEach(([field, inner]) => {
      check(`${path}.${field}`, fields[field], inner)
    })
    return
  }
  checkTuple(path, value, shape)
}

type Tuple = Extract<Shape, readonly unknown[]>

function isTuple(shape: Exclude<Shape, string>): shape is Tuple {
  return Array.isArray(shape)
}

function checkTuple(path: string, value: unknown, shape: Tuple): void {
  switch (shape[0]) {
    case 'optional':
      if (value !== undefined) check(path, value, shape[1])
      return
    case 'nullable':
      if (value !== null) check(path, value, shape[1])
      return
    case 'list':
      checkList(path, value, shape[1])
      return
    case 'kinds':
      checkKinds(path, value, shape[1])
  }
}

function checkList(path: string, value: unknown, shape: Shape): void {
  if (!Array.isArray(value)) throw new InputError(`In the file, ${path} is no list.`)
  value.forEach((item, index) => {
    check(`${path}[${index}]`, item, shape)
  })
}

function checkKinds(path: string, value: unknown, shapes: Readonly<Record<string, Shape>>): void {
  const { kind } = recordAt(path, value)
  const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined
  if (shape === undefined) {
    throw new InputError(`In the file, ${path}.kind is none of: ${Object.keys(shapes).join(', ')}.`)
  }
  check(path, value, shape)
}

function recordAt(path: string, value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new InputError(`In the file, ${path} is no object.`)
  return value
}
