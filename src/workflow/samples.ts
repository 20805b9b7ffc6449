// The sample events of a workflow file: for exactly its triggers, the runs that tell mistakes apart.
import { repositoryOf } from './own-repository.js'
import { knownEvents } from './events.js'
import { commentSamples, issueSamples, queueSamples, startedSamples } from './samples/others.js'
import { companionSamples } from './samples/companions.js'
import { pullRequestSamples, reviewSamples } from './samples/pull-requests.js'
import { pushSamples, releaseSamples } from './samples/pushes.js'
import { createSamples, deploymentSamples } from './samples/refs.js'
import {
  finish,
  type Draft,
  type SampleRun,
  type SampleScene,
  type Surroundings
} from './samples/sample.js'
import type { WorkflowFile } from './workflow-file.js'

const makers: Readonly<Record<string, (scene: SampleScene) => readonly Draft[]>> = {
  push: pushSamples,
  pull_request: pullRequestSamples,
  pull_request_target: pullRequestSamples,
  pull_request_review: reviewSamples,
  pull_request_review_comment: reviewSamples,
  workflow_run: companionSamples,
  release: releaseSamples,
  create: createSamples,
  deployment: deploymentSamples,
  deployment_status: deploymentSamples,
  merge_group: queueSamples,
  issue_comment: commentSamples,
  issues: issueSamples,
  // A called workflow runs as its caller's event: `claimsOf` goes into it.
  workflow_call: () => []
}

export function samplesOf(
  file: Pick<WorkflowFile, 'path' | 'name' | 'triggers' | 'jobs'>,
  surroundings: Surroundings
): readonly SampleRun[] {
  const repository = repositoryOf(file)
  // An event that stands there twice starts no second run, and one that GitHub does not have starts none.
  const triggers = new Map(file.triggers.map((trigger) => [trigger.event, trigger]))
  const known = [...triggers.values()].filter(({ event }) => knownEvents.includes(event))
  const drafts = known.flatMap((trigger) => {
    const maker = Object.hasOwn(makers, trigger.event) ? makers[trigger.event] : undefined
    return (maker ?? startedSamples)({ file, trigger, surroundings, repository })
  })
  return drafts.map((draft, index) => finish(draft, index + 1, { file, surroundings, repository }))
}
