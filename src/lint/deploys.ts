// Which jobs publish or deploy? A strong sign is enough to give a job a lock; a weak one is a doubt.
import type { Job, Permissions } from '../workflow/jobs.js'
import type { Member } from '../workflow/encounters.js'
import type { WorkflowFile } from '../workflow/workflow-file.js'

/** Actions that publish something, whatever their inputs are. */
const publishing =
  /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|JamesIves\/github-pages-deploy-action|pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|google-github-actions\/deploy-[\w-]+|azure\/(?:webapps-deploy|functions-action|k8s-deploy)|aws-actions\/amazon-ecs-deploy-task-definition|cloudflare\/wrangler-action|changesets\/action|googleapis\/release-please-action|rubygems\/release-gem|JS-DevTools\/npm-publish)@/i

const publishingScript =
  /(?:^|\s|&&)(?:npm publish|pnpm publish|yarn npm publish|cargo publish|twine upload|gem push|docker push|terraform apply|helm upgrade|kubectl apply|gh release create|mvn (?:\S+ ){0,4}deploy|dotnet nuget push)\b/

/** Characters of a script that are looked at. */
const longestScript = 20_000

/** Scopes that only a job that publishes needs to write. */
const telling = ['packages', 'pages', 'deployments']

/** Why the job looks like one that publishes; undefined where it does not. */
export const deploySign = (job: Job): string | undefined => strongSign(job) ?? weakSign(job)

/** Whether it has a strong sign. */
export const surelyDeploys = (job: Job): boolean => strongSign(job) !== undefined

/** A sign that other jobs hardly have. */
function strongSign(job: Job): string | undefined {
  if (job.environment !== undefined && !canBeEmpty(job.environment)) return environmentText(job)
  const action = job.steps.find(({ uses }) => uses !== undefined && publishing.test(uses))?.uses
  if (action !== undefined) return `it uses ${action}`
  if (job.steps.some(({ run }) => run !== undefined && publishes(run)))
    return 'its script publishes'
  const scope = telling.find((each) => writes(job.permissions, each))
  return scope === undefined ? undefined : `it may write ${scope}`
}

/** Tests upload their coverage with an id-token, and an environment that is empty for this event is none. */
function weakSign(job: Job): string | undefined {
  if (job.environment !== undefined) return environmentText(job)
  return writes(job.permissions, 'id-token') ? 'it may write id-token' : undefined
}

const environmentText = ({ environment = '' }: Job): string =>
  `it has the environment ${environment}`

/** An expression and nothing else, unless it ends with a text that is not empty. */
const canBeEmpty = (environment: string): boolean =>
  /^\s*\$\{\{[^]*\}\}\s*$/.test(environment) && !/\|\|\s*'[^']+'\s*\}\}\s*$/.test(environment)

/** A rehearsal publishes nothing. */
function publishes(script: string): boolean {
  return script
    .slice(0, longestScript)
    .split('\n')
    .some((line) => publishingScript.test(line) && !line.includes('dry-run'))
}

const writes = (permissions: Permissions | undefined, scope: string): boolean =>
  permissions?.get(scope) === 'write'

export const deployJobs = ({ jobs }: WorkflowFile): readonly Job[] =>
  jobs.filter((job) => deploySign(job) !== undefined)

/** The jobs that publish among those that the group holds, for the run of its event. */
export function heldDeploys({ claim, entrant: { running } }: Member): readonly Job[] {
  if (claim.job !== undefined) return deploySign(claim.job) === undefined ? [] : [claim.job]
  if (claim.calledBy !== undefined) return deployJobs(claim.file)
  return deployJobs(claim.file).filter(({ id }) => running.get(id) !== false)
}

/** Whether everything that the group holds is there for a deploy: it deploys, or a deploy needs it. */
export function isAllForDeploy(member: Member): boolean {
  const deploys = heldDeploys(member)
  if (deploys.length === 0) return false
  if (member.claim.job !== undefined) return true
  return !member.claim.file.triggers.some(
    ({ event }) => event.startsWith('pull_request') || event === 'merge_group'
  )
}
