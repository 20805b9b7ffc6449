"use strict";
exports.id = 813;
exports.ids = [813];
exports.modules = {

/***/ 2813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  group: () => (/* binding */ group_group)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/model/ref.js
var model_ref = __webpack_require__(7204);
// EXTERNAL MODULE: ./lib/github/translate.js
var translate = __webpack_require__(3489);
// EXTERNAL MODULE: ./lib/github/workflow-path.js
var workflow_path = __webpack_require__(7276);
;// CONCATENATED MODULE: ./lib/event/context.js





function readEvent(env) {
    return readPayload(need(env, 'GITHUB_EVENT_PATH'));
}
function readContext(env, payload) {
    const event = need(env, 'GITHUB_EVENT_NAME');
    const name = need(env, 'GITHUB_REPOSITORY');
    const repository = (0,translate/* recordIn */.Rn)(payload, 'repository');
    const context = {
        event,
        payload,
        ref: env['GITHUB_REF'] ?? '',
        refProtected: env['GITHUB_REF_PROTECTED'] === 'true',
        actor: env['GITHUB_ACTOR'] ?? '',
        repository: {
            id: repositoryId(repository['id'], env),
            name,
            defaultBranch: (0,translate/* toText */.fE)(repository['default_branch'])
        }
    };
    return { ...context, run: readRun(env, context) };
}
function readRun(env, context) {
    const { event, repository } = context;
    return {
        id: needNumber(env, 'GITHUB_RUN_ID'),
        number: needNumber(env, 'GITHUB_RUN_NUMBER'),
        attempt: Number(env['GITHUB_RUN_ATTEMPT']),
        event,
        workflow: {
            id: undefined,
            path: (0,workflow_path/* workflowPath */.R)(need(env, 'GITHUB_WORKFLOW_REF'), repository.name)
        },
        head: readHead(env, context),
        status: 'in_progress',
        conclusion: null,
        createdAt: undefined,
        startedAt: undefined,
        updatedAt: undefined,
        openPullRequestsAtHead: [],
        actor: context.actor === '' ? undefined : context.actor
    };
}
function readHead(env, { event, payload, ref, repository }) {
    if (event === 'pull_request' || event === 'pull_request_target') {
        const pull = (0,translate/* recordIn */.Rn)(payload, 'pull_request');
        const { repo, ref: branch, sha } = (0,translate/* recordIn */.Rn)(pull, 'head');
        const head = (0,translate/* toHead */.mP)(repo, branch, sha);
        if (head === undefined) {
            throw new errors/* InputError */.d(`The payload of the event ${event} has no pull_request.head.sha.`);
        }
        return head;
    }
    const entry = (0,translate/* recordIn */.Rn)(payload, 'merge_group');
    const queued = (0,translate/* toHead */.mP)({ id: repository.id }, branchOf(entry['head_ref']), entry['head_sha']);
    if (event === 'merge_group' && queued !== undefined)
        return queued;
    const sha = need(env, 'GITHUB_SHA');
    const head = (0,translate/* toHead */.mP)({ id: repository.id }, ref.replace(/^refs\/(heads|tags)\//, ''), sha);
    if (head === undefined)
        throw new errors/* InputError */.d('GITHUB_SHA is empty.');
    return head;
}
function branchOf(ref) {
    const text = (0,translate/* toText */.fE)(ref);
    return text === undefined ? undefined : (0,model_ref/* branchName */.at)(text);
}
function readPayload(path) {
    let payload;
    try {
        payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new errors/* InputError */.d(`The event file ${path} cannot be read as JSON.`, { cause: error });
    }
    if (!(0,translate/* isRecord */.u4)(payload))
        throw new errors/* InputError */.d(`The event file ${path} contains no JSON object.`);
    return payload;
}
function repositoryId(given, env) {
    const id = Number(given ?? env['GITHUB_REPOSITORY_ID']);
    if (!Number.isSafeInteger(id) || id < 1) {
        throw new errors/* InputError */.d('The id of the repository is missing: neither the payload nor GITHUB_REPOSITORY_ID has it.');
    }
    return id;
}
function need(env, name) {
    const value = env[name];
    if (!value) {
        throw new errors/* InputError */.d(`${name} is not set. This program must be started by a GitHub Actions runner, which sets it.`);
    }
    return value;
}
function needNumber(env, name) {
    const number = Number(need(env, name));
    if (!Number.isSafeInteger(number) || number < 1) {
        throw new errors/* InputError */.d(`${name} is ${JSON.stringify(env[name])}, which is not a whole number above 0.`);
    }
    return number;
}
//# sourceMappingURL=context.js.map
// EXTERNAL MODULE: ./lib/event/group.js + 1 modules
var group = __webpack_require__(9536);
// EXTERNAL MODULE: ./lib/event/subject.js
var subject = __webpack_require__(7284);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __webpack_require__(4143);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/options.js + 5 modules
var options = __webpack_require__(9990);
// EXTERNAL MODULE: ./lib/cli/source.js
var source = __webpack_require__(149);
;// CONCATENATED MODULE: ./lib/cli/commands/group.js









const group_group = {
    about: [
        'Prints the name of the group of the run that an event would start, as the output "group" of the action does. It sends no request.'
    ],
    options: [
        {
            title: 'The event',
            options: [
                {
                    name: 'event-file',
                    value: 'FILE',
                    isFile: true,
                    help: 'Payload of the event, as JSON. Without it: GITHUB_EVENT_PATH.'
                },
                {
                    name: 'event',
                    value: 'NAME',
                    help: 'Name of the event, if the payload does not show it.'
                },
                { name: 'workflow', value: 'FILE', help: 'Workflow file of the run, such as ci.yml.' },
                {
                    name: 'run',
                    value: 'ID',
                    help: 'Id of the run, for events whose runs have nothing in common.'
                }
            ]
        },
        { title: 'The group, as with the inputs of the action', options: options/* groupingOptions */.GP }
    ],
    examples: [
        {
            args: 'group --event-file event.json --workflow ci.yml',
            says: 'For example ci.yml:pull_request:7.'
        },
        {
            args: "group --workflow ci.yml --template '{workflow}:{pr|ref}'",
            says: 'With a template, for the event in GITHUB_EVENT_PATH.'
        }
    ],
    read(given) {
        const read = (0,read_all/* readAll */.y)({
            grouping: () => (0,options/* readGrouping */.Yt)(given),
            workflow: () => (0,source/* readWorkflow */.S6)((0,command/* textOf */.b6)(given, 'workflow')),
            run: () => readRunId((0,command/* textOf */.b6)(given, 'run'))
        });
        const asked = { ...read, eventFile: (0,command/* textOf */.b6)(given, 'event-file'), event: (0,command/* textOf */.b6)(given, 'event') };
        return ({ env, stdout }) => {
            stdout.write(`${groupFromEvent(asked, env)}\n`);
            return Promise.resolve(command/* exitCodes */.hS.fine);
        };
    }
};
function readRunId(text) {
    if (text === undefined)
        return undefined;
    const id = /^\d{1,16}$/.test(text) ? Number(text) : 0;
    if (Number.isSafeInteger(id) && id > 0)
        return id;
    throw new errors/* InputError */.d(`--run is ${JSON.stringify(text)}; allowed is the id of a run.`);
}
function groupFromEvent(asked, env) {
    const path = asked.eventFile ?? env['GITHUB_EVENT_PATH'];
    if (path === undefined) {
        throw missing('group needs --event-file, or GITHUB_EVENT_PATH in the environment.');
    }
    const payload = readPayload(path);
    const context = readContext(withPayload(asked, { payload, env }), payload);
    const actor = (0,subject/* readActor */.a)(context, asked.grouping);
    if (actor.subject.kind === 'run' && !hasRunId(asked, env)) {
        throw missing('Each run of this event is a group of its own. Give the id of the run: --run ID.');
    }
    return (0,group/* groupOf */.F8)(actor, asked.grouping);
}
const missing = (problem) => new command/* UsageError */.eb([problem], 'group');
function hasRunId({ run, event }, env) {
    return run !== undefined || event === 'workflow_run' || env['GITHUB_RUN_ID'] !== undefined;
}
function withPayload(asked, { payload, env }) {
    const repository = (0,translate/* recordIn */.Rn)(payload, 'repository');
    const name = (0,translate/* toText */.fE)(repository['full_name']) ?? env['GITHUB_REPOSITORY'] ?? 'owner/name';
    return {
        GITHUB_RUN_NUMBER: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SHA: 'unknown',
        GITHUB_RUN_ID: '1',
        ...env,
        ...(asked.run === undefined ? {} : { GITHUB_RUN_ID: String(asked.run) }),
        GITHUB_EVENT_NAME: eventName(asked, { payload, env }),
        GITHUB_REPOSITORY: name,
        GITHUB_WORKFLOW_REF: workflowRef(asked, name, env),
        GITHUB_REF: refOf(payload) ?? env['GITHUB_REF'] ?? 'unknown'
    };
}
function workflowRef({ workflow }, repository, env) {
    const ref = workflow === undefined
        ? env['GITHUB_WORKFLOW_REF']
        : `${repository}/.github/workflows/${workflow}@refs/heads/main`;
    if (ref !== undefined)
        return ref;
    throw missing('group needs --workflow, such as --workflow ci.yml.');
}
function eventName({ event, eventFile }, { payload, env }) {
    const surrounding = eventFile === undefined ? env['GITHUB_EVENT_NAME'] : undefined;
    return event ?? surrounding ?? eventOf(payload);
}
function eventOf(payload) {
    const byField = ['pull_request', 'merge_group', 'workflow_run'].find((field) => (0,translate/* isRecord */.u4)(payload[field]));
    if (byField !== undefined)
        return byField;
    if ((0,translate/* toText */.fE)(payload['after']) !== undefined)
        return 'push';
    throw missing('The file does not show the name of its event. Give it: --event NAME.');
}
function refOf(payload) {
    const group = (0,translate/* recordIn */.Rn)(payload, 'merge_group');
    return (0,translate/* toText */.fE)(payload['ref']) ?? (0,translate/* toText */.fE)(group['head_ref']);
}
//# sourceMappingURL=group.js.map

/***/ }),

/***/ 9990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GP: () => (/* binding */ groupingOptions),
  VJ: () => (/* binding */ policyOptions),
  Yt: () => (/* binding */ readGrouping),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __webpack_require__(4143);
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/model/events.js
var model_events = __webpack_require__(5384);
// EXTERNAL MODULE: ./lib/model/group-template.js
var group_template = __webpack_require__(6025);
;// CONCATENATED MODULE: ./lib/inputs/shared-ref.js



function refuseSharedRef({ events, template }, { group, events: called }) {
    const event = events.find((name) => !(0,model_events/* hasRefOfItsOwn */.Fl)(name));
    const part = ['ref', 'branch'].find((name) => (0,group_template/* speaksOf */.Tq)(template, name));
    if (event === undefined || part === undefined)
        return;
    throw new errors/* InputError */.d(`${group} has {${part}}, and ${called} names ${event}: the ref of its runs is always the default branch, so all of them would be in one group, and a run for one thing would supersede the run for another. Take ${event} out of events.`);
}
//# sourceMappingURL=shared-ref.js.map
;// CONCATENATED MODULE: ./lib/model/force.js
const forces = ['never', 'unstarted', 'idle', 'always'];
//# sourceMappingURL=force.js.map
// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(9711);
;// CONCATENATED MODULE: ./lib/inputs/stop-on.js

const labelPrefix = 'label:';
function stopFacts(given) {
    return (0,parse/* list */.p_)(given).map((word) => {
        if (word.toLowerCase() === 'draft')
            return { kind: 'draft' };
        const name = word.slice(labelPrefix.length).trim();
        if (!word.toLowerCase().startsWith(labelPrefix) || name === '') {
            throw (0,parse/* refusal */.x5)(given, 'a list of draft and label:NAME, such as draft, label:cancel-ci');
        }
        return { kind: 'label', name };
    });
}
//# sourceMappingURL=stop-on.js.map
;// CONCATENATED MODULE: ./lib/inputs/table.js




const mostCancels = 1000;
const longestWait = 600_000;
const wait = (given) => (0,parse/* duration */.p0)(given, longestWait, 'from 0s to 10m, such as 5s');
function oneOf(...words) {
    return { words, read: (given) => (0,parse/* choice */.Yq)(given, words) };
}
const inputTable = {
    token: {
        name: 'token',
        default: '${{ github.token }}',
        read: ({ text }) => text || undefined,
        isSecret: true
    },
    mode: {
        name: 'mode',
        default: 'supersede',
        ...oneOf('supersede', 'closed', 'group', 'lint'),
        option: 'mode',
        optionWords: ['supersede', 'closed']
    },
    template: { name: 'group', default: '', read: parse/* groupTemplate */.CX, option: 'template' },
    membership: { name: 'membership', default: 'derived', ...oneOf('derived', 'native') },
    workflows: { name: 'workflows', default: 'this', read: parse/* workflowList */.c9 },
    events: {
        name: 'events',
        default: policy/* defaultPolicy */.G4.events.join(', '),
        read: parse/* eventList */.$q,
        option: 'events'
    },
    protectRefs: { name: 'protect-refs', default: '', read: parse/* list */.p_, option: 'protect-refs' },
    protectJobs: { name: 'protect-jobs', default: '', read: parse/* jobList */.y2, option: 'protect-jobs' },
    exemptLabel: {
        name: 'exempt-label',
        default: policy/* defaultPolicy */.G4.exemptLabel ?? '',
        read: ({ text }) => text || undefined,
        takesEmpty: true,
        option: 'exempt-label'
    },
    sameCommit: {
        name: 'same-commit',
        default: policy/* defaultPolicy */.G4.sameCommit,
        ...oneOf('keep', 'cancel'),
        option: 'same-commit'
    },
    reruns: {
        name: 'reruns',
        default: policy/* defaultPolicy */.G4.reruns,
        ...oneOf('keep', 'cancel'),
        option: 'reruns'
    },
    letFinishAfter: {
        name: 'let-finish-after',
        default: '',
        read: parse/* letFinishAfter */.Pl,
        option: 'let-finish-after'
    },
    onClosed: {
        name: 'on-closed',
        default: policy/* defaultPolicy */.G4.onClosed,
        ...oneOf('keep', 'cancel'),
        option: 'on-closed'
    },
    onMerged: {
        name: 'on-merged',
        default: policy/* defaultPolicy */.G4.onMerged,
        ...oneOf('keep', 'cancel'),
        option: 'on-merged'
    },
    onSuperseded: {
        name: 'on-superseded',
        default: 'continue',
        ...oneOf('continue', 'cancel-self')
    },
    stopOn: { name: 'stop-on', default: '', read: stopFacts },
    settle: { name: 'settle', default: '0s', read: wait },
    wait: { name: 'wait', default: '5s', read: wait },
    force: { name: 'force', default: 'never', ...oneOf(...forces) },
    maxCancels: {
        name: 'max-cancels',
        default: String(policy/* defaultPolicy */.G4.maxCancels),
        read: (given) => (0,parse/* wholeNumber */.rD)(given, mostCancels),
        option: 'max-cancels'
    },
    onError: { name: 'on-error', default: 'warn', ...oneOf('warn', 'fail') },
    dryRun: {
        name: 'dry-run',
        default: 'false',
        words: ['true', 'false'],
        read: (given) => (0,parse/* choice */.Yq)(given, ['true', 'false']) === 'true'
    },
    summary: { name: 'summary', default: 'auto', ...oneOf('auto', 'always', 'never') }
};
const inputRows = Object.values(inputTable);
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./lib/inputs/texts.js
const inputTexts = {
    token: {
        summary: 'Token that reads runs and pull requests and cancels runs.',
        details: [
            'It needs the permissions `actions: write`, `pull-requests: read` and `contents: read`. Leave it out to use the token of the job, which has what `permissions` in the workflow grants. The token of a run from a [fork](forks.md) can only read.',
            'In the reusable workflow it is a secret, which the caller may leave out. The command line takes it from `GITHUB_TOKEN` or `GH_TOKEN`.'
        ]
    },
    mode: {
        summary: 'What to do: cancel superseded runs, or the runs of a closed pull request or deleted branch; name the group; or lint workflows.',
        option: 'Which runs: superseded ones, or those of a closed pull request.',
        details: [
            `- \`supersede\` cancels the older runs of the group of this run.
- \`closed\` cancels the runs of the pull request that the event closed. On the event \`delete\` it cancels the runs that pushes to the deleted branch started.
- \`group\` sets the output \`group\` and sends no request to GitHub. It does not work in a companion, or with \`{title}\` in the template. The command line has the command \`group\` for this.
- \`lint\` reads the workflow files of the checkout, shows [which runs meet in their groups](lint.md), and fails where a result can be lost. It needs no token and sends no request. The command line has the command \`lint\` for this.`,
            'See [closed pull requests and deleted branches](closed-pull-requests.md). In a companion (`on: workflow_run`), `closed` acts for the pull request of the source run. The command line plans it for pull requests only. With `closed`, every event except `pull_request`, `pull_request_target`, `delete` and `workflow_run` is an error.'
        ]
    },
    group: {
        summary: 'Template for the name of the group, such as {workflow}:{event}:{pr|ref}; empty means the usual name.',
        details: [
            'The parts are `{workflow}`, `{event}`, `{pr}`, `{ref}`, `{branch}`, `{actor}` and `{title}` (the name of the run, which `run-name` sets). `{a|b}` takes the first of them that is not empty. A part that has no value for this run is an error.',
            'A template can only split groups, for example one for each `{actor}`, so no run is cancelled because of it. There is one exception: for events that need `{ref}` or `{branch}` in it, the template says which runs belong together. The output `group` is the name that the template gives. Jobs that use it for native `concurrency` share a native group wherever this name is the same. [More on groups](advanced.md#split-groups-further).'
        ]
    },
    membership: {
        summary: 'How Supersede finds out which runs belong together: from the runs themselves, or from the concurrency groups of GitHub.',
        details: [
            `- \`derived\` uses the workflow, the event, the pull request, the branch and the repository of each run.
- \`native\` uses GitHub's own concurrency groups: only members of a group that the run is in, and that stand before it there, can be cancelled. Every other rule still holds. A group counts only if its name contains the number of the pull request, or the full ref of a push.`,
            'Where GitHub does not show the groups, nothing is cancelled and a notice says so. GitHub Enterprise Server has no endpoints for groups: there `native` works as `derived`. [More on membership](advanced.md#let-github-say-which-runs-belong-together).'
        ]
    },
    workflows: {
        summary: 'Workflows whose runs may be cancelled: this, all, or a list of file names such as ci.yml, lint.yml.',
        details: [
            'Each run is only superseded by a newer run of its own workflow. With `mode: closed` or `stop-on`, which usually stand in a workflow of their own, use `all` or a list. [An example](recipes.md#several-workflows-in-one-step).',
            'The option `--workflow` of the command line takes one file name. Without it, all workflows are meant.'
        ]
    },
    events: {
        summary: 'Events whose runs may be superseded, each by a newer run of the same event; pull_request also stands for pull_request_target.',
        details: [
            'Runs of `workflow_dispatch` and `schedule` belong together if they are on the same ref. A protected ref stays protected for them, and scheduled runs are always on the default branch. For other events, put `{ref}` or `{branch}` into the template [`group`](#group). Supersede refuses this for events whose ref is always the default branch, such as `issue_comment` and `repository_dispatch`, because all of their runs would be in one group. [What happens on each event](events.md).'
        ]
    },
    'protect-refs': {
        summary: 'Patterns of branches and tags whose runs are kept, in addition to those that are always protected.',
        details: [
            'Patterns are written as under `on.push.branches`: `release/*`. Use a full name for tags: `refs/tags/nightly*`. A pattern also protects pull requests whose head branch in this repository has such a name. The name of a branch in a fork has no effect.',
            '`!` in front of a pattern lifts a protection, and the last pattern that matches counts. `!main` and `!refs/tags/**` lift everything that protects these refs. `!~DEFAULT_BRANCH` and `!~PROTECTED_BRANCHES` lift only that one protection. [What is always protected](events.md#protected-branches-and-tags).'
        ]
    },
    'protect-jobs': {
        summary: 'Names of jobs, with * for any text; a run is kept once a job with such a name has begun.',
        details: [
            'Case is ignored. `deploy` also means `deploy (eu)`, `release / deploy` and `deploy / upload`. The job counts in every attempt of the run, also when it has ended. A job that was skipped, or that waits for an approval, has not begun.',
            'With `!` behind the name (`release!`), a run is also kept while GitHub lists the job as still to come. GitHub may list a job with `needs` only after the jobs that it needs have ended. Until then, the run is not protected.',
            'Supersede reads the jobs of each run right before its cancel, which is one more request for each run. A job that starts during that last round trip is not seen. A job whose name has more than 500 characters, or more than ten parts (`a / b / …`), counts as matched by every pattern. [An example](recipes.md#deploys).'
        ]
    },
    'exempt-label': {
        summary: 'Runs of pull requests with this label are kept; an empty value switches this off.',
        details: [
            'Case is ignored. Only people with triage permission or more can set labels, so the author of a pull request from a fork cannot.'
        ]
    },
    'same-commit': {
        summary: 'Whether older runs for the same commit as the newer run may be cancelled.',
        details: [
            'Even with `cancel`, a push run whose commit is the head of an open pull request is kept. Keep the default if some runs of a commit skip their jobs, for example runs of the event `labeled`: such a run would cancel the run that tests the head.'
        ]
    },
    reruns: {
        summary: 'Whether to cancel an older run that a person re-ran after the newer run was created.',
        details: []
    },
    'let-finish-after': {
        summary: 'A run that has begun is kept once its attempt is older than this, such as 20m; empty switches this off.',
        details: [
            'The age includes the time in the queue. Use this where pushes come faster than a run can end. A number with `ms`, `s`, `m` or `h`, at most `840h`. [More on bursts of pushes](advanced.md#pushes-in-bursts).'
        ]
    },
    'on-closed': {
        summary: 'Whether superseded runs of a closed pull request may be cancelled.',
        details: [
            'By default Supersede cancels nothing for a pull request that is not open. To cancel all runs of a closed pull request, not only the superseded ones, use [`mode: closed`](#mode).'
        ]
    },
    'on-merged': {
        summary: 'Whether superseded runs of a merged pull request may be cancelled.',
        details: [
            'With `mode: closed`, and for an entry of a merge queue, `cancel` means all runs from before the merge.'
        ]
    },
    'on-superseded': {
        summary: 'What the step does when a newer run has superseded its own run: go on, or cancel its own run.',
        details: [
            'With `cancel-self` the step cancels its own run as its last action, so that the checks of the run end as cancelled. It reads the run again right before, as for any other run, which costs up to seven more requests. If the cancel fails, the step writes a warning. [More on a run that cancels itself](advanced.md#cancel-its-own-run).',
            'This has no effect in a companion. A companion treats the run that it acts for like every other run: it cancels that run if a newer run has superseded it.'
        ]
    },
    'stop-on': {
        summary: 'What stops the older runs of a pull request, those on its head included: draft, label:NAME, or a list of these.',
        details: [
            '`draft` acts on the activity `converted_to_draft`, and `label:NAME` on `labeled`. Case is ignored. Example: `draft, label:cancel-ci`. Use it in a workflow on `pull_request` with these activity types. In a companion it is an error. [An example](recipes.md#stop-runs-with-a-draft-or-a-label).'
        ]
    },
    settle: {
        summary: 'How long to wait before a second look; only the second look then counts. 0s: there is one look.',
        details: [
            'Use it for pushes in quick succession, and where GitHub lists runs late. From `0s` to `10m`. Supersede looks a second time in these cases:',
            `- The first look found a run to cancel.
- The first look found an older run whose newer run no list shows yet.
- The step acts after a closing, a deletion, an entry that left a merge queue, a draft or a label (\`stop-on\`).`,
            'In all other cases it does not wait. [More on bursts of pushes](advanced.md#pushes-in-bursts).'
        ]
    },
    wait: {
        summary: 'How long to watch cancelled runs until they have ended, such as 5s.',
        details: [
            'From `0s` to `10m`. After half of this time, runs that ignored their first cancel and have no job at work get one more cancel.'
        ]
    },
    force: {
        summary: 'Which runs to force-cancel if they have not ended within wait.',
        details: [
            `- \`never\`: none.
- \`unstarted\`: runs of which no job has begun.
- \`idle\`: runs of which no job is at work.
- \`always\`: all of them.`,
            'Each run is force-cancelled once at most, after Supersede has read everything again. A force-cancel skips steps and jobs with `if: always()`, also those that have not begun. Choose a [`wait`](#wait) that gives them time to clean up. [More on runs that do not stop](advanced.md#runs-that-do-not-stop).'
        ]
    },
    'max-cancels': {
        summary: 'How many runs one step cancels at most, oldest first.',
        details: [
            'From 1 to 1000. After five minutes, which is about 900 cancels, the step begins no more of them. The token of a job has requests for about 450.'
        ]
    },
    'on-error': {
        summary: 'What to do if something could not be read or cancelled: write a warning, or also fail the step.',
        details: [
            'In both cases the output `outcome` says so, and the step first tries everything else. `fail` also fails the step if a cancelled run is still going on after [`wait`](#wait). A missing permission that a fork can never have does not fail the step. [More on barriers](advanced.md#the-step-as-a-barrier).'
        ]
    },
    'dry-run': {
        summary: 'true: decide and report, and cancel nothing.',
        details: [
            'The program is then built without the part that cancels. [A week on trial](recipes.md#a-week-on-trial) shows how to use it.'
        ]
    },
    summary: {
        summary: 'When to write a job summary: where there is something to say, always, or never.',
        details: []
    }
};
//# sourceMappingURL=texts.js.map
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
;// CONCATENATED MODULE: ./lib/cli/options.js






const groupingFields = ['events', 'template'];
const policyFields = Object.entries(inputTable)
    .filter(([field, { option }]) => option !== undefined && field !== 'template')
    .map(([field]) => field);
const policyOptions = policyFields.map(specOf);
const groupingOptions = groupingFields.map(specOf);
function specOf(field) {
    const { name, option } = inputTable[field];
    const row = inputTable[field];
    const words = row.optionWords ?? row.words;
    const fallback = row.default === '' ? '' : ` Default: ${row.default}.`;
    return {
        name: option,
        value: words === undefined ? 'VALUE' : 'WORD',
        help: `${inputTexts[name].option ?? inputTexts[name].summary}${fallback}`,
        words
    };
}
function readPolicy(given) {
    return readFields(given, policyFields);
}
function readGrouping(given) {
    const grouping = readFields(given, groupingFields);
    refuseSharedRef(grouping, { group: '--template', events: '--events' });
    return grouping;
}
function readFields(given, fields) {
    const readers = fields.map((field) => [field, () => readOption(inputTable[field], given)]);
    return (0,read_all/* readAll */.y)(Object.fromEntries(readers));
}
function readOption({ option = '', ...row }, given) {
    const text = (0,command/* textOf */.b6)(given, option)?.trim() ?? row.default;
    const named = { name: `--${option}`, text };
    return row.optionWords === undefined ? row.read(named) : (0,parse/* choice */.Yq)(named, row.optionWords);
}
//# sourceMappingURL=options.js.map

/***/ }),

