// What a check is given: one file with its sample runs, and the other files.
import type { Files } from '../workflow/claims.js'
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
}

/** What is known of the repository. */
export interface Repository extends Surroundings {
  readonly files: Files
}

type OneFile = Omit<Scene, 'byName'>

/** A scene for each of these files. */
export function scenesOf(files: readonly WorkflowFile[], repository: Repository): readonly Scene[] {
  const scenes = files.map((file) => oneFile(file, repository))
  const byName = indexOf(scenes)
  return scenes.map((scene) => ({ ...scene, byName }))
}

function oneFile(file: WorkflowFile, { files, defaultBranch }: Repository): OneFile {
  const entrants = entrantsOf(file, { defaultBranch }, files)
  const encounters = encountersOf(entrants)
  const losses = encounters.flatMap((encounter) => {
    const loss = lossOf(encounter)
    return loss === undefined ? [] : [{ ...encounter, loss }]
  })
  return { file, defaultBranch, entrants, encounters, losses }
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
