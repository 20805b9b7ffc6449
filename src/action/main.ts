// Runs the action and returns its exit code. It loads only the code that the mode needs, and has the action's only catch-all.
import type { Environment } from '../model/environment.js'
import { InputError } from '../inputs/errors.js'
import { readContext, readEvent } from '../event/context.js'
import { groupOf } from '../event/group.js'
import { attempt } from '../inputs/read-all.js'
import { readActor } from '../event/subject.js'
import { forLog } from '../report/escape.js'
import { patternProblems, readInputs } from './inputs.js'
import type { Inputs } from '../inputs/table.js'
import { writeOutputs } from './outputs.js'
import type { Runtime } from './runtime.js'

/** The exit code of the step. */
export async function main(runtime: Runtime): Promise<number> {
  try {
    return await act(runtime)
  } catch (error) {
    const { setFailed } = await runtime.toolkit()
    const isForUser = error instanceof Error && error.name === 'InputError'
    setFailed(forLog(isForUser ? error.message : `This is a bug in Supersede: ${String(error)}`))
    if (!isForUser && error instanceof Error) {
      runtime.stdout.write(`${forLog(error.stack ?? '')}\n`)
    }
    return 1
  }
}

/** Throws one InputError with all problems, including those of the patterns, which are otherwise compiled later. */
async function readOrRefuse(env: Environment): Promise<Inputs> {
  const { value, problems = [] } = attempt(() => readInputs(env))
  if (value !== undefined) return value
  throw new InputError([...problems, ...(await patternProblems(env))])
}

async function act(runtime: Runtime): Promise<number> {
  const { env, stdout } = runtime
  const inputs = await readOrRefuse(env)
  if (inputs.mode === 'lint') {
    const { lintStep } = await import('./lint-step.js')
    return lintStep(runtime)
  }
  const context = readContext(env, readEvent(env))
  const actor = readActor(context, inputs)
  if (inputs.mode === 'group') {
    const group = groupOf(actor, inputs)
    stdout.write(`group ${forLog(group)}\n`)
    const unwritten = writeOutputs(env, { group })
    // The output is all that this mode does, so a failure to write it fails the step.
    if (unwritten !== undefined) throw new InputError(unwritten)
    return 0
  }
  const { supersedeStep } = await import('./supersede-step.js')
  return supersedeStep(runtime, inputs, { context, actor })
}
