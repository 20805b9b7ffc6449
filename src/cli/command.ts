// What a person may ask for.

import type { Inputs, OptionField } from '../inputs/table.js'
import type { Grouping } from '../model/policy.js'

export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export type Format = 'table' | 'json' | 'markdown'

export type Selection =
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'run'; readonly id: number }

export interface LiveSource {
  readonly kind: 'live'
  /** `owner/name`. */
  readonly repository: string
  readonly selection: Selection
  /** Name of the only workflow file to look at. */
  readonly workflow: string | undefined
}

/** What the user allows; patterns are compiled where there are some. */
export interface PlanPolicy extends Omit<Pick<Inputs, OptionField>, 'mode' | 'template'> {
  readonly mode: Exclude<Inputs['mode'], 'group' | 'lint'>
}

export type Source =
  LiveSource | { readonly kind: 'file'; readonly path: string } | { readonly kind: 'sample' }

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'plan'
      readonly source: Source
      readonly format: Format
      readonly detailedExitCode: boolean
      readonly policy: PlanPolicy
    }
  | { readonly kind: 'record'; readonly source: LiveSource }
  | {
      readonly kind: 'group'
      /** Undefined: GITHUB_EVENT_PATH. */
      readonly eventFile: string | undefined
      readonly event: string | undefined
      readonly workflow: string | undefined
      readonly run: number | undefined
      readonly grouping: Grouping
    }
