import { attribute } from '../attribution.js'
import type { KeepRule } from '../rule.js'

/**
 * A run of another workflow, event, fork, branch or pull request has its own newer runs. One whose subject nobody can
 * tell may be anybody's.
 */
export const keepOutsideGroup: KeepRule = (run, { snapshot }) => attribute(run, snapshot)