/***/ 149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   Y6: () => (/* binding */ readLiveSource),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   hN: () => (/* binding */ liveOptions)
/* harmony export */ });
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _inputs_read_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4143);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7409);




const liveOptions = {
    title: 'What to look at',
    options: [
        {
            name: 'repo',
            value: 'OWNER/NAME',
            help: 'Repository, or its address. Without it: the one of the git remote in this folder.'
        },
        { name: 'pr', value: 'NUMBER', help: 'Pull request: a number or its address.' },
        { name: 'branch', value: 'NAME', help: 'Branch, for the runs of pushes to it.' },
        { name: 'tag', value: 'NAME', help: 'Tag, for the runs of pushes of it.' },
        {
            name: 'run',
            value: 'ID',
            help: 'Run, as a companion for it would see it: the id from its address, or that address.'
        },
        { name: 'workflow', value: 'FILE', help: 'Look at one workflow only, such as ci.yml.' }
    ]
};
const target = {
    name: '[TARGET]',
    help: 'A pull request (7 or octo/app#7), or the address of a pull request, run, branch or tag on GitHub.'
};
function readLiveSource(given) {
    const { repo, workflow, ...pointed } = (0,_inputs_read_all_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .y)({
        repo: () => placeIn(given, 'repo', anyRepository),
        pr: () => placeIn(given, 'pr', anyPullRequest),
        run: () => runIn((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, 'run')),
        branch: () => refIn((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, 'branch'), 'branch', 'refs/heads/'),
        tag: () => refIn((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, 'tag'), 'tag', 'refs/tags/'),
        target: () => targetIn(given.words),
        workflow: () => readWorkflow((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, 'workflow'))
    });
    const places = Object.values(pointed).filter((place) => place !== undefined);
    const all = [...places, ...(repo === undefined ? [] : [repo])];
    if (all.length === 0 && workflow === undefined)
        return undefined;
    const selections = all.flatMap(({ selection }) => selection ?? []);
    const [selection] = selections;
    if (selection === undefined) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('Which pull request, branch, tag or run? Give a target such as 7, or one of --pr, --branch, --tag and --run.');
    }
    if (selections.length > 1) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('Only one of --pr, --branch, --tag, --run and the target can be given.');
    }
    if (selection.kind === 'run' && workflow !== undefined) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('--workflow and a run exclude one another: the run has a workflow.');
    }
    return { ...repositoryIn(all), selection, workflow };
}
function repositoryIn(places) {
    const named = places.filter(({ repository }) => repository !== undefined);
    const names = [...new Set(named.map(({ repository = '' }) => repository.toLowerCase()))];
    if (names.length > 1) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`Two repositories are named: ${names.map(quoted).join(' and ')}.`);
    }
    return {
        repository: named[0]?.repository,
        host: named.find(({ host }) => host !== undefined)?.host
    };
}
const quoted = (text) => JSON.stringify(text);
const anyRepository = {
    is: ({ repository, selection }) => repository !== undefined && selection === undefined,
    says: 'owner/name, or the address of a repository'
};
const anyPullRequest = {
    is: ({ selection }) => selection?.kind === 'pull-request',
    says: 'a number such as 7, or the address of a pull request'
};
function placeIn(given, option, allowed) {
    const text = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, option);
    if (text === undefined)
        return undefined;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlace */ .y)(text);
    if (place !== undefined && allowed.is(place))
        return place;
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`--${option} is ${quoted(text)}; allowed is ${allowed.says}.`);
}
function runIn(text) {
    if (text === undefined)
        return undefined;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlace */ .y)(text);
    const selection = place?.selection;
    if (place !== undefined && selection?.kind === 'run')
        return place;
    if (selection?.kind === 'pull-request' && /^\d+$/.test(text)) {
        const run = { kind: 'run', id: selection.number };
        return { repository: undefined, host: undefined, selection: run };
    }
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`--run is ${quoted(text)}; allowed is the id of a run, or its address: .../actions/runs/ID.`);
}
function refIn(text, kind, prefix) {
    if (text === undefined)
        return undefined;
    const name = text.startsWith(prefix) ? text.slice(prefix.length) : text;
    if (name === '')
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`--${kind} is empty; allowed is the name of a ${kind}.`);
    return { repository: undefined, host: undefined, selection: { kind, name } };
}
function targetIn([text, extra]) {
    if (extra !== undefined)
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`Unexpected argument ${quoted(extra)}.`);
    if (text === undefined)
        return undefined;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlace */ .y)(text);
    if (place?.selection !== undefined)
        return place;
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`${quoted(text)} is no target; allowed is a pull request such as 7 or octo/app#7, or the address of a pull request, run, branch or tag.`);
}
function readWorkflow(text) {
    if (text === undefined || /^[^/]+\.ya?ml$/.test(text))
        return text;
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`--workflow is ${quoted(text)}; allowed is a file name such as ci.yml.`);
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 9536:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F8: () => (/* binding */ groupOf),
  Ik: () => (/* binding */ nameGroupIn)
});

