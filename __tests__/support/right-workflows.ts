// Workflows that are right, in the forms that people write: the linter says nothing of them above info. Each has what it is, its `on`,
// its concurrency, and its jobs where they matter.

interface Right {
  readonly form: string
  readonly on: string
  readonly concurrency?: string
  readonly jobs?: string
}

const test = '{ test: { runs-on: x, steps: [{ run: make test }] } }'
const deploy = '{ deploy: { runs-on: x, environment: production, steps: [{ run: make deploy }] } }'
const deployIn = (concurrency: string): string =>
  `{ test: { runs-on: x, steps: [{ run: make test }] }, deploy: { needs: test, if: github.ref == 'refs/heads/main', runs-on: x, environment: production, concurrency: ${concurrency}, steps: [{ run: make deploy }] } }`

const block = (group: string, rest = ', cancel-in-progress: true'): string =>
  `{ group: "${group}"${rest} }`

const number = '${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}'
const both = '{ push: { branches: [main] }, pull_request: }'

const forms: readonly Right[] = [
  { form: 'nothing at all', on: 'push' },
  { form: 'number or run id', on: both, concurrency: block(number) },
  {
    form: 'number or sha',
    on: both,
    concurrency: block(
      '${{ github.workflow }}-${{ github.event.pull_request.number || github.sha }}'
    )
  },
  {
    form: 'event.number or run id',
    on: both,
    concurrency: block('ci-${{ github.event.number || github.run_id }}')
  },
  {
    form: 'number or run id, cancel by event',
    on: both,
    concurrency: block(
      number,
      ', cancel-in-progress: "${{ github.event_name == \'pull_request\' }}"'
    )
  },
  {
    form: 'ref, pull requests only',
    on: 'pull_request',
    concurrency: block('${{ github.workflow }}-${{ github.ref }}')
  },
  {
    form: 'ref, filtered pull requests',
    on: '{ pull_request: { branches: [main, "release/**"], paths: [src/**] } }',
    concurrency: block('${{ github.workflow }}-${{ github.ref }}')
  },
  { form: 'ref without workflow', on: 'pull_request', concurrency: block('${{ github.ref }}') },
  {
    form: 'full name of the head repository',
    on: 'pull_request',
    concurrency: block('${{ github.event.pull_request.head.label }}')
  },
  {
    form: 'owner and branch',
    on: 'pull_request',
    concurrency: block(
      '${{ github.event.pull_request.head.repo.full_name }}-${{ github.head_ref }}'
    )
  },
  {
    form: 'node id',
    on: 'pull_request',
    concurrency: block('${{ github.event.pull_request.node_id }}')
  },
  {
    form: 'url',
    on: 'pull_request',
    concurrency: block('${{ github.event.pull_request.html_url || github.run_id }}')
  },
  {
    form: 'format',
    on: 'pull_request',
    concurrency: block("${{ format('{0}-{1}', github.workflow, github.event.number) }}")
  },
  {
    form: 'workflow_ref in the name',
    on: 'pull_request',
    concurrency: block('${{ github.workflow_ref }}-${{ github.event.number }}')
  },
  {
    form: 'a variable in front',
    on: 'pull_request',
    concurrency: block('${{ vars.PREFIX }}-${{ github.event.number }}')
  },
  { form: 'only the string form', on: 'pull_request', concurrency: '"${{ github.ref }}"' },
  {
    form: 'topic branches and pull requests apart',
    on: '{ push: { branches: ["feature/**"] }, pull_request: }',
    concurrency: block('${{ github.workflow }}-${{ github.ref }}')
  },
  {
    form: 'ref, but run id on main',
    on: '{ push: { branches: [main, "feature/**"] }, pull_request: }',
    concurrency: block(
      "${{ github.workflow }}-${{ github.ref == 'refs/heads/main' && github.run_id || github.ref }}"
    )
  },
  {
    form: 'main or master',
    on: '{ push: { branches: [main, "feature/**"] }, pull_request: }',
    concurrency: block(
      "${{ github.ref == 'refs/heads/main' && github.run_id || github.ref == 'refs/heads/master' && github.run_id || github.ref }}"
    )
  },
  {
    form: 'all pushes wait',
    on: '{ push: { branches: [main] } }',
    concurrency: block('${{ github.workflow }}-${{ github.ref }}', ', queue: max')
  },
  {
    form: 'all pushes wait, cancel said off',
    on: both,
    concurrency: block(
      '${{ github.workflow }}-${{ github.ref }}',
      ', cancel-in-progress: false, queue: max'
    )
  },
  {
    form: 'tags by ref',
    on: '{ push: { tags: ["v*"] } }',
    concurrency: block('release-${{ github.ref }}')
  },
  {
    form: 'tags wait',
    on: '{ push: { tags: ["v*"] } }',
    concurrency: block('release', ', queue: max')
  },
  {
    form: 'releases by tag',
    on: '{ release: { types: [published] } }',
    concurrency: block('release-${{ github.event.release.tag_name }}', '')
  },
  {
    form: 'deploys wait',
    on: '{ push: { branches: [main] } }',
    concurrency: block('production', ', queue: max'),
    jobs: deploy
  },
  {
    form: 'deploys wait, the newest is enough',
    on: '{ push: { branches: [main] } }',
    concurrency: block('pages', ', cancel-in-progress: false'),
    jobs: deploy
  },
  {
    form: 'deploys by hand wait',
    on: '{ workflow_dispatch: { inputs: { target: {} } } }',
    concurrency: block('deploy-${{ inputs.target }}', ', cancel-in-progress: false'),
    jobs: deploy
  },
  {
    form: 'a group of the deploy job',
    on: both,
    concurrency: block(number),
    jobs: deployIn('production')
  },
  {
    form: 'a group of the deploy job, all wait',
    on: both,
    concurrency: block(number),
    jobs: deployIn('{ group: production, queue: max }')
  },
  {
    form: 'previews by number',
    on: 'pull_request',
    jobs: '{ preview: { runs-on: x, environment: "pr-${{ github.event.number }}", concurrency: { group: "preview-${{ github.event.number }}", cancel-in-progress: true }, steps: [] } }'
  },
  {
    form: 'a matrix with its values',
    on: 'pull_request',
    jobs: '{ test: { strategy: { matrix: { os: [a, b], db: [{ id: c }, { id: d }] } }, runs-on: x, concurrency: { group: "${{ github.ref }}-${{ matrix.os }}-${{ matrix.db.id }}", cancel-in-progress: true }, steps: [] } }'
  },
  {
    form: 'a matrix one after another',
    on: 'pull_request',
    jobs: '{ test: { strategy: { max-parallel: 1, matrix: { os: [a, b, c] } }, runs-on: x, concurrency: "${{ github.ref }}", steps: [] } }'
  },
  {
    form: 'a merge queue by ref',
    on: '[pull_request, merge_group]',
    concurrency: block(
      '${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}'
    )
  },
  {
    form: 'a merge queue by sha',
    on: '[pull_request, merge_group]',
    concurrency: block(
      '${{ github.workflow }}-${{ github.event.pull_request.number || github.event.merge_group.head_sha }}'
    )
  },
  {
    form: 'pull_request_target by number',
    on: '{ pull_request_target: { types: [opened, synchronize] } }',
    concurrency: block('${{ github.workflow }}-${{ github.event.pull_request.number }}')
  },
  {
    form: 'stops at closing',
    on: '{ pull_request: { types: [opened, synchronize, reopened, closed] } }',
    concurrency: block('${{ github.workflow }}-${{ github.event.number }}'),
    jobs: "{ test: { if: github.event.action != 'closed', runs-on: x, steps: [] } }"
  },
  {
    form: 'stops at a draft',
    on: '{ pull_request: { types: [opened, synchronize, ready_for_review, converted_to_draft] } }',
    concurrency: block('${{ github.workflow }}-${{ github.event.number }}'),
    jobs: '{ test: { if: "!github.event.pull_request.draft", runs-on: x, steps: [] } }'
  },
  {
    form: 'labels apart',
    on: '{ pull_request: { types: [opened, synchronize, labeled] } }',
    concurrency: block('${{ github.event.number }}-${{ github.event.label.name }}'),
    jobs: "{ test: { if: \"github.event.action != 'labeled' || github.event.label.name == 'run'\", runs-on: x, steps: [] } }"
  },
  {
    form: 'comments by their id',
    on: 'issue_comment',
    concurrency: block('${{ github.event.comment.id }}', ''),
    jobs: '{ answer: { if: "contains(github.event.comment.body, \'/run\')", runs-on: x, steps: [] } }'
  },
  {
    form: 'comments by thread, all wait',
    on: 'issue_comment',
    concurrency: block('${{ github.workflow }}-${{ github.event.issue.number }}', ', queue: max')
  },
  {
    form: 'issues by number',
    on: '{ issues: { types: [opened, edited] } }',
    concurrency: block('triage-${{ github.event.issue.number }}')
  },
  {
    form: 'companions by source',
    on: '{ workflow_run: { workflows: [CI] } }',
    concurrency: block(
      "${{ github.workflow }}-${{ github.event.workflow_run.event == 'pull_request' && format('{0}-{1}', github.event.workflow_run.head_repository.full_name, github.event.workflow_run.head_branch) || github.run_id }}"
    )
  },
  {
    form: 'one nightly run at a time',
    on: '{ schedule: [{ cron: "0 3 * * *" }] }',
    concurrency: block('nightly', ', cancel-in-progress: false')
  },
  {
    form: 'the newest nightly run',
    on: '{ schedule: [{ cron: "0 3 * * *" }], workflow_dispatch: }',
    concurrency: block('nightly')
  },
  {
    form: 'a name in capitals and spaces',
    on: 'pull_request',
    concurrency: block('Build and Test #${{ github.event.number }}')
  },
  {
    form: 'a release that only the repository itself makes',
    on: '{ push: { branches: [main] } }',
    concurrency: block('${{ github.workflow }}', ''),
    jobs: "{ release: { if: github.repository == 'sveltejs/kit', permissions: { id-token: write }, runs-on: x, steps: [{ uses: changesets/action@v1 }] } }"
  },
  {
    form: 'a site of one owner, previews for pull requests',
    on: '{ push: { branches: [main] }, pull_request: { types: [opened, synchronize, closed] } }',
    jobs: "{ site: { if: github.repository_owner == 'acme' && github.event_name == 'push', environment: pages, concurrency: pages, steps: [] } }"
  },
  {
    form: 'a condition that many workflows share, where nothing can be cancelled',
    on: '{ push: { branches: [main] } }',
    concurrency: block(
      'playground-${{ github.ref_name }}',
      ', cancel-in-progress: "${{ github.event_name == \'pull_request\' }}"'
    ),
    jobs: deploy
  },
  {
    form: 'a name that a job finds out',
    on: '{ issues: { types: [opened] } }',
    jobs: '{ find: { steps: [] }, answer: { needs: find, concurrency: "answer-${{ needs.find.outputs.issue }}", steps: [] } }'
  },
  {
    form: 'one person, one branch',
    on: 'pull_request',
    concurrency: block('${{ github.actor }}-${{ github.head_ref }}')
  },
  { form: 'a group for each run', on: both, concurrency: block('${{ github.run_id }}') }
]

/** Form and text of each. */
export const rightWorkflows: readonly (readonly [string, string])[] = forms.map(
  ({ form, on, concurrency, jobs = test }) => [
    form,
    `name: CI\non: ${on}\n${concurrency === undefined ? '' : `concurrency: ${concurrency}\n`}jobs: ${jobs}\n`
  ]
)
