// The jobs of a workflow, as much as says what a cancel would cut short.
import { readConcurrency, type Concurrency } from './concurrency.js'
import {
  entriesOf,
  itemsOf,
  positionOf,
  textOf,
  textsOf,
  valueOf,
  type Position,
  type Yaml
} from './document.js'
import { compileExpression, isProblem, type Expression } from './expression.js'
import { readMatrix, type Matrix } from './matrix.js'
import { compileTemplate, type Template } from './template.js'

export interface Step {
  /** As its author wrote it; undefined where GitHub names the step. */
  readonly name: string | undefined
  /** `actions/deploy-pages@v4`; undefined where the step runs a script. */
  readonly uses: string | undefined
  readonly run: string | undefined
  /** The input `mode`, which says what a step of Supersede does. */
  readonly mode: string | undefined
  readonly at: Position
}

/** The mode of a step of Supersede; undefined for a step of anything else. */
export const supersedeMode = ({
  uses = '',
  mode = 'supersede'
}: Pick<Step, 'uses' | 'mode'>): string | undefined =>
  /^[^/.\s]+\/supersede(?:@|$)/.test(uses) ? mode : undefined

export interface Job {
  readonly id: string
  readonly needs: readonly string[]
  /** Undefined where there is none; `unreadable` where GitHub would not understand it. */
  readonly condition: Expression | 'unreadable' | undefined
  /** Name of the environment, expressions included. */
  readonly environment: string | undefined
  /** Undefined: the permissions of the workflow. */
  readonly permissions: Permissions | undefined
  readonly matrix: Matrix | undefined
  /** A reusable workflow: `./.github/workflows/build.yml`. */
  readonly uses: string | undefined
  readonly with: ReadonlyMap<string, Template>
  readonly steps: readonly Step[]
  readonly concurrency: Concurrency | undefined
  readonly at: Position
}

/** Level by scope; `*` for `write-all` and `read-all`. */
export type Permissions = ReadonlyMap<string, string>

export function readJobs(yaml: Yaml, node: unknown): readonly Job[] {
  return entriesOf(yaml, node).map(({ key, keyNode, value }) => ({
    id: key,
    needs: textsOf(yaml, valueOf(yaml, value, 'needs')),
    condition: readCondition(textOf(yaml, valueOf(yaml, value, 'if'))),
    environment: readEnvironment(yaml, valueOf(yaml, value, 'environment')),
    permissions: readPermissions(yaml, value),
    matrix: readMatrix(yaml, value),
    uses: textOf(yaml, valueOf(yaml, value, 'uses')),
    with: new Map(
      entriesOf(yaml, valueOf(yaml, value, 'with')).map((entry) => [
        entry.key.toLowerCase(),
        compileTemplate(textOf(yaml, entry.value) ?? '', 'job')
      ])
    ),
    steps: itemsOf(yaml, valueOf(yaml, value, 'steps')).map((step) => ({
      name: textOf(yaml, valueOf(yaml, step, 'name')),
      uses: textOf(yaml, valueOf(yaml, step, 'uses')),
      run: textOf(yaml, valueOf(yaml, step, 'run')),
      mode: textOf(yaml, valueOf(yaml, valueOf(yaml, step, 'with'), 'mode')),
      at: positionOf(yaml, step)
    })),
    concurrency: readConcurrency(yaml, value, 'job'),
    at: positionOf(yaml, keyNode)
  }))
}

/** A condition may stand between `${{` and `}}` or not. */
function readCondition(text: string | undefined): Job['condition'] {
  if (text === undefined) return undefined
  const bare = /^\s*\$\{\{((?:[^}]|\}[^}])*)\}\}\s*$/.exec(text)?.[1]
  // A text around expressions is a text, and a text that is not empty counts as true.
  if (bare === undefined && text.includes('${{')) return 'unreadable'
  const condition = compileExpression((bare ?? text).trim(), 'condition')
  return isProblem(condition) ? 'unreadable' : condition
}

function readEnvironment(yaml: Yaml, node: unknown): string | undefined {
  return textOf(yaml, node) ?? textOf(yaml, valueOf(yaml, node, 'name'))
}

export function readPermissions(yaml: Yaml, owner: unknown): Permissions | undefined {
  const node = valueOf(yaml, owner, 'permissions')
  if (node === undefined) return undefined
  const all = textOf(yaml, node)
  if (all !== undefined) return new Map([['*', all.replace('-all', '')]])
  return new Map(entriesOf(yaml, node).map(({ key, value }) => [key, textOf(yaml, value) ?? '']))
}
