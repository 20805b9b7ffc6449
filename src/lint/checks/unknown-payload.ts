// A field of the payload that none of the file's events has.
import { payloadFields } from '../../workflow/payload.js'
import { expressionsOf } from '../../workflow/template.js'
import type { WorkflowFile } from '../../workflow/workflow-file.js'
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
        .flatMap(({ path }) => {
          const kind = kindOf(path, known, file)
          if (kind === undefined) return []
          const isLoud = kind === 'misspelt' || losesSomething(scene, block)
          return {
            file: file.path,
            at,
            severity: isLoud ? 'warning' : 'info',
            message: `No event of this file has ${path.join('.')}: GitHub takes it for an empty text`
          }
        })
    )
  },
  repair: 'read a field that the events of the file have',
  docs: {
    what: 'The name reads a field that the payload of no event of this workflow has, such as `github.event.issue.number` in a workflow of `pull_request`, or an input under `github.event.inputs` that is not declared. GitHub takes it for an empty text, so runs that should be apart meet. Where another value stands behind `||` and nothing is lost, this is an info.'
  }
}

/** `misspelt`: no event has it. `foreign`: others have it, so it may be meant for another file. Undefined: it is there. */
function kindOf(
  path: readonly string[],
  known: ReadonlySet<string>,
  file: WorkflowFile
): 'misspelt' | 'foreign' | undefined {
  const [context, event, field, inner] = path
  if (context !== 'github' || event !== 'event' || field === undefined || field === '*')
    return undefined
  if (!known.has(field)) return 'foreign'
  return inner !== undefined && inner !== '*' && isMisspelt(field, inner, file)
    ? 'misspelt'
    : undefined
}

/** Whether no pull request has the field, or the workflow does not declare the input. */
function isMisspelt(field: string, inner: string, { triggers }: WorkflowFile): boolean {
  if (field === 'pull_request') return !pullRequestFields.has(inner)
  if (field !== 'inputs') return false
  const given = triggers.filter(({ event }) => event === 'workflow_dispatch')
  return !given.some(({ inputs }) => inputs.some(({ name }) => name.toLowerCase() === inner))
}
