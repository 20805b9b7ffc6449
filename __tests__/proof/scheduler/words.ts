// A play in words, to find out why it broke a law.
import type { Facts, Question } from './observation.js'

/** The true facts when it arrived. */
export function inWords({ facts, route }: Question): string {
  if (facts === undefined || route.endpoint === 'cancel-run') return ''
  return ` (${factsInWords(facts)})`
}

function factsInWords(facts: Facts): string {
  switch (facts.of) {
    case 'run':
      return `${facts.status}, attempt ${facts.attempt}, also the head of [${facts.openPullRequestsAtHead.join()}]`
    case 'pull':
      return `${facts.state}, head ${short(facts.sha)}, labels [${facts.labels.join()}]`
    case 'runs':
      return `${facts.attempts.size} runs`
    case 'pulls':
      return [...facts.shas].map(([number, sha]) => `${number} at ${short(sha)}`).join(', ')
    case 'branch':
      return `at ${short(facts.sha)}, protected ${String(facts.isProtected)}`
    case 'repository':
      return `default branch ${facts.defaultBranch}`
    case 'ref':
      return `there ${String(facts.exists)}`
    case 'nothing':
      return '-'
  }
}

export function short(sha: string): string {
  return sha.replace(/0+[0-9a-f]{2}$/, '')
}
