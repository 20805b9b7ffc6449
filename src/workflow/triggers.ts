// `on:` in every form → which events start the workflow, and for which refs.
import {
  entriesOf,
  isMapping,
  positionOf,
  textOf,
  textsOf,
  valueOf,
  type Position,
  type Yaml
} from './document.js'

export interface Input {
  readonly name: string
  readonly type: string
  /** Undefined: the person or the caller gives it. */
  readonly default: string | undefined
}

export interface Trigger {
  readonly event: string
  /** Activity types; undefined: GitHub's default ones. */
  readonly types: readonly string[] | undefined
  /** Filters as they were written, `!` included; undefined where there is none. */
  readonly branches: readonly string[] | undefined
  readonly branchesIgnore: readonly string[] | undefined
  readonly tags: readonly string[] | undefined
  readonly tagsIgnore: readonly string[] | undefined
  /** Source workflows of `workflow_run`. */
  readonly workflows: readonly string[]
  /** Of `workflow_dispatch` and `workflow_call`. */
  readonly inputs: readonly Input[]
  readonly at: Position
}

export function readTriggers(yaml: Yaml, node: unknown): readonly Trigger[] {
  if (!isMapping(yaml, node)) {
    return textsOf(yaml, node).map((event) =>
      triggerOf(yaml, { event, value: undefined, at: node })
    )
  }
  return entriesOf(yaml, node).map(({ key, keyNode, value }) =>
    triggerOf(yaml, { event: key, value, at: keyNode })
  )
}

/** More patterns of one filter than any workflow has. */
const mostPatterns = 500

function triggerOf(
  yaml: Yaml,
  { event, value, at }: { readonly event: string; readonly value: unknown; readonly at: unknown }
): Trigger {
  const filter = (key: string): readonly string[] | undefined => {
    const node = valueOf(yaml, value, key)
    return node === undefined ? undefined : textsOf(yaml, node).slice(0, mostPatterns)
  }
  return {
    event,
    types: filter('types'),
    branches: filter('branches'),
    branchesIgnore: filter('branches-ignore'),
    tags: filter('tags'),
    tagsIgnore: filter('tags-ignore'),
    workflows: filter('workflows') ?? [],
    inputs: entriesOf(yaml, valueOf(yaml, value, 'inputs')).map((entry) => ({
      name: entry.key,
      type: textOf(yaml, valueOf(yaml, entry.value, 'type')) ?? 'string',
      default: textOf(yaml, valueOf(yaml, entry.value, 'default'))
    })),
    at: positionOf(yaml, at)
  }
}

/** GitHub's activity types where the file names none: `pull_request` runs for three of its many. */
const defaultTypes = ['opened', 'synchronize', 'reopened'] as const

export function typesOf({ event, types }: Trigger): readonly string[] {
  if (types !== undefined) return types
  return event === 'pull_request' || event === 'pull_request_target' ? defaultTypes : []
}
