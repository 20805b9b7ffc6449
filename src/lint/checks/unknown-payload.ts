// A field of the payload that none of the file's events has.
import { payloadFields } from '../../workflow/payload.js'
import { expressionsOf } from '../../workflow/template.js'
import { losesSomething, textsOfBlocks } from '../blocks.js'
import type { Check } from '../check.js'
import { pullRequestFields } from '../known-fields.js'

export const unknownPayload: Check = {
  code: 'unknown-payload',
  severity: 'warning',
  find: (scene) => {
    const { file } = scene
    const events = file.triggers.map(({ event }) => event)
    const fields = events.map((event) => payloadFields(event))
    // A called workflow runs for the events of its callers.
    if (fields.includes(undefined)) return []
    const known = new Set(fields.flatMap((names) => names ?? []))
    return textsOfBlocks(file).flatMap(({ template, at, block }) =>
      expressionsOf(template)
        .flatMap(({ references }) => references)
        .filter(({ path }) => isUnknown(path, known))
        .map(({ path }) => ({
          file: file.path,
          at,
          severity: isMisspelt(path) || losesSomething(scene, block) ? 'warning' : 'info',
          message: `No event of this file has ${path.join('.')}: GitHub takes it for an empty text`
        }))
    )
  },
  repair: 'read a field that the events of the file have',
  docs: {
    what: 'The name reads a field that the payload of no event of this workflow has, such as `github.event.issue.number` in a workflow of `pull_request`. GitHub takes it for an empty text, so runs that should be apart meet. Where another value stands behind `||` and nothing is lost, this is an info.'
  }
}

function isUnknown(path: readonly string[], known: ReadonlySet<string>): boolean {
  const [context, event, field] = path
  if (context !== 'github' || event !== 'event' || field === undefined || field === '*')
    return false
  return !known.has(field) || isMisspelt(path)
}

/** A field that a pull request never has; others may be meant for another file. */
function isMisspelt([, , field, inner]: readonly string[]): boolean {
  return (
    field === 'pull_request' &&
    inner !== undefined &&
    inner !== '*' &&
    !pullRequestFields.has(inner)
  )
}
