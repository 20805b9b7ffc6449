// What an expression reads, and which literals it compares that with. GitHub takes an unknown property for '': only a walk of the
// tree finds a typo.
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
  type Expr
} from '@actions/expressions/ast'
import { data } from '@actions/expressions'
import { TokenType } from '@actions/expressions/lexer'

export interface Reference {
  /** Lower case: `['github', 'event', 'pull_request', 'number']`. `*` stands for an index that is not a literal. */
  readonly path: readonly string[]
  /** The literal texts that it is compared with: `==`, `!=`, `startsWith`, `endsWith`, `contains`. */
  readonly comparedWith: readonly Comparison[]
}

export interface Comparison {
  readonly how: 'equals' | 'startswith' | 'endswith' | 'contains'
  readonly text: string
  /** `!=` */
  readonly isNot: boolean
}

/** Each place that reads a context, in the order of the text. */
export function readReferences(tree: Expr): readonly Reference[] {
  const found: Reference[] = []
  visit(tree, [], found)
  return found
}

function visit(node: Expr, comparedWith: readonly Comparison[], found: Reference[]): void {
  const path = pathOf(node)
  if (path !== undefined) found.push({ path, comparedWith })
  for (const { child, comparisons } of childrenOf(node)) visit(child, comparisons, found)
}

interface Child {
  readonly child: Expr
  readonly comparisons: readonly Comparison[]
}

function childrenOf(node: Expr): readonly Child[] {
  if (node instanceof Grouping) return plain([node.group])
  if (node instanceof Unary) return plain([node.expr])
  if (node instanceof Logical) return plain(node.args)
  if (node instanceof Binary) {
    const isNot = node.operator.type === TokenType.BANG_EQUAL
    return [
      { child: node.left, comparisons: comparisonWith('equals', node.right, isNot) },
      { child: node.right, comparisons: comparisonWith('equals', node.left, isNot) }
    ]
  }
  if (node instanceof FunctionCall) return argumentsOf(node)
  if (node instanceof IndexAccess) {
    // A chain of names is one reference; what stands in brackets is an expression of its own.
    return [
      ...plain(pathOf(node) === undefined ? [node.expr] : bracketsOf(node.expr)),
      ...plain(bracket(node))
    ]
  }
  return []
}

const plain = (nodes: readonly Expr[]): readonly Child[] =>
  nodes.map((child) => ({ child, comparisons: [] }))

function argumentsOf({ functionName, args }: FunctionCall): readonly Child[] {
  const how = functionName.lexeme.toLowerCase()
  const [first, second] = args
  if (first === undefined || second === undefined || args.length !== 2 || !isComparison(how))
    return plain(args)
  return [{ child: first, comparisons: comparisonWith(how, second) }, ...plain([second])]
}

const isComparison = (name: string): name is Comparison['how'] =>
  name === 'startswith' || name === 'endswith' || name === 'contains'

function comparisonWith(how: Comparison['how'], other: Expr, isNot = false): readonly Comparison[] {
  return other instanceof Literal && other.literal.kind === data.Kind.String
    ? [{ how, text: other.literal.coerceString(), isNot }]
    : []
}

/** `github.event['pull_request'].number` as names; undefined where the expression does not begin with a context. */
function pathOf(node: Expr): readonly string[] | undefined {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()]
  if (!(node instanceof IndexAccess)) return undefined
  const above = pathOf(node.expr)
  if (above === undefined) return undefined
  const name = node.index instanceof Literal ? node.index.literal.coerceString().toLowerCase() : '*'
  return [...above, name]
}

const bracket = ({ index }: IndexAccess): readonly Expr[] =>
  index instanceof Literal || pathOf(index) === undefined ? [] : [index]

function bracketsOf(node: Expr): readonly Expr[] {
  return node instanceof IndexAccess ? [...bracketsOf(node.expr), ...bracket(node)] : []
}