// UNUSED EXPORTS: nameGroup, refuseEmptyPart

// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/model/events.js
var model_events = __webpack_require__(5384);
;// CONCATENATED MODULE: ./lib/event/group-name.js
const longestGroupName = 300;
const digestLength = 20;
function groupName(parts, digest, template) {
    const { workflow, event, subject } = parts;
    const key = template === undefined
        ? [encodePart(workflow), encodePart(event), subjectKey(subject)].join(':')
        : fill(template, parts);
    if (key.length <= longestGroupName && /^[a-z0-9._/:@+=,%-]*$/.test(key))
        return key;
    const readable = key.replace(/[^A-Za-z0-9._/:@+=,%-]/gu, encodeCharacter);
    const suffix = `:${digest(key).slice(0, digestLength)}`;
    return readable.slice(0, longestGroupName - suffix.length) + suffix;
}
function fill(template, parts) {
    return template
        .map((piece) => {
        if (piece.kind === 'text')
            return piece.text;
        const value = piece.names.map((name) => partValues[name](parts)).find((text) => text !== '');
        return value ?? `run:${parts.run ?? ''}`;
    })
        .join('');
}
function emptyPart(template, parts) {
    for (const piece of template) {
        const isEmpty = piece.kind === 'part' &&
            piece.names.every((name) => partValues[name](parts) === '' && !isUntold(name, parts));
        if (isEmpty)
            return piece.names;
    }
    return undefined;
}
function needsTitle(template, parts) {
    return ((template ?? []).some((piece) => piece.kind === 'part' &&
        piece.names.find((name) => partValues[name](parts) !== '' || isUntold(name, parts)) ===
            'title') && parts.title === undefined);
}
const isUntold = (name, { title }) => name === 'title' && title === undefined;
const partValues = {
    workflow: ({ workflow }) => encodePart(workflow),
    event: ({ event }) => encodePart(event),
    pr: ({ subject }) => (subject.kind === 'pull-request' ? subjectKey(subject) : ''),
    ref: ({ subject }) => ('ref' in subject ? subject.ref : ''),
    branch: ({ branch }) => branch ?? '',
    actor: ({ actor }) => encodePart(actor ?? ''),
    title: ({ title }) => encodePart(title ?? '')
};
const encodePart = (text) => text.replace(/[%:]/g, encodeCharacter);
function encodeCharacter(character) {
    return `%${(character.codePointAt(0) ?? 0).toString(16)}`;
}
function subjectKey(subject) {
    switch (subject.kind) {
        case 'pull-request':
            return String(subject.number);
        case 'branch':
        case 'tag':
        case 'merge-group':
            return subject.ref;
        case 'run':
            return `run:${subject.id}`;
    }
}
//# sourceMappingURL=group-name.js.map
// EXTERNAL MODULE: ./lib/model/workflow.js
var workflow = __webpack_require__(5740);
;// CONCATENATED MODULE: ./lib/event/group.js




