// What is the group of a run called? The same run always gets the same name; two subjects never share one.
import type { Subject } from '../model/model.js'
import type { GroupTemplate, PartName } from '../model/group-template.js'

export interface GroupParts {
  /** `ci.yml`, or `owner/name/ci.yml` where the workflow lives in another repository. */
  readonly workflow: string
  readonly event: string
  readonly subject: Subject
  /** Of the head; undefined where there is none. */
  readonly branch?: string | null
  readonly actor?: string | undefined
  /** Undefined where it is not known yet: only GitHub's lists tell it of the run that executes the step. */
  readonly title?: string | undefined
  /** The id of the run: it stands where a part of a template is not known. */
  readonly run?: number
}

/** A digest of a text in lower-case hexadecimal digits; given by the caller, since the core has no libraries. */
export type Digest = (text: string) => string

/**
 * GitHub takes names of up to 400 UTF-16 units, and users put this one behind a prefix of theirs, such as `test-`.
 * https://github.com/actions/runner src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs (2026-11)
 */
export const longestGroupName = 300
const digestLength = 20

/**
 * The name of the group, 1 to 300 characters of ASCII that no shell treats as special. A `:` cannot stand in a git ref nor
 * in an event, so parts never run together. GitHub compares names without case: a name with capitals gets a digest of the
 * exact key appended, and so does one that is too long or holds any other character.
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

/** The names of the first part of the template that has no value for this run; undefined where all have one, or may have. */
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

/** Whether the name of the group depends on a title that is not known yet. */
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

/** Empty where the run has none. */
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
      // A ref starts with `refs/` and a number has digits only.
      return `run:${subject.id}`
  }
}
