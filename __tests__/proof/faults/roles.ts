// Every kind of request that Supersede sends, with its purpose: the columns of the matrix.
import { optedRoles } from './opted-roles.js'
import { again, always, late, ofCancelled, ofVictim, ofSuccessor, type Role } from './role.js'

const usual: readonly Role[] = [
  {
    name: 'newest page of runs',
    purpose:
      'Part of the first look. It shows what came last, whatever the branch; after the cancels it is looked at again.',
    scene: 'pull request',
    alsoIn: [
      'push',
      'companion',
      'companion of a push',
      'busy',
      'plan --pr',
      'plan --branch',
      'plan --run'
    ],
    kind: 'runs',
    isOne: always,
    without: 'all',
    moment: 'look'
  },
  {
    name: 'page of runs of the branch',
    purpose: 'Part of the first look. It shows what the newest page does not reach back to.',
    scene: 'pull request',
    alsoIn: ['push', 'busy', 'plan --pr', 'plan --branch'],
    kind: 'branch-runs',
    isOne: always,
    without: 'all',
    moment: 'look'
  },
  {
    name: 'pull requests of the head',
    purpose: 'Part of the first look. They tell which pull request the runs of a branch are for.',
    scene: 'pull request',
    alsoIn: ['companion', 'busy', 'plan --pr', 'plan --run'],
    kind: 'pulls',
    isOne: always,
    without: 'none',
    moment: 'look'
  },
  {
    name: 'open pull requests of the head',
    purpose:
      'Only for a branch with more pull requests, long ago, than stand on one page: an open one may be among those that were not read.',
    scene: 'reused branch',
    kind: 'pulls',
    isOne: ({ path }) => path.includes('state=open'),
    without: 'none',
    moment: 'look'
  },
  {
    name: 'pages of runs in flight',
    purpose: 'Only on busy branches, where the first pages do not reach back far enough.',
    scene: 'busy',
    kind: 'status-runs',
    isOne: always,
    without: 'none',
    moment: 'look'
  },
  {
    name: 'pull request',
    purpose: 'Read again right before each ten cancels: is it still open, and its head the same?',
    scene: 'pull request',
    alsoIn: ['companion', 'busy'],
    kind: 'pull',
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'superseded run',
    purpose: 'Each is read by id right before its cancel.',
    scene: 'pull request',
    alsoIn: [
      'push',
      'companion',
      'companion of a push',
      'busy',
      'plan --pr',
      'plan --branch',
      'plan --run'
    ],
    kind: 'run',
    isOne: ofVictim,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'newer run',
    purpose:
      'In a companion: the run on whose behalf others are cancelled is read by id with them.',
    scene: 'companion',
    alsoIn: ['companion of a push', 'plan --pr', 'plan --branch'],
    kind: 'run',
    isOne: ofSuccessor,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'jobs of the newer run',
    purpose:
      'Only where the newer run does not execute the step and has ended: did any of its jobs run?',
    scene: 'companion of a run that has ended',
    kind: 'jobs',
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'tip of the branch',
    purpose: 'For pushes: part of the first look, and read again right before each ten cancels.',
    scene: 'push',
    alsoIn: ['plan --branch'],
    kind: 'branch',
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'tip of the branch, again',
    purpose: 'Only the second of these two.',
    scene: 'push',
    alsoIn: ['companion of a push', 'plan --branch'],
    kind: 'branch',
    isOne: again,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'default branch',
    purpose: 'For pushes: read right before each ten cancels. Is it this branch by now?',
    scene: 'push',
    alsoIn: ['companion of a push'],
    kind: 'repository',
    isByName: true,
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'tag of the same name',
    purpose: 'For pushes: a run does not say whether it is for a branch or for a tag.',
    scene: 'push',
    alsoIn: ['plan --branch'],
    kind: 'tag',
    isHopedAway: true,
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'tip of the branch, for a companion',
    purpose: 'The companion of a push: is there such a branch?',
    scene: 'companion of a push',
    kind: 'branch',
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'tag of the same name, for a companion',
    purpose: 'The companion of a push: is there such a tag?',
    scene: 'companion of a push',
    kind: 'tag',
    isHopedAway: true,
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'tag, for the outputs',
    purpose:
      'Nobody is to be cancelled, and the run that looks is superseded itself: all means that it says so.',
    scene: 'overtaken',
    kind: 'tag',
    isHopedAway: true,
    isOne: always,
    without: 'none',
    moment: 'look'
  },
  {
    name: 'cancel',
    purpose: 'Each superseded run is asked for once, or twice at most.',
    scene: 'pull request',
    alsoIn: ['push', 'companion', 'companion of a push', 'busy'],
    kind: 'cancel',
    isOne: always,
    without: 'none',
    moment: 'cancel'
  },
  {
    name: 'newest page, after the cancels',
    purpose: 'Have the runs ended? Only then it meets the fault.',
    scene: 'pull request',
    alsoIn: [
      'push',
      'companion',
      'companion of a push',
      'busy',
      'lagging',
      'forgetful',
      'stubborn'
    ],
    kind: 'runs',
    isOne: late,
    without: 'all',
    moment: 'watch'
  },
  {
    name: 'page of the branch, after the cancels',
    purpose: 'The same, where the newest page does not show them.',
    scene: 'forgetful',
    kind: 'branch-runs',
    isOne: late,
    without: 'all',
    moment: 'watch'
  },
  {
    name: 'cancelled run',
    purpose: 'Read by id where no list shows that it has ended.',
    scene: 'lagging',
    alsoIn: ['stubborn'],
    kind: 'run',
    isOne: ofCancelled,
    without: 'all',
    moment: 'end'
  },
  {
    name: 'repository, for the command line',
    purpose:
      'What the event tells the action; for a branch, the default one is read again right before it would be cancelled.',
    scene: 'plan --branch',
    alsoIn: ['plan --pr', 'plan --run'],
    kind: 'repository',
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'pull request, for the command line',
    purpose: 'Its head, which the event tells the action.',
    scene: 'plan --pr',
    kind: 'pull',
    isOne: always,
    without: 'none',
    moment: 'evidence'
  },
  {
    name: 'run, for the command line',
    purpose: 'The run to act for, which the event tells a companion.',
    scene: 'plan --run',
    kind: 'run',
    isOne: ofSuccessor,
    without: 'none',
    moment: 'evidence'
  }
]

export const roles: readonly Role[] = [...usual, ...optedRoles]
