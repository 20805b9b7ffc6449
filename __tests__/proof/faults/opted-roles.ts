// The requests that are sent only for certain inputs.
import type { RequestRecord } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import { again, always, ofCancelled, ofSuccessor, type Role } from './role.js'

const pullsIn = (world: World): number =>
  world.requests.filter(({ kind }) => kind === 'pull').length

/** The pull request is read before the cancels, before the second ones, and before force. */
const isThirdPull = (_request: RequestRecord, world: World): boolean => pullsIn(world) > 2
const beforeForce = (request: RequestRecord, world: World): boolean =>
  ofCancelled(request, world) && pullsIn(world) > 2

const hasLooked = ({ requests }: World): boolean => requests.some(({ kind }) => kind === 'runs')

/** None of them can be left out: an unknown fact keeps. */
const needed = { without: 'none', moment: 'evidence' } as const

export const optedRoles: readonly Role[] = [
  {
    ...needed,
    name: 'jobs of a run',
    purpose: 'With `protect-jobs`: read with each superseded run right before its cancel.',
    scene: 'protect-jobs',
    kind: 'jobs',
    isOne: always
  },
  {
    ...needed,
    name: "groups of the run, GitHub's own",
    purpose: 'With `membership: native`, part of the first look: the names of its jobs’ groups.',
    scene: 'native',
    kind: 'run-groups',
    isOne: always,
    moment: 'look'
  },
  {
    ...needed,
    name: "members of a group, GitHub's own",
    purpose: 'With `membership: native`: who may be superseded.',
    scene: 'native',
    kind: 'group',
    isOne: always,
    moment: 'look'
  },
  {
    ...needed,
    name: "groups of the run, GitHub's own, for a companion",
    purpose: 'With `membership: native`: the group of the workflow.',
    scene: 'native, for a companion',
    kind: 'run-groups',
    isOne: always,
    moment: 'look'
  },
  {
    ...needed,
    name: "members of a group, GitHub's own, for a companion",
    purpose: 'With `membership: native`: who is ahead of the run in the group of the workflow.',
    scene: 'native, for a companion',
    kind: 'group',
    isOne: always,
    moment: 'look'
  },
  {
    ...needed,
    name: 'active groups',
    purpose: 'With `membership: native`: where GitHub does not tell the groups of the run.',
    scene: 'native, over the list',
    kind: 'groups',
    isOne: always,
    moment: 'look'
  },
  {
    ...needed,
    name: 'source of a companion',
    purpose: 'Of `pull_request_target` only: the event may tell the base in place of its head.',
    scene: 'pull_request_target, for a companion',
    kind: 'run',
    isOne: (request, world) => ofSuccessor(request) && !hasLooked(world),
    moment: 'look'
  },
  {
    ...needed,
    name: 'pull requests into the head',
    purpose:
      'In a companion of `pull_request_target`: runs may show their base where a base has the name of the head.',
    scene: 'pull_request_target, for a companion',
    kind: 'pulls',
    isOne: ({ path }) => path.includes('base='),
    isEmpty: true,
    moment: 'look'
  },
  {
    ...needed,
    name: 'superseded run, before force',
    purpose: 'With `force`: what a cancel did not end is read again before it is ended by force.',
    scene: 'force',
    kind: 'run',
    isOne: beforeForce
  },
  {
    ...needed,
    name: 'pull request, before force',
    purpose: 'With `force`: read again with them.',
    scene: 'force',
    kind: 'pull',
    isOne: isThirdPull
  },
  {
    ...needed,
    name: 'force-cancel',
    purpose: 'With `force`: each run that a cancel did not end is asked for once.',
    scene: 'force',
    kind: 'force-cancel',
    isOne: always,
    moment: 'cancel'
  },
  {
    ...needed,
    name: 'entry of the merge queue',
    purpose: 'Is it gone? Part of the first look, and read again right before each ten cancels.',
    scene: 'merge queue',
    kind: 'branch',
    isOne: always,
    isHopedAway: true
  },
  {
    ...needed,
    name: 'pull request, once it was closed',
    purpose: 'With `mode: closed`: read again right before each ten cancels. Is it still closed?',
    scene: 'closed',
    kind: 'pull',
    isOne: always
  },
  {
    ...needed,
    name: 'open pull requests of the head, again',
    purpose:
      'With `mode: closed`, and whenever a run on a current head may be cancelled: listed at the same time. Was another one opened meanwhile?',
    scene: 'closed',
    kind: 'pulls',
    isOne: again
  },
  {
    ...needed,
    name: 'branch that was deleted',
    purpose:
      'With `mode: closed` on `delete`: is it gone? Part of the first look, and read again right before each ten cancels.',
    scene: 'deleted branch',
    kind: 'branch',
    isOne: always,
    isHopedAway: true
  },
  {
    ...needed,
    name: 'tag that was pushed',
    purpose:
      'If `protect-refs` unprotects tags: the tag. Part of the first look, and read again right before each ten cancels.',
    scene: 'tag',
    kind: 'tag',
    isOne: always
  },
  {
    ...needed,
    name: 'object of an annotated tag',
    purpose: 'It tells the commit that the tag points to; read after the tag each time.',
    scene: 'tag',
    kind: 'tag-object',
    isOne: always
  },
  {
    ...needed,
    name: 'branch of the same name',
    purpose: 'For pushes of tags: a run does not say whether it is for a branch or for a tag.',
    scene: 'tag',
    kind: 'branch',
    isOne: always,
    isHopedAway: true
  }
]
