// What a check is given: one file with its sample runs, and the other files.
import type { Files } from '../workflow/claims.js'
import {
  encountersOf,
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

function indexOf(scenes: readonly OneFile[]): Scene['byName'] {
  const byName = new Map<string, Member[]>()
  for (const { entrants } of scenes) {
    for (const entrant of entrants) {
      for (const claim of entrant.claims.filter(({ calledBy }) => calledBy === undefined)) {
        const key = keyOf(claim.name)
        if (key === undefined) continue
        const members = byName.get(key) ?? []
        byName.set(key, members)
        const files = new Set(members.map((member) => member.claim.file.path))
        if (files.size < mostFilesOfName || files.has(claim.file.path)) {
          members.push({ entrant, run: entrant.run, claim })
        }
      }
    }
  }
  return byName
}
