// What a check is given: one file with its sample runs, and the other files.
import { calledPath, type Files } from '../workflow/claims.js'
import {
  encountersOf,
  isAccepted,
  entrantsOf,
  type Encounter,
  type Entrant,
  type Member
} from '../workflow/encounters.js'
import { keyOf } from '../workflow/name.js'
import type { Surroundings } from '../workflow/samples/sample.js'
import type { WorkflowFile } from '../workflow/workflow-file.js'
import { lossOf, type Loss } from './losses.js'

export interface LossyEncounter extends Encounter {
  readonly loss: Loss
}

export interface Scene extends Surroundings {
  readonly file: WorkflowFile
  readonly entrants: readonly Entrant[]
  readonly encounters: readonly Encounter[]
  /** Those in which something is lost. */
  readonly losses: readonly LossyEncounter[]
  /** Members of the groups of all files, by the group's name; of each file some. */
  readonly byName: ReadonlyMap<string, readonly Member[]>
  /** The workflows that this one calls, and those that they call. */
  readonly called: readonly Called[]
  /** Whether findings in this file are reported. */
  readonly isGiven: (file: WorkflowFile) => boolean
}

/** The scene of the file at this path; undefined where it was not read. */
export const sceneOf = (path: string, scenes: readonly Scene[]): Scene | undefined =>
  scenes.find(({ file }) => file.path === path)

interface Called {
  /** From the root of the repository. */
  readonly path: string
  /** Undefined where it was not read. */
  readonly file: WorkflowFile | undefined
}

/** What is known of the repository. */
export interface Repository extends Surroundings {
  readonly files: Files
  /** Earlier scenes, of the same default branch: one whose files are the same objects still holds. */
  readonly known: readonly Scene[]
}

type OneFile = Omit<Scene, 'byName' | 'isGiven'>

/** A scene for each of these files. */
export function scenesOf(files: readonly WorkflowFile[], repository: Repository): readonly Scene[] {
  const known = new Map(repository.known.map((scene) => [scene.file, scene]))
  const scenes = files.map((file) => {
    const before = known.get(file)
    return before?.called.every(isIn(repository)) === true ? before : oneFile(file, repository)
  })
  const byName = indexOf(scenes)
  const given = new Set(files)
  return scenes.map((scene) => ({ ...scene, byName, isGiven: (file) => given.has(file) }))
}

/** Calls name a file from the root of the repository, wherever the linter was started. */
export function pathInRepository(path: string): string {
  return path.slice(Math.max(0, path.lastIndexOf('.github/workflows/')))
}

const isIn =
  ({ files }: Repository) =>
  ({ path, file }: Called): boolean =>
    files.get(path) === file

function oneFile(file: WorkflowFile, { files, defaultBranch }: Repository): OneFile {
  const entrants = entrantsOf(file, { defaultBranch }, files)
  const encounters = encountersOf(entrants)
  const losses = encounters.flatMap((encounter) => {
    const loss = lossOf(encounter)
    return loss === undefined ? [] : [{ ...encounter, loss }]
  })
  return { file, defaultBranch, entrants, encounters, losses, called: calledBy(file, files) }
}

/** Each file that this one calls, and that those call. */
function calledBy(file: WorkflowFile, files: Files): readonly Called[] {
  const called = new Map<string, Called>()
  const visit = ({ jobs }: WorkflowFile): void => {
    for (const path of jobs.flatMap(({ uses }) => calledPath(uses) ?? [])) {
      if (called.has(path)) continue
      const other = files.get(path)
      called.set(path, { path, file: other })
      if (other !== undefined) visit(other)
    }
  }
  visit(file)
  return [...called.values()]
}

/** Two files are enough to show that files share a name; a hundred would be as many remarks. */
const mostFilesOfName = 3
/** Members of one file: its sample runs, of which there are about thirty. */
const mostMembersOfFile = 40

function indexOf(scenes: readonly OneFile[]): Scene['byName'] {
  const byName = new Map<string, Map<string, Member[]>>()
  for (const member of scenes.flatMap(ownMembers)) {
    const key = keyOf(member.claim.name)
    if (key === undefined) continue
    const files = byName.get(key) ?? new Map<string, Member[]>()
    byName.set(key, files)
    const members = files.get(member.claim.file.path) ?? []
    if (files.size < mostFilesOfName && members.length === 0)
      files.set(member.claim.file.path, members)
    if (members.length < mostMembersOfFile) members.push(member)
  }
  return new Map([...byName].map(([key, files]) => [key, [...files.values()].flat()]))
}

/** The file's own claims, not those of the workflows that it calls. */
export function ownMembers({ entrants }: Pick<Scene, 'entrants'>): readonly Member[] {
  return entrants.flatMap((entrant) =>
    entrant.claims
      .filter((claim) => claim.calledBy === undefined && isAccepted(claim))
      .map((claim) => ({ entrant, run: entrant.run, claim }))
  )
}
