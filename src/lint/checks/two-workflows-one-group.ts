// Two files, one group.
import { encounterAcross, type Encounter, type Member } from '../../workflow/encounters.js'
import { keyOf } from '../../workflow/name.js'
import { blockKey, placeOf, meetingOf, verb, type Check, type Remark } from '../check.js'
import { heldDeploys, surelyDeploys } from '../deploys.js'
import { ownMembers, type Scene } from '../scene.js'

export const twoWorkflowsOneGroup: Check = {
  code: 'two-workflows-one-group',
  severity: 'warning',
  find: (scene) => {
    const remarks = new Map<string, Remark>()
    for (const later of ownMembers(scene)) {
      for (const earlier of othersOf(later, scene)) {
        const encounter = encounterAcross(earlier, later)
        if (encounter.effect === 'waits' || later.run.action === 'closed') continue
        const key = `${blockKey(later.claim)} ${earlier.claim.file.path}`
        const known = remarks.get(key)
        if (known === undefined || (known.severity === 'info' && encounter.effect === 'cancels')) {
          remarks.set(key, remarkOn(encounter))
        }
      }
    }
    return [...remarks.values()]
  },
  repair: 'start each name with github.workflow, or with a text of its own',
  docs: {
    what: 'Groups are shared by all workflows of a repository. One push starts a run of each of two files, both have the group `${{ github.ref }}`, and the run of the one file cancels the run of the other. Without `cancel-in-progress` they wait for one another, and a third is dropped: that is an info, since deploys are serialised like this on purpose.'
  }
}

function othersOf({ claim: { name, file } }: Member, { byName }: Scene): readonly Member[] {
  const key = keyOf(name)
  return key === undefined
    ? []
    : (byName.get(key) ?? []).filter((other) => other.claim.file.path !== file.path)
}

function remarkOn(encounter: Encounter): Remark {
  const { earlier, later, effect } = encounter
  const isDeploy =
    effect === 'cancels' &&
    earlier.run.subject.kind !== 'pull-request' &&
    heldDeploys(earlier).some(surelyDeploys)
  return {
    ...placeOf(encounter),
    severity: isDeploy ? 'error' : effect === 'cancels' ? 'warning' : 'info',
    message: `A run of ${later.claim.file.path} ${verb(encounter)} a run of ${earlier.claim.file.path}`,
    lost: `the result of ${earlier.claim.file.path}`,
    meeting: meetingOf(encounter)
  }
}
