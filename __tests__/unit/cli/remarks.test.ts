// What `plan` says where there is nothing to plan: what was meant, and what to ask for instead.
import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from '../../support/github/repository.js'
import { against } from '../../support/command-line.js'

function dispatched(): World {
  const event = 'workflow_dispatch'
  return aRepository()
    .withBranch('topic', 'd2')
    .withRun(101, { event, branch: 'topic', sha: 'd1' })
    .withRun(102, { event, branch: 'topic' })
}

describe('plan --run', () => {
  it('of a dispatch says what lets dispatches supersede one another', async () => {
    const { stderr } = await against(dispatched(), 'plan', '--run', '102')
    expect(stderr).toContain('only if events includes workflow_dispatch')
  })

  it('of a dispatch follows --events', async () => {
    const args = ['plan', '--run', '102', '--events', 'workflow_dispatch', '--detailed-exitcode']
    const { code, stderr } = await against(dispatched(), ...args)
    expect(code).toBe(10)
    expect(stderr).not.toContain('notice')
  })

  it('of a companion asks for the run that it acts for', async () => {
    const world = dispatched().withRun(900, { event: 'workflow_run' })
    const { code, stderr } = await against(world, 'plan', '--run', '900')
    expect(code).toBe(0)
    expect(stderr).toContain('Plan for the run that it acts for')
  })

  it('of a tag says that such runs are kept', async () => {
    const world = aRepository()
      .withTag('v1.2.0', 'e2')
      .withRun(101, { tag: 'v1.2.0', sha: 'e1' })
      .withRun(102, { tag: 'v1.2.0' })
    const { stdout } = await against(world, 'plan', '--run', '102')
    expect(stdout).toContain('protected-ref')
  })
})
