// A condition that names a branch or an event which this workflow never has.
import { knownEvents } from '../../workflow/events.js'
import { takesBranch } from '../../workflow/filter.js'
import type { Comparison, Reference } from '../../workflow/references.js'
import { expressionsOf } from '../../workflow/template.js'
import { textsOfBlocks, type BlockText } from '../blocks.js'
import type { Check } from '../check.js'
import type { Scene } from '../scene.js'

export const staleGuard: Check = {
  code: 'stale-guard',
  severity: 'warning',
  find: (scene) => {
    const { file } = scene
    if (file.triggers.some(({ event }) => event === 'workflow_call')) return []
    return textsOfBlocks(file).flatMap((text) => {
      const { template, at } = text
      const references = expressionsOf(template).flatMap((expression) => expression.references)
      return staleIn(references, scene).map(({ message, isForeign }) => ({
        file: file.path,
        at,
        message,
        severity: !isForeign && guardsSomething(scene, text) ? 'warning' : 'info'
      }))
    })
  },
  repair: 'name a branch or an event that the triggers of this file have',
  docs: {
    what: "A guard such as `github.ref != 'refs/heads/master'` was copied into a repository whose default branch is `main`, or compares `github.ref` with `main` instead of `refs/heads/main`, or names an event that is not under `on`. It has the same value for every run, so it guards nothing. Where no two runs lose anything by that, this is an info.",
    lost: 'runs of the default branch, although the file looks as if it protected them.'
  }
}

/** A condition of cancel-in-progress that lets nothing be cancelled does no harm. */
const guardsSomething = ({ losses }: Scene, { block, key }: BlockText): boolean =>
  losses.some(
    ({ loss, effect, later }) =>
      loss !== 'same-commit' &&
      later.claim.concurrency === block.concurrency &&
      (key === 'group' || effect === 'cancels')
  )

interface StaleGuard {
  readonly message: string
  /** It names an event that GitHub has: the block is one for many workflows. */
  readonly isForeign: boolean
}

/** Two names side by side, of which one is right, are no mistake: `main` and `master`. */
function staleIn(references: readonly Reference[], scene: Scene): readonly StaleGuard[] {
  const byPath = new Map<string, Comparison[]>()
  for (const { path, comparedWith } of references) {
    const key = path.join('.')
    byPath.set(key, [...(byPath.get(key) ?? []), ...comparedWith])
  }
  return [...byPath].flatMap(([path, comparisons]) => {
    const stale = comparisons.filter((comparison) => isStale(path, comparison, scene))
    const [first] = stale
    if (first === undefined || stale.length < comparisons.length) return []
    return {
      message: `No run of this workflow has ${path} ${first.how === 'equals' ? '' : 'with '}${JSON.stringify(first.text)}: the guard does nothing`,
      isForeign:
        path === 'github.event_name' && stale.every(({ text }) => knownEvents.includes(text))
    }
  })
}

function isStale(path: string, { how, text }: Comparison, scene: Scene): boolean {
  if (how === 'startswith')
    return path === 'github.ref' && text.startsWith('refs/tags/') && !hasTags(scene)
  const judge = how === 'equals' && Object.hasOwn(judges, path) ? judges[path] : undefined
  return judge?.(text, scene) === true
}

/** Whether no run has this value, by what is compared. */
const judges: Readonly<Record<string, (text: string, scene: Scene) => boolean>> = {
  'github.event_name': (text, { file }) => !file.triggers.some(({ event }) => isSame(event, text)),
  'github.ref': isStaleRef,
  'github.ref_name': (text, scene) => text.startsWith('refs/') || isStaleBranch(text, scene),
  'github.head_ref': (text) => text.startsWith('refs/'),
  'github.base_ref': (text) => text.startsWith('refs/')
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const hasTags = ({ entrants }: Scene): boolean =>
  entrants.some(
    ({ run: { subject, event } }) =>
      subject.kind === 'tag' || ofAnyRef.includes(event) || event === 'workflow_dispatch'
  )

function isStaleRef(text: string, scene: Scene): boolean {
  if (!text.startsWith('refs/')) return true
  return text.startsWith('refs/heads/') && isStaleBranch(text.slice('refs/heads/'.length), scene)
}

/** Names that default branches have: a run started by hand can be on any other branch. */
const usualDefaults = ['main', 'master', 'trunk', 'develop']

/** Events of any ref. */
const ofAnyRef = ['create', 'deployment', 'deployment_status']

function isStaleBranch(branch: string, { file, defaultBranch, entrants }: Scene): boolean {
  if (file.triggers.some(({ event }) => ofAnyRef.includes(event))) return false
  if (isSame(branch, defaultBranch))
    return !entrants.some(({ run }) => isOnDefaultBranch(run.event, run.subject.kind))
  if (file.triggers.some((trigger) => trigger.event === 'push' && takesBranch(trigger, branch)))
    return false
  const isByHand = file.triggers.some(({ event }) => event === 'workflow_dispatch')
  return !isByHand || usualDefaults.includes(branch)
}

/** Runs of a pull request are on its merge ref. */
function isOnDefaultBranch(event: string, subject: string): boolean {
  return (
    event === 'push' ||
    event === 'pull_request_target' ||
    subject === 'started' ||
    subject === 'thread' ||
    event === 'workflow_run'
  )
}