function digest(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
}
function nameGroup(run, subject, template) {
    return groupName(partsOf(run, subject), digest, template);
}
const every = { id: undefined, path: '*' };
function nameGroupIn({ scope, subject, runs, successors }, own, template) {
    if (own !== undefined) {
        const title = own.title ?? runs.find(({ id }) => id === own.id)?.title;
        return nameGroup({ ...own, title }, subject, template);
    }
    const [run] = [...successors.map((successor) => successor.run), ...runs];
    const [only = every, another] = scope.workflows ?? [];
    const workflow = another === undefined ? only : every;
    if (run === undefined)
        return workflow.path;
    return nameGroup({ ...run, event: scope.event, workflow }, subject);
}
function partsOf(run, subject) {
    const { workflow, event, head, actor, title, id } = run;
    return {
        workflow: workflowLabel(workflow),
        event,
        subject,
        branch: head.branch,
        actor,
        title,
        run: id
    };
}
function refuseEmptyPart({ run, subject }, grouping) {
    const { template } = grouping;
    if (template === undefined || 'run' in subject)
        return;
    const names = emptyPart(template, partsOf(run, subject));
    if (names === undefined)
        return;
    throw new errors/* InputError */.d(`Input group has the part {${names.join('|')}}, but this run of the event ${run.event} has no value for it. ${remedyFor(run, subject, grouping)}`);
}
function remedyFor({ event, head }, subject, { events }) {
    const other = `Skip the step for this event: if: github.event_name != '${event}'.`;
    if (subject.kind === 'pull-request')
        return `Runs of ${event} have {pr}. Write {pr|ref}.`;
    if ('ref' in subject)
        return `Runs of ${event} have {ref}. Write {pr|ref}.`;
    if (!(0,model_events/* hasRefOfItsOwn */.Fl)(event)) {
        return `The ref of these runs is always the default branch, so it cannot tell them apart. ${other}`;
    }
    if (!events.includes(event)) {
        return `Runs of ${event} have {ref} if input events names ${event}.`;
    }
    const isRef = head.branch !== null && !head.branch.startsWith('refs/');
    return isRef
        ? `Runs of ${event} have {ref}. Write {pr|ref}.`
        : `Its ref ${head.branch ?? '(none)'} is neither a branch nor a tag. ${other}`;
}
function workflowLabel({ id, path, isForeign }) {
    const label = path.replace(workflow/* workflowFolder */.Mf, '');
    return isForeign === true && path.startsWith(workflow/* workflowFolder */.Mf) ? `${label}@${id ?? ''}` : label;
}
function groupOf(actor, grouping = { events: [], template: undefined }) {
    const { run, subject } = actor;
    refuseEmptyPart(actor, grouping);
    if ('run' in subject) {
        throw new errors/* InputError */.d('mode: group does not work on workflow_run: it sends no request to GitHub, and the event does not say which pull request its source run is for or whether its branch is a tag. Use the output group of mode: supersede, with dry-run: true if it must not cancel anything.');
    }
    if (needsTitle(grouping.template, partsOf(run, subject))) {
        throw new errors/* InputError */.d('mode: group cannot use {title}: it sends no request to GitHub, and only GitHub knows the title of this run. Use the output group of mode: supersede, with dry-run: true if it must not cancel anything.');
    }
    return nameGroup(run, subject, grouping.template);
}
//# sourceMappingURL=group.js.map

