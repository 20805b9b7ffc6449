// Started by the runner. Loads no more than the mode needs; the only catch-all of the action.
import { forLog } from '../report/safe.js'
import { InputError } from '../app/errors.js'
import { readContext, readEvent } from '../event/context.js'
import { groupOf } from '../event/group.js'
import { readInputs } from './inputs.js'
import { writeOutputs } from './outputs.js'
import { readActor } from '../event/subject.js'

async function main(): Promise<void> {
  const { env } = process
  const inputs = readInputs(env)
  const context = readContext(env, readEvent(env))
  const actor = readActor(context, inputs)
  if (inputs.mode === 'group') {
    const group = groupOf(actor, inputs.template)
    process.stdout.write(`group ${forLog(group)}\n`)
    const unwritten = writeOutputs(env, { group })
    // Nothing else is asked of the step.
    if (unwritten !== undefined) throw new InputError(unwritten)
    return
  }
  const { supersedeStep } = await import('./supersede-step.js')
  await supersedeStep(env, inputs, { context, actor })
}

main().catch(async (error: unknown) => {
  const { setFailed, debug } = await import('@actions/core')
  const isForUser = error instanceof Error && error.name === 'InputError'
  setFailed(forLog(isForUser ? error.message : `This is a fault of Supersede: ${String(error)}`))
  debug(forLog(error instanceof Error ? (error.stack ?? '') : ''))
})
