// `mode: closed`: the warnings if GitHub fails. No newer run will come later to cancel the rest.
import { expect, it } from '@jest/globals'
import { start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { unprocessable } from '../../support/github/faults.js'
import { aRepository } from '../../support/github/repository.js'
import { textsOf } from '../../support/annotations.js'

it.each([{ on: 'pulls' }, { on: 'cancel' }] as const)(
  'says to run the step again: trouble with $on',
  async ({ on }) => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7 })
    world.updatePullRequest(7, { state: 'closed' })
    world.withRun(190, { pr: 7 }).fail({ on, with: unprocessable() })
    const finished = await start(world, startedBy(world, 190, { action: 'closed' }), {
      mode: 'closed'
    })
    const told = textsOf(finished, 'warning').join('\n')
    expect(told).toContain('Re-run this step')
    expect(told).not.toMatch(/next run|superseded/)
  }
)