/***/ }),

/***/ 7284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readActor),
/* harmony export */   f: () => (/* binding */ subjectOfRun)
/* harmony export */ });
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _model_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7204);
/* harmony import */ var _model_group_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6025);
/* harmony import */ var _github_translate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);




const usualGrouping = { events: [], template: undefined };
function readActor(context, grouping = usualGrouping) {
    if (context.event === 'workflow_run')
        return readSource(context, grouping);
    const { run } = context;
    return {
        run,
        isCompanion: false,
        subject: ownSubject(context, grouping),
        headOwner: ownHeadOwner(context)
    };
}
const eventsOfRefs = ['workflow_dispatch', 'schedule'];
function isByRef(event, { events, template }) {
    return (events.includes(event) && (eventsOfRefs.includes(event) || (0,_model_group_template_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(template, 'ref', 'branch')));
}
function ownSubject(context, grouping) {
    const { event, payload, ref, run } = context;
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return { kind: 'pull-request', number: pullRequestNumber(payload) };
        case 'push':
            return subjectOfRef(ref, run);
        case 'merge_group':
            return mergeGroup(context);
        default:
            return isByRef(event, grouping) ? subjectOfRef(ref, run) : { kind: 'run', id: run.id };
    }
}
const unmergedReasons = ['invalidated', 'dequeued'];
function mergeGroup({ payload: { action, reason }, ref, run }) {
    const entry = run.head.branch ?? (0,_model_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(ref);
    const number = Number(/\/pr-(\d+)-[^/]*$/.exec(entry)?.[1]);
    const isMerged = action === 'destroyed' && !unmergedReasons.includes(reason);
    const merged = reason === 'merged' && number ? number : null;
    return { kind: 'merge-group', ref: entry, ...(isMerged && { merged }) };
}
function subjectOfRef(ref, run) {
    if (ref.startsWith(_model_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .branchPrefix */ .$j))
        return { kind: 'branch', ref };
    if (ref.startsWith(_model_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .tagPrefix */ .B3))
        return { kind: 'tag', ref };
    return { kind: 'run', id: run.id };
}
function pullRequestNumber(payload) {
    const pull = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIn */ .Rn)(payload, 'pull_request');
    const number = pull['number'];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('The payload has no pull_request.number.');
    }
    return number;
}
function ownHeadOwner({ payload }) {
    const pull = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIn */ .Rn)(payload, 'pull_request');
    const head = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIn */ .Rn)(pull, 'head');
    return (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(head['repo']);
}
function readSource({ payload, repository }, grouping) {
    const source = payload['workflow_run'];
    const run = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .toRun */ .P3)(source, repository.name);
    if (run === undefined || !(0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(source)) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('The payload of the event workflow_run has no complete workflow_run.');
    }
    const isHere = run.head.repository === repository.id;
    return {
        run,
        isCompanion: true,
        subject: subjectOfRun(run, isHere ? grouping : usualGrouping),
        headOwner: (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(source['head_repository'])
    };
}
function subjectOfRun(run, grouping = usualGrouping) {
    const { event, head, id } = run;
    const nothing = { kind: 'run', id };
    if (event === 'pull_request' || event === 'pull_request_target') {
        return { kind: 'pull-request-behind', run };
    }
    if (event.startsWith('pull_request') || head.branch === null)
        return nothing;
    if (event === 'merge_group')
        return { kind: 'merge-group', ref: head.branch };
    return event === 'push' || isByRef(event, grouping) ? { kind: 'ref-behind', run } : nothing;
}
//# sourceMappingURL=subject.js.map

