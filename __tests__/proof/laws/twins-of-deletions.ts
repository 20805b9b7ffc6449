// Twins that are wrong about a deleted branch.
import { keepAfterDeletion } from '../../../src/decide/rules/keep-after-deletion.js'
import { keepBranchExists } from '../../../src/decide/rules/keep-branch-exists.js'
import { theRealOne } from './mind.js'
import { changed, deceived, without, type Twin } from './twin.js'

export const ofDeletions: readonly Twin[] = [
  without(
    'has no word for a branch that is there',
    keepBranchExists,
    'decide has a rule for every'
  ),
  {
    twin: 'believes the event and does not look',
    breaks: 'decide clears up only after a branch that is seen to be gone',
    mind: deceived(({ subjectState, ...snapshot }) => ({
      ...snapshot,
      subjectState:
        subjectState.kind === 'deleted-branch'
          ? { ...subjectState, branch: 'absent' }
          : subjectState
    }))
  },
  {
    twin: 'looks for no tag of the name of the branch',
    breaks: 'decide clears up nothing where a tag may have the name',
    mind: deceived(({ subjectState, ...snapshot }) => ({
      ...snapshot,
      subjectState:
        subjectState.kind === 'deleted-branch'
          ? { ...subjectState, tagOfSameName: 'absent' }
          : subjectState
    }))
  },
  without(
    'clears up what came after the deletion',
    keepAfterDeletion,
    'decide clears up only what was there before the run'
  ),
  changed(
    'forgets where the default branch was',
    keepAfterDeletion,
    (run, scene) =>
      keepAfterDeletion.keeps({ ...run, head: { ...run.head, sha: '' as never } }, scene),
    'decide keeps the commit that the default branch was at'
  ),
  changed(
    'clears up what somebody started again after the deletion',
    keepAfterDeletion,
    (run, scene) => keepAfterDeletion.keeps({ ...run, attempt: 1 }, scene),
    'decide keeps what a person started again after the deletion'
  ),
  {
    twin: 'clears up after a branch that was created again',
    breaks: 'confirm clears up nothing after a branch that is there again',
    mind: { ...theRealOne, confirm: () => undefined }
  }
]
