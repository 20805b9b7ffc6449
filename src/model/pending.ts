// Pending facts: they are read only before a cancel. A plan assumes that they allow the cancel; a cancel may not assume it.
import type { SubjectState, Presence, Snapshot } from './model.js'

/** The same snapshot with every pending fact marked as unread, which keeps the runs. */
export function withoutPending(snapshot: Snapshot): Snapshot {
  const successors = snapshot.successors.map((successor) =>
    successor.knownBy === 'pending' ? { ...successor, knownBy: 'listed' as const } : successor
  )
  return { ...snapshot, successors, subjectState: withoutPendingName(snapshot.subjectState) }
}

function withoutPendingName(state: SubjectState): SubjectState {
  switch (state.kind) {
    case 'branch':
    case 'deleted-branch':
      return { ...state, tagOfSameName: settled(state.tagOfSameName) }
    case 'tag':
      return { ...state, branchOfSameName: settled(state.branchOfSameName) }
    case 'pull-request':
    case 'merge-group':
    case 'unread':
      return state
  }
}

const settled = (presence: Presence): Presence => (presence === 'pending' ? 'unread' : presence)