/***/ }),

/***/ 3489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ toId),
/* harmony export */   P3: () => (/* binding */ toRun),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   XL: () => (/* binding */ toRepositoryId),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   c$: () => (/* binding */ toPullRequest),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   mP: () => (/* binding */ toHead),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7276);

const statuses = [
    'requested',
    'waiting',
    'pending',
    'queued',
    'in_progress',
    'completed'
];
function toRun(json, repositoryName) {
    if (!isRecord(json))
        return undefined;
    const identity = toIdentity(json);
    const head = toHead(json['head_repository'], json['head_branch'], json['head_sha']);
    const workflow = toWorkflow(json, repositoryName);
    if (identity === undefined || head === undefined || workflow === undefined)
        return undefined;
    const openPullRequestsAtHead = toOpenPullRequestsAtHead(json['pull_requests'], head.sha);
    if (openPullRequestsAtHead === undefined)
        return undefined;
    return {
        ...identity,
        workflow,
        head,
        status: statuses.find((status) => status === json['status']) ?? 'unrecognised',
        conclusion: toText(json['conclusion']) ?? null,
        createdAt: toInstant(json['created_at']),
        startedAt: toInstant(json['run_started_at']),
        updatedAt: toInstant(json['updated_at']),
        actor: toText(recordIn(json, 'actor')['login']),
        title: toText(json['display_title']),
        openPullRequestsAtHead
    };
}
function toOpenPullRequestsAtHead(pulls, sha) {
    if (pulls === undefined || pulls === null)
        return [];
    if (!Array.isArray(pulls))
        return undefined;
    return pulls.flatMap((pull) => {
        if (!isRecord(pull) || !isRecord(pull['head']) || pull['head']['sha'] !== sha)
            return [];
        const number = toId(pull['number']);
        return number === undefined ? [] : [number];
    });
}
function toIdentity(json) {
    const id = toId(json['id']);
    const number = toId(json['run_number']);
    const attempt = json['run_attempt'] === undefined ? 1 : toId(json['run_attempt']);
    const event = toText(json['event']);
    if (id === undefined || number === undefined)
        return undefined;
    if (attempt === undefined || event === undefined)
        return undefined;
    return { id: id, number, attempt, event };
}
function toPullRequest(json) {
    if (!isRecord(json) || !isRecord(json['head']))
        return undefined;
    const { repo, ref, sha } = json['head'];
    const head = toHead(repo, ref, sha);
    const number = toId(json['number']);
    const createdAt = toInstant(json['created_at']);
    const state = toState(json);
    const labels = toLabels(json['labels']);
    if (head === undefined || number === undefined || labels === undefined)
        return undefined;
    if (createdAt === undefined || state === undefined)
        return undefined;
    const closedAt = toInstant(json['closed_at']);
    return {
        number: number,
        state,
        head,
        createdAt,
        closedAt: state === 'open' ? undefined : closedAt,
        labels,
        isDraft: typeof json['draft'] === 'boolean' ? json['draft'] : undefined
    };
}
function toState(json) {
    if (json['state'] === 'open')
        return 'open';
    if (json['state'] !== 'closed')
        return undefined;
    const isMerged = json['merged'] === true || typeof json['merged_at'] === 'string';
    return isMerged ? 'merged' : 'closed';
}
function toLabels(json) {
    if (json === undefined)
        return [];
    if (!Array.isArray(json))
        return undefined;
    const names = json.map((label) => (isRecord(label) ? toText(label['name']) : undefined));
    return names.every((name) => name !== undefined) ? names : undefined;
}
function toHead(repository, branch, sha) {
    const text = toText(sha);
    if (text === undefined)
        return undefined;
    return {
        repository: toRepositoryId(repository),
        branch: toText(branch) ?? null,
        sha: text
    };
}
function ownerOf(repository) {
    if (!isRecord(repository))
        return undefined;
    const login = toText(recordIn(repository, 'owner')['login']);
    return login ?? toText(repository['full_name'])?.split('/')[0];
}
function toRepositoryId(repository) {
    const id = isRecord(repository) ? toId(repository['id']) : undefined;
    return id === undefined ? null : id;
}
function toWorkflow(json, repositoryName) {
    const id = toId(json['workflow_id']);
    const path = toText(json['path']);
    if (id === undefined || path === undefined)
        return undefined;
    const isFile = toText(json['workflow_url'])?.endsWith(`/actions/workflows/${id}`) === true;
    return {
        id: id,
        path: (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPath */ .R)(path, repositoryName),
        ...(!isFile && { isForeign: true })
    };
}
function recordIn(json, field) {
    const value = json[field];
    return isRecord(value) ? value : {};
}
function isRecord(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}
function toId(json) {
    return typeof json === 'number' && Number.isSafeInteger(json) && json > 0 ? json : undefined;
}
function toText(json) {
    return typeof json === 'string' && json !== '' ? json : undefined;
}
function toInstant(json) {
    const instant = typeof json === 'string' ? Date.parse(json) : Number.NaN;
    return Number.isNaN(instant) ? undefined : instant;
}
//# sourceMappingURL=translate.js.map

