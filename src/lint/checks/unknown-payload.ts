// A field of the payload that none of the file's events has.
import { payloadFields } from '../../workflow/payload.js'
import { expressionsOf } from '../../workflow/template.js'
import { textsOfBlocks } from '../blocks.js'
import type { Check } from '../check.js'
import { pullRequestFields } from '../known-fields.js'

export const unknownPayload: Check = {
  code: 'unknown-payload',
  severity: 'warning',
  find: ({ file }) => {
    const events = file.triggers.map(({ event }) => event)
    const fields = events.map((event) => payloadFields(event))
    // A called workflow runs for the events of its callers.
    if (fields.includes(undefined)) return []
    const known = new Set(fields.flatMap((names) => names ?? []))
    return textsOfBlocks(file).flatMap(({ template, at }) =>
      expressionsOf(template)
        .flatMap(({ references }) => references)
        .filter(({ path }) => isUnknown(path, known))
        .map(({ path }) => ({
          file: file.path,
          at,
          message: `No event of this file has ${path.join('.')}: GitHub takes it for an empty text`
        }))
    )
  },
  repair: 'read a field that the events of the file have',
  docs: {
    what: 'The name reads a field that the payload of no event of this workflow has, such as `github.event.issue.number` in a workflow of `pull_request`. GitHub takes it for an empty text, so runs that should be apart meet.'
  }
}

function isUnknown(
  [context, event, field, inner]: readonly string[],
  known: ReadonlySet<string>
): boolean {
  if (context !== 'github' || event !== 'event' || field === undefined || field === '*')
    return false
  if (!known.has(field)) return true
  return (
    field === 'pull_request' &&
    inner !== undefined &&
    inner !== '*' &&
    !pullRequestFields.has(inner)
  )
}
