// Pending facts: they are read only before a cancel. A plan assumes that they allow the cancel; a cancel may not assume it.
import type { Live, Presence, Snapshot } from './model.js'

/** The same snapshot with every pending fact marked as unread, which keeps the runs. */
export function withoutPending(snapshot: Snapshot): Snapshot {
  const successors = snapshot.successors.map((successor) =>
    successor.knownBy === 'pending' ? { ...successor, knownBy: 'listed' as const } : successor
  )
  return { ...snapshot, successors, live: withoutPendingName(snapshot.live) }
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
