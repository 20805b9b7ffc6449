// Builds the name of a run's group. The same run always gets the same name, and two subjects never share one.
import type { Subject } from '../model/model.js'
import type { GroupTemplate, PartName } from '../model/group-template.js'

export interface GroupParts {
  /** `ci.yml`, or `owner/name/ci.yml` if the workflow is in another repository. */
  readonly workflow: string
  readonly event: string
  readonly subject: Subject
  /** The branch of the head, if there is one. */
  readonly branch?: string | null
  readonly actor?: string | undefined
  /** Undefined if not known yet: the runner does not give it, only GitHub's API does. */
  readonly title?: string | undefined
  /** The id of the run. It replaces a part of a template that has no value. */
  readonly run?: number
}

/** Computes a digest of a text, in lower-case hexadecimal digits. Passed in, so that this file stays free of Node's crypto. */
export type Digest = (text: string) => string

/**
 * GitHub accepts names of up to 400 UTF-16 units; the difference leaves room for a prefix that users add, such as `test-`.
 * https://github.com/actions/runner src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs (2026-11)
 */
export const longestGroupName = 300
const digestLength = 20

/**
 * The name of the group: 1 to 300 ASCII characters that are safe in a shell. Parts are separated by `:`, which cannot occur in a
 * git ref or in the name of an event. GitHub ignores case in names, so a name with capitals gets a digest of the exact key at its
 * end. So does a name that is too long or has any other character.
 */
export function groupName(parts: GroupParts, digest: Digest, template?: GroupTemplate): string {
  const { workflow, event, subject } = parts
  const key =
    template === undefined
      ? [encodePart(workflow), encodePart(event), subjectKey(subject)].join(':')
      : fill(template, parts)
  if (key.length <= longestGroupName && /^[a-z0-9._/:@+=,%-]*$/.test(key)) return key
  const readable = key.replace(/[^A-Za-z0-9._/:@+=,%-]/gu, encodeCharacter)
  const suffix = `:${digest(key).slice(0, digestLength)}`
  return readable.slice(0, longestGroupName - suffix.length) + suffix
}

function fill(template: GroupTemplate, parts: GroupParts): string {
  return template
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      const value = piece.names.map((name) => partValues[name](parts)).find((text) => text !== '')
      return value ?? `run:${parts.run ?? ''}`
    })
    .join('')
}

/** The names in the first part of the template that has no value for this run; undefined if every part has, or may have, one. */
export function emptyPart(
  template: GroupTemplate,
  parts: GroupParts
): readonly PartName[] | undefined {
  for (const piece of template) {
    const isEmpty =
      piece.kind === 'part' &&
      piece.names.every((name) => partValues[name](parts) === '' && !isUntold(name, parts))
    if (isEmpty) return piece.names
  }
  return undefined
}

/** Whether the name of the group depends on the run's title, which is not known yet. */
export function needsTitle(template: GroupTemplate | undefined, parts: GroupParts): boolean {
  return (
    (template ?? []).some(
      (piece) =>
        piece.kind === 'part' &&
        piece.names.find((name) => partValues[name](parts) !== '' || isUntold(name, parts)) ===
          'title'
    ) && parts.title === undefined
  )
}

const isUntold = (name: PartName, { title }: GroupParts): boolean =>
  name === 'title' && title === undefined

/** The value of each part; empty if the run has none. */
const partValues: Readonly<Record<PartName, (parts: GroupParts) => string>> = {
  workflow: ({ workflow }) => encodePart(workflow),
  event: ({ event }) => encodePart(event),
  pr: ({ subject }) => (subject.kind === 'pull-request' ? subjectKey(subject) : ''),
  ref: ({ subject }) => ('ref' in subject ? subject.ref : ''),
  branch: ({ branch }) => branch ?? '',
  actor: ({ actor }) => encodePart(actor ?? ''),
  title: ({ title }) => encodePart(title ?? '')
}

const encodePart = (text: string): string => text.replace(/[%:]/g, encodeCharacter)

function encodeCharacter(character: string): string {
  return `%${(character.codePointAt(0) ?? 0).toString(16)}`
}

function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'pull-request':
      return String(subject.number)
    case 'branch':
    case 'tag':
    case 'merge-group':
      return subject.ref
    case 'run':
      // Cannot be equal to a ref, which starts with `refs/`, or to a number.
      return `run:${subject.id}`
  }
}
