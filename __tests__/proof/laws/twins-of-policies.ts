// Twins that are wrong about the policy, or about unknown facts.
import { stopsByEither } from '../../support/arbitrary-policy.js'
import { theRealOne } from './mind.js'
import { deceived, type Twin } from './twin.js'

export const ofPolicies: readonly Twin[] = [
  {
    twin: 'counts one too few',
    breaks: 'decide cancels no more than allowed at once',
    mind: deceived(
      (same) => same,
      (policy) => ({ ...policy, maxCancels: policy.maxCancels + 1 })
    )
  },
  {
    twin: 'takes keep for cancel',
    breaks: 'a choice to keep never cancels more',
    mind: deceived(
      (same) => same,
      (policy) => ({ ...policy, sameCommit: policy.sameCommit === 'keep' ? 'cancel' : 'keep' })
    )
  },
  {
    twin: 'takes a shorter time for a longer one',
    breaks: 'a shorter time after which',
    mind: deceived(
      (same) => same,
      ({ letFinishAfter: most, ...policy }) => ({
        ...policy,
        letFinishAfter: most === undefined ? 0 : 120 * 60_000 - Math.min(most, 100 * 60_000)
      })
    )
  },
  {
    twin: 'takes a label that exempts for one that lets go',
    breaks: 'a label that exempts never cancels more',
    mind: deceived(
      (same) => same,
      (policy) => ({
        ...policy,
        exemptLabel: policy.exemptLabel === undefined ? 'keep-ci' : undefined
      })
    )
  },
  {
    twin: 'stops by what does not stand in stop-on',
    breaks: 'one fact less that stops runs never cancels more',
    mind: deceived(
      (same) => same,
      (policy) => ({
        ...policy,
        stopOn: stopsByEither.filter(({ kind }) => !policy.stopOn.some((one) => one.kind === kind))
      })
    )
  },
  {
    twin: 'protects all jobs but those that are named',
    breaks: 'one more job to protect never cancels more',
    mind: deceived(
      (same) => same,
      (policy) => ({
        ...policy,
        jobs: [{ text: '!', matches: (name) => !policy.jobs.some(({ matches }) => matches(name)) }]
      })
    )
  },
  {
    twin: 'protects all events but those that are allowed',
    breaks: 'fewer events never cancels more',
    mind: deceived(
      (same) => same,
      (policy) => ({
        ...policy,
        events: ['pull_request', 'push'].filter((event) => !policy.events.includes(event))
      })
    )
  },
  {
    twin: 'takes a line that protects for an exception',
    breaks: 'one more ref to protect, or one exception less, never cancels more',
    mind: deceived(
      (same) => same,
      (policy) => ({
        ...policy,
        refs: policy.refs.map((line) => ({ ...line, isException: !line.isException }))
      })
    )
  },
  {
    twin: 'tells actors apart unless it is asked to',
    breaks: 'a template that tells more apart never cancels more',
    mind: deceived(
      (same) => same,
      (policy) => ({
        ...policy,
        template: policy.template === undefined ? [{ kind: 'part', names: ['actor'] }] : undefined
      })
    )
  }
]

export const ofEvidence: readonly Twin[] = [
  {
    twin: 'decides by who stands first',
    breaks: 'decide does not depend on the order',
    mind: deceived((snapshot) => ({ ...snapshot, runs: snapshot.runs.slice(0, 3) }))
  },
  {
    twin: 'looks at strangers',
    breaks: 'decide is not moved by runs of other groups',
    mind: deceived((snapshot) => ({
      ...snapshot,
      runs: snapshot.runs.toSorted((one, other) => one.id - other.id).slice(-4)
    }))
  },
  {
    twin: 'takes what cannot be read for what it was',
    breaks: 'decide never turns keep into cancel',
    mind: deceived((snapshot) => ({
      ...snapshot,
      runs: snapshot.runs.map((run) => ({ ...run, createdAt: run.createdAt ?? run.startedAt }))
    }))
  },
  {
    twin: 'takes jobs that were not read for jobs that have not begun',
    breaks: 'confirm never agrees to more where evidence is taken away',
    mind: {
      ...theRealOne,
      confirm: (verdict, run, looks, policy) =>
        theRealOne.confirm(verdict, { ...run, jobs: run.jobs ?? [] }, looks, policy)
    }
  }
]
