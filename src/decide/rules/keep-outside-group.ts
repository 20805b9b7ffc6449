import { compareByTemplate } from '../../model/group-template.js'
import { whyNotMember, doubts, type SubjectDoubt } from '../membership.js'
import { modes } from '../../model/mode.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'outside-group': { readonly differs: keyof typeof things }
    'subject-unknown': { readonly why: SubjectDoubt }
  }
}

const things = {
  workflow: 'workflow',
  event: 'event',
  head: 'branch or fork',
  'pull-request': 'pull request',
  group: 'group'
} as const

/**
 * A run of another workflow, event, fork, branch or pull request has its own newer runs. A run whose membership is not known may
 * belong to any of these.
 */
export const keepOutsideGroup: KeepRule<'outside-group' | 'subject-unknown'> = {
  modes,
  keeps: (run, { snapshot, policy, successor }) => {
    const reason = whyNotMember(run, snapshot)
    if (reason !== undefined) return reason
    switch (compareByTemplate(run, successor?.run, policy.template)) {
      case 'same':
        return undefined
      case 'different':
        return { code: 'outside-group', differs: 'group' }
      case 'unknown':
        return { code: 'subject-unknown', why: 'group-part-unknown' }
    }
  },
  reasons: {
    'outside-group': {
      say: ({ differs }) => `it belongs to another ${things[differs]}`,
      docs: 'It belongs to another workflow, event, branch, fork, pull request or group.'
    },
    'subject-unknown': {
      say: ({ why }) => `cannot tell what it belongs to: ${doubts[why]}`,
      docs: 'It is not known what it belongs to. Examples: its fork was deleted, several pull requests use its branch, it is older than the pull requests that were read, a tag has the name of its branch, GitHub may show its base instead of its head (`pull_request_target`).'
    }
  }
}
