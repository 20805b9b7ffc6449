// Does a rewritten block hold? Evaluated again: what must not meet is apart, what should supersede still meets, nothing new is found.
import type { Encounter } from '../workflow/encounters.js'
import type { Block } from './blocks.js'
import { fixableCodes } from './candidates.js'
import { isAtLeast, type Finding } from './finding.js'
import type { LintResult } from './lint.js'
import { lossOf } from './losses.js'

interface Change {
  readonly path: string
  /** The block as it was. */
  readonly block: Block
  readonly before: LintResult
  readonly after: LintResult
}

/** Why the change does not hold; undefined where it does. */
export function whatFails({ path, block, before, after }: Change): string | undefined {
  const added = after.findings.find((finding) => isLoud(finding) && !isKnown(finding, before))
  if (added !== undefined) return `it would bring ${added.code}`
  const left = ofBlock(after.findings, path, block).find(
    (finding) => isLoud(finding) && fixableCodes.has(finding.code)
  )
  if (
    left !== undefined &&
    ofBlock(before.findings, path, block).some(({ code }) => code === left.code)
  ) {
    return `${left.code} would stay`
  }
  const kept = new Set(superseding(path, block, after))
  const lost = superseding(path, block, before).find((pair) => !kept.has(pair))
  return lost === undefined
    ? undefined
    : `a newer commit would no longer supersede the older one (${lost})`
}

const isLoud = ({ severity }: Finding): boolean => isAtLeast(severity, 'warning')

/** Of the same code, for the same file. */
const isKnown = ({ code, file }: Finding, { findings }: LintResult): boolean =>
  findings.some((finding) => finding.code === code && finding.file === file)

/** A block stays at its line. */
function ofBlock(
  findings: readonly Finding[],
  path: string,
  { concurrency: { at } }: Block
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      finding.file === path && finding.at.line >= at.line && finding.at.line <= at.line + 3
  )
}

/** Pairs of runs of which the later one replaces the earlier one, as texts. */
function superseding(
  path: string,
  { job }: Block,
  { scenes, findings }: LintResult
): readonly string[] {
  // GitHub refuses the file: nothing supersedes anything.
  if (findings.some(({ file, code }) => file === path && code === 'queue-max-with-cancel'))
    return []
  const scene = scenes.find(({ file }) => file.path === path)
  return (scene?.encounters ?? [])
    .filter(
      (encounter) =>
        encounter.later.claim.job?.id === job?.id && encounter.later.claim.calledBy === undefined
    )
    .filter((encounter) => isWanted(encounter))
    .map(
      ({ earlier, later }) => `${earlier.run.title}, ${earlier.run.commit} and ${later.run.commit}`
    )
}

/** Newer commits of one pull request, or of a branch that goes when it is merged. */
function isWanted(encounter: Encounter): boolean {
  const { earlier, later, effect, isMaybe } = encounter
  const { kind } = earlier.run.subject
  if (effect !== 'cancels' || isMaybe || earlier.run.event !== later.run.event) return false
  if (kind !== 'pull-request' && kind !== 'branch') return false
  return (
    earlier.run.commit !== later.run.commit &&
    later.run.title === earlier.run.title &&
    lossOf(encounter) === undefined
  )
}
