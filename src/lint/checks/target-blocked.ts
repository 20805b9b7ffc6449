// Public repositories block `pull_request_target` unless a policy allows it.
import type { Check } from '../check.js'

export const targetBlocked: Check = {
  code: 'target-blocked',
  severity: 'info',
  find: ({ file }) =>
    file.triggers
      .filter(({ event }) => event === 'pull_request_target')
      .map(({ at }) => ({
        file: file.path,
        at,
        message:
          'GitHub blocks pull_request_target in public repositories that have no policy for it'
      })),
  repair:
    'allow it in Settings, Actions, Policies for this file, and say so with an allow comment; or use pull_request and workflow_run',
  docs: {
    what: 'From 2026-12-02 on GitHub blocks `pull_request_target` in public repositories that have no event policy of their own: such a run fails with "Event \'pull_request_target\' is not allowed to trigger Actions workflows". Where a policy allows it, write that down: `# supersede: allow target-blocked our policy allows this file`.',
    lost: '[How to control which events start workflows](https://docs.github.com/en/actions/how-tos/administer/control-workflow-execution).'
  }
}
