import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'

/** The root of this project, where every command starts: the compiled proofs are in another folder. */
export const projectRoot = pathToFileURL(`${process.cwd()}/`)

/** Every input of action.yml with its default, by the variable in which the runner passes it. */
export function inputVariables(
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  actionFile?: string
): Record<string, string> {
  const defaults = actionFile === undefined ? ownDefaults() : defaultsIn(actionFile)
  const values = { ...defaults, ...given }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      inputVariable(name),
      given[name] ?? evaluate(value, env)
    ])
  )
}

const defaultsIn = (actionFile: URL | string): Record<string, string> =>
  inputDefaults(parse(readFileSync(actionFile, 'utf8')))

let own: Record<string, string> | undefined

/** The inputs of this project, which hundreds of steps use. */
const ownDefaults = (): Record<string, string> =>
  (own ??= defaultsIn(new URL('action.yml', projectRoot)))

/** Spaces become underscores, hyphens stay: actions/runner Handler.cs, `AddInputsToEnvironment`. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** An input without a default reaches the action as an empty text. */
function inputDefaults(file: unknown): Record<string, string> {
  const inputs = member(file, 'inputs')
  if (typeof inputs !== 'object' || inputs === null) return {}
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = member(input, 'default')
      return [
        name,
        typeof value === 'string' ? value : JSON.stringify(value ?? '').replace(/^""$/, '')
      ]
    })
  )
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

/** A default may use only `github.token` and what is in the variables. */
function evaluate(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (expression, path: string) => {
    if (path === 'github.token') return 'test-token'
    const value = env[path.toUpperCase().replace('.', '_')]
    if (value === undefined) throw new Error(`action.yml: no test can evaluate ${expression}`)
    return value
  })
}