/***/ }),

/***/ 7276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath)
/* harmony export */ });
/* harmony import */ var _model_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5740);

function workflowPath(path, repositoryName) {
    const at = path.indexOf(_model_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFolder */ .Mf);
    if (at < 0)
        return path;
    const before = path.slice(0, at);
    const file = fileName(path.slice(at + _model_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFolder */ .Mf.length));
    const isOwn = before.toLowerCase() === `${repositoryName}/`.toLowerCase();
    return `${isOwn ? '' : before}${_model_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFolder */ .Mf}${file}`;
}
function fileName(text) {
    if (/^[^/]*\.ya?ml$/i.test(text))
        return text;
    const [beforeSlash = ''] = text.split('/');
    return /^(.*\.ya?ml)@/is.exec(beforeSlash)?.[1] ?? text;
}
//# sourceMappingURL=workflow-path.js.map

/***/ }),

/***/ 9711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   VU: () => (/* binding */ allowsEvent),
/* harmony export */   z4: () => (/* binding */ mayCancelOnHead)
/* harmony export */ });
const defaultPolicy = {
    mode: 'supersede',
    events: ['pull_request', 'push'],
    refs: [],
    refProtected: false,
    jobs: [],
    exemptLabel: 'keep-ci',
    sameCommit: 'keep',
    reruns: 'keep',
    letFinishAfter: undefined,
    onClosed: 'keep',
    onMerged: 'keep',
    stopOn: [],
    template: undefined,
    maxCancels: 200
};
function mayCancelOnHead({ mode, onClosed, onMerged, sameCommit }) {
    return mode !== 'supersede' || [onClosed, onMerged, sameCommit].includes('cancel');
}
function allowsEvent(policy, event) {
    const isTarget = event === 'pull_request_target';
    return policy.events.includes(event) || (isTarget && policy.events.includes('pull_request'));
}
//# sourceMappingURL=policy.js.map

/***/ }),

/***/ 7204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ branchPrefix),
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   at: () => (/* binding */ branchName)
/* harmony export */ });
const branchPrefix = 'refs/heads/';
const tagPrefix = 'refs/tags/';
function branchName(ref) {
    return ref.startsWith(branchPrefix) ? ref.slice(branchPrefix.length) : ref;
}
//# sourceMappingURL=ref.js.map

/***/ })

};
;