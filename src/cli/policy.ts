// What the user allows, with its patterns compiled.
import { InputError } from '../inputs/errors.js'
import { compilePatterns } from '../inputs/policy-patterns.js'
import { defaultPolicy, type Policy } from '../model/policy.js'
import { UsageError } from './command.js'
import type { PlanPolicy } from './options.js'

/** `command` is the one whose help says more. Throws a UsageError. */
export async function compilePolicy(
  { protectRefs, protectJobs, ...plain }: PlanPolicy,
  command: string
): Promise<Policy> {
  try {
    const patterns = await compilePatterns({ protectRefs, protectJobs }, '--')
    return { ...defaultPolicy, ...plain, ...patterns }
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.problems, command) : error
  }
}
