// Facts that are read only before a cancel. A plan may count on a good answer; a cancel may not.
import type { Live, Presence, Snapshot } from './model.js'

/** The same snapshot with every pending fact as one that could not be read, which keeps. */
export function withoutPending(snapshot: Snapshot): Snapshot {
  const witnesses = snapshot.witnesses.map((witness) =>
    witness.knownBy === 'pending' ? { ...witness, knownBy: 'listed' as const } : witness
  )
  return { ...snapshot, witnesses, live: withoutPendingName(snapshot.live) }
}

function withoutPendingName(live: Live): Live {
  switch (live.kind) {
    case 'branch':
    case 'deleted-branch':
      return { ...live, tagOfSameName: settled(live.tagOfSameName) }
    case 'tag':
      return { ...live, branchOfSameName: settled(live.branchOfSameName) }
    case 'pull-request':
    case 'merge-group':
    case 'unread':
      return live
  }
}

const settled = (presence: Presence): Presence => (presence === 'pending' ? 'unread' : presence)
