// The workflow files of the sample: a CI set up as most guides print it, and a deploy that only one run at a time may do.
import { groupsIn, type Groups, type GroupsFor } from './written.js'

export const ci = '.github/workflows/ci.yml'
export const deploy = '.github/workflows/deploy.yml'

/** The workflow files of the sample. */
export const sampleFiles: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: ci,
    text: `name: CI
on:
  push: { branches: [main] }
  pull_request: { types: [opened, synchronize, reopened, labeled] }
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  lint: { runs-on: ubuntu-latest, steps: [{ run: npm run lint }] }
  test: { runs-on: ubuntu-latest, steps: [{ run: npm test }] }
`
  },
  {
    path: deploy,
    text: `name: Deploy
on: { push: { branches: [main] } }
concurrency: deploy
jobs:
  deploy: { runs-on: ubuntu-latest, steps: [{ run: ./deploy }] }
`
  }
]

const groups = new Map<string, Groups | string>(
  sampleFiles.map(({ path, text }) => [path, groupsIn(path, text)])
)

/** What they say of concurrency. */
export const sampleGroups: GroupsFor = ({ workflow }) => {
  const found = groups.get(workflow)
  return typeof found === 'string' ? undefined : found
}
