"use strict";
exports.id = 836;
exports.ids = [836];
exports.modules = {

/***/ 5505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


const causes = {
    ENOENT: {
        read: 'there is no such file. Check the name and the folder.',
        write: 'its folder does not exist. Make the folder, or name another one.'
    },
    EACCES: {
        read: 'this user may not read it. Change its permissions.',
        write: 'this user may not write there. Name another folder, or change the permissions.'
    },
    EISDIR: {
        read: 'it is a folder. Name a file.',
        write: 'it is a folder. Name a file in it.'
    },
    ENOTDIR: {
        read: 'a part of its path is a file, not a folder. Check the path.',
        write: 'a part of its path is a file, not a folder. Check the path.'
    },
    EROFS: {
        read: 'the disk cannot be read.',
        write: 'the disk is read-only. Name a folder on another one.'
    },
    ENOSPC: {
        read: 'the disk is full.',
        write: 'the disk is full. Free some space, or name a folder on another disk.'
    }
};
function fileError(deed, path, error) {
    const { code = '', message } = error;
    const cause = causes[code]?.[deed] ?? `${message}.`;
    return new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`Cannot ${deed} the file ${path}: ${cause}`, { cause: error });
}
function fileName(path) {
    return path === '-' ? 'the standard input' : path;
}
function readTextFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw fileError('read', path, error);
    }
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xc: () => (/* binding */ configurationOptions),
  PW: () => (/* binding */ configurationOptionsOnGitHub),
  TD: () => (/* binding */ readConfiguration),
  tG: () => (/* binding */ readHistoryFile),
  wb: () => (/* binding */ readWholeHistory),
  XM: () => (/* binding */ sample),
  LD: () => (/* binding */ tellUnreadable)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/history/written.js
var written = __webpack_require__(6799);
// EXTERNAL MODULE: ./lib/history/format.js
var format = __webpack_require__(7525);
// EXTERNAL MODULE: ./lib/history/read.js + 1 modules
var read = __webpack_require__(783);
;// CONCATENATED MODULE: ./lib/history/sample-files.js

const ci = '.github/workflows/ci.yml';
const deploy = '.github/workflows/deploy.yml';
const sampleFiles = [
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
];
const groups = new Map(sampleFiles.map(({ path, text }) => [path, (0,written/* groupsIn */.ws)(path, text)]));
const sampleGroups = ({ workflow }) => {
    const found = groups.get(workflow);
    return typeof found === 'string' ? undefined : found;
};
//# sourceMappingURL=sample-files.js.map
// EXTERNAL MODULE: ./lib/history/configuration.js
var history_configuration = __webpack_require__(458);
// EXTERNAL MODULE: ./lib/history/replay.js
var replay = __webpack_require__(2757);
;// CONCATENATED MODULE: ./lib/history/sample.js




const start = Date.parse('2026-10-05T00:00:00Z');
const hour = 3_600_000;
const minute = 60_000;
const days = 28;
function sampleHistory() {
    const next = chance(2026);
    const planned = pushes(next)
        .toSorted((one, other) => one.at - other.at)
        .flatMap((push, index) => runsOf(push, index))
        .toSorted(read/* oldestFirst */.s);
    const lengths = planned.map(({ workflow }) => Math.round(lengthOf(workflow, next()) / 1000) * 1000);
    const configuration = (0,history_configuration/* configurationOf */.Q)((run) => sampleGroups(run)?.block, 'main');
    const fates = (0,replay/* replay */.e)(planned, {
        configuration,
        endOf: (index, startedAt) => startedAt + (lengths[index] ?? 0)
    });
    return planned.map((run, index) => ended(run, fates.get(index), { group: configuration(run, index)?.name ?? '', luck: next() }));
}
function chance(seed) {
    let state = seed;
    return () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
    };
}
const topics = ['login', 'search', 'export', 'billing', 'docs', 'cache', 'api', 'retries'];
function pushes(next) {
    const all = [];
    const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
    let number = 100;
    let commit = 0;
    for (let day = 0; day < days; day += 1) {
        if (day % 7 > 4)
            continue;
        const morning = start + day * 24 * hour + 8 * hour;
        for (let pull = whole(5, 8); pull > 0; pull -= 1) {
            number += 1;
            const branch = `feature/${topics[number % topics.length] ?? 'login'}-${number}`;
            const title = `Change ${number}`;
            let at = morning + whole(0, 300) * minute;
            for (let push = whole(1, 5); push > 0; push -= 1) {
                commit += 1;
                all.push({ at, branch, title, commit });
                if (next() < 0.08)
                    all.push({ at: at + whole(20, 90) * 1000, branch, title, commit });
                at += whole(2, 45) * minute + whole(0, 59) * 1000;
            }
            const merge = morning + whole(2, 9) * hour + whole(0, 12) * minute;
            commit += 1;
            if (next() < 0.2)
                continue;
            all.push({ at: Math.max(at, merge), branch: 'main', title: `${title} (#${number})`, commit });
        }
    }
    return all;
}
function runsOf({ at, branch, title, commit }, index) {
    const isMain = branch === 'main';
    const common = {
        attempt: 1,
        event: isMain ? 'push' : 'pull_request',
        branch,
        sha: (0x1000000 + commit * 7919).toString(16).padEnd(40, '0'),
        headRepository: 1,
        status: 'completed',
        conclusion: 'success',
        title,
        pulls: [],
        jobs: undefined,
        url: undefined,
        actor: 'octocat',
        createdAt: at,
        startedAt: at,
        endedAt: at
    };
    const id = 9_000_000 + index * 10;
    const first = { ...common, id, number: index + 1, workflow: ci, workflowName: 'CI' };
    if (!isMain)
        return [first];
    return [
        first,
        { ...common, id: id + 1, number: index + 1, workflow: deploy, workflowName: 'Deploy' }
    ];
}
function lengthOf(workflow, luck) {
    return workflow === ci ? (11 + 16 * luck * luck) * minute : (7 + 6 * luck) * minute;
}
function ended(run, fate, { group, luck }) {
    const { startedAt } = fate;
    if (fate.cancelled !== undefined) {
        const endedAt = fate.endedAt + (startedAt === undefined ? 1000 : 9000);
        const why = `Canceling since a higher priority waiting request for ${group} exists`;
        return conclude(run, { startedAt, endedAt, conclusion: 'cancelled', why });
    }
    if (luck < 0.03 && startedAt !== undefined) {
        const endedAt = startedAt + Math.round((fate.endedAt - startedAt) / 2000) * 1000;
        return conclude(run, {
            startedAt,
            endedAt,
            conclusion: 'cancelled',
            why: 'The run was canceled by @octocat.'
        });
    }
    return conclude(run, { ...fate, conclusion: luck < 0.13 ? 'failure' : 'success' });
}
function conclude(run, end) {
    const { startedAt, endedAt, conclusion } = end;
    const names = run.workflow === ci ? ['lint', 'test'] : ['deploy'];
    const jobs = startedAt === undefined ? [] : names.map((name, place) => jobOf(run, end, { name, place }));
    return { ...run, endedAt, conclusion, jobs };
}
function jobOf(run, { startedAt = 0, endedAt, conclusion, why }, { name, place }) {
    const lintEnd = startedAt + 3 * minute;
    const isLinted = name === 'lint' && lintEnd < endedAt;
    return {
        id: run.id * 10 + place,
        name,
        attempt: 1,
        status: 'completed',
        conclusion: isLinted ? 'success' : conclusion,
        startedAt,
        completedAt: isLinted ? lintEnd : endedAt,
        steps: [`Run ${name}`],
        annotations: why === undefined || isLinted ? [] : [why, 'The operation was canceled.']
    };
}
//# sourceMappingURL=sample.js.map
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/lint/fix.js + 6 modules
var fix = __webpack_require__(7113);
// EXTERNAL MODULE: ./lib/lint/lint.js + 2 modules
var lint = __webpack_require__(6694);
// EXTERNAL MODULE: ./lib/lint/related.js
var related = __webpack_require__(6882);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/workflow/expression.js + 4 modules
var expression = __webpack_require__(2790);
// EXTERNAL MODULE: ./lib/workflow/template.js
var template = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/history/refusals.js


function partsOf(text) {
    const parts = [''];
    for (const { inside, isClosed, content } of (0,template/* segmentsOf */.OD)(text)) {
        const expression = `\${{${content}${isClosed ? '}}' : ''}`;
        const [first = '', ...others] = inside ? [expression] : content.split(';');
        parts.push(`${parts.pop() ?? ''}${first}`, ...others);
    }
    return parts;
}
function refusalsOf(text) {
    return (0,template/* compileTemplate */.Gq)(text, 'workflow').problems.map(refusalOf);
}
function isOneExpression(text) {
    const { parts, problems } = (0,template/* compileTemplate */.Gq)(text, 'workflow');
    return parts.length + problems.length === 1 && typeof parts[0] !== 'string';
}
function refusalOf({ kind, what }) {
    switch (kind) {
        case 'syntax':
            return `${what.charAt(0).toLowerCase()}${what.slice(1)}`.replace(/\.$/, '');
        case 'function':
            return `there is no function ${what}`;
        case 'no-dollar':
            return `without a $, ${what} is a plain text`;
        case 'context':
        case 'unavailable-context':
            return `a concurrency group knows only the contexts ${expression/* contextsAt */.kj.workflow.join(', ')}, and not ${what}`;
    }
}
//# sourceMappingURL=refusals.js.map
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
;// CONCATENATED MODULE: ./lib/cli/config-option.js



const keys = ['group', 'cancel', 'queue'];
const queues = ['single', 'max'];
const example = "'group=${{ github.workflow }}-${{ github.ref }}; cancel=true; queue=single'";
function readConfigOption(text) {
    const { values, problems } = fieldsIn(text);
    const group = values.get('group');
    if (group === undefined && problems.length === 0) {
        problems.push(`group is missing, such as ${example}.`);
    }
    for (const [key, value] of values)
        problems.push(...problemsOf[key](value));
    const block = { group: group ?? '', cancel: 'false', queue: 'single' };
    const written = { ...block, ...Object.fromEntries(values) };
    if (written.queue === 'max' && written.cancel === 'true') {
        problems.push('queue=max and cancel=true exclude one another: GitHub refuses such a workflow.');
    }
    if (problems.length === 0)
        return written;
    throw new errors/* InputError */.d(problems.map((problem) => `--config: ${problem}`));
}
function fieldsIn(text) {
    const values = new Map();
    const problems = [];
    const parts = partsOf(text)
        .map((each) => each.trim())
        .filter((each) => each !== '');
    for (const each of parts) {
        const at = each.indexOf('=');
        const name = each.slice(0, Math.max(0, at)).trim();
        const key = keys.find((one) => one === name);
        if (at < 0)
            problems.push(`${quoted(each)} has no "="; allowed is ${example}.`);
        else if (key === undefined)
            problems.push(unknownKey(name));
        else if (values.has(key))
            problems.push(`${key} is there twice; write it once.`);
        else
            values.set(key, each.slice(at + 1).trim());
    }
    return { values, problems };
}
function unknownKey(name) {
    const meant = (0,nearest/* didYouMean */.a)(name.replace(/-in-progress$/, ''), keys);
    return `there is no key ${quoted(name)}; allowed are group, cancel and queue.${meant}`;
}
const problemsOf = {
    group: (value) => value === ''
        ? [`group is empty; allowed is the name of a group, such as ${example}.`]
        : refused('group', value),
    cancel: (value) => {
        if (value === 'true' || value === 'false')
            return [];
        if (isOneExpression(value))
            return refused('cancel', value);
        return [
            `cancel is ${quoted(value)}; allowed is true, false or one expression, such as \${{ github.event_name == 'pull_request' }}.`
        ];
    },
    queue: (value) => queues.some((queue) => queue === value)
        ? []
        : [`queue is ${quoted(value)}; allowed is single or max.${(0,nearest/* didYouMean */.a)(value, queues)}`]
};
function refused(key, value) {
    return refusalsOf(value).map((why) => `${key} is ${quoted(value)}, which cannot be right: ${why}.`);
}
function quoted(text) {
    return JSON.stringify(text);
}
//# sourceMappingURL=config-option.js.map
// EXTERNAL MODULE: ./lib/cli/files.js
var cli_files = __webpack_require__(5505);
;// CONCATENATED MODULE: ./lib/cli/history-file.js

















const piece = 1 << 18;
async function readWholeHistory(path, console) {
    const history = await readHistoryFile(path, console);
    if (history.runs.length > 0)
        return history;
    throw new errors/* InputError */.d(`There is no run in ${(0,cli_files/* fileName */.Md)(path)}. Make a history with "supersede record --history", or with "gh api --paginate repos/OWNER/NAME/actions/runs".`);
}
async function readHistoryFile(path, console) {
    const reader = (0,read/* createHistoryReader */.Q)();
    try {
        if (path === '-')
            reader.push(await console.stdin());
        else
            await pushFile(path, reader);
    }
    catch (error) {
        throw (0,cli_files/* fileError */.zS)('read', path, error);
    }
    const history = reader.end();
    for (const notice of noticesOn((0,cli_files/* fileName */.Md)(path), history)) {
        console.stderr.write(`notice: ${(0,report_escape/* forLog */.Ig)(notice)}\n`);
    }
    return history;
}
async function pushFile(path, reader) {
    let decoder;
    for await (const bytes of (0,external_node_fs_.createReadStream)(path, { highWaterMark: piece })) {
        decoder ??= new external_node_string_decoder_.StringDecoder(isUtf16(bytes) ? 'utf16le' : 'utf8');
        reader.push(decoder.write(bytes));
    }
}
function isUtf16(bytes) {
    return bytes[0] === 0xff && bytes[1] === 0xfe;
}
const expected = 'Expected is a run as the API of GitHub gives it, with id, run_number and created_at.';
const lacks = {
    'not JSON': `it is not JSON. ${expected} Correct the line, or record the history again.`,
    'no id and no run_number': `it has no id and no run_number. ${expected}`,
    'no object': `it is no object. ${expected}`,
    'no created_at': `it has no created_at that is a time. ${expected}`,
    'no end': 'it breaks off. If a recording stopped there, run the same command with --output again: it goes on in the file.'
};
function noticesOn(path, { leftOut, duplicates }) {
    const notices = [...leftOut].map(([lack, { count, line }]) => {
        const where = count === 1 ? `on line ${line}` : `the first one on line ${line}`;
        return `${(0,format/* counted */.hS)(count, 'record')} of ${path} left out, ${where}: ${lacks[lack]}`;
    });
    const again = `${(0,format/* counted */.hS)(duplicates, 'run')} recorded again: the latest look counts.`;
    return duplicates === 0 ? notices : [...notices, again];
}
function tellUnreadable({ unreadable }, { stderr }) {
    for (const problem of unreadable)
        stderr.write(`notice: ${(0,report_escape/* forLog */.Ig)(problem)} It was left out.\n`);
}
function sample() {
    return {
        history: { runs: sampleHistory(), leftOut: new Map(), duplicates: 0 },
        ...byFiles(sampleFiles)
    };
}
const filesHere = 'those in .github/workflows of this folder';
const usualBranch = 'the usual name with most pushes';
const configurationOptions = configurationOptionsWith(filesHere, usualBranch);
const configurationOptionsOnGitHub = configurationOptionsWith(`on GitHub the file at the commit of the run, with --from-file ${filesHere}`, `on GitHub that of the repository, with --from-file ${usualBranch}`);
function configurationOptionsWith(files, branch) {
    return {
        title: 'The configuration that the runs had',
        options: [
            {
                name: 'workflow-file',
                value: 'FILES',
                isFile: true,
                help: `Workflow files, with commas. Default: ${files}.`
            },
            {
                name: 'config',
                value: 'TEXT',
                help: "One block for all workflows: 'group=...; cancel=...; queue=...'."
            },
            { name: 'default-branch', value: 'NAME', help: `Default: ${branch}.` }
        ]
    };
}
const checkout = '.github/workflows';
function readConfiguration(given) {
    const [files, config] = [(0,command/* textOf */.b6)(given, 'workflow-file'), (0,command/* textOf */.b6)(given, 'config')];
    if (files !== undefined && config !== undefined) {
        throw new errors/* InputError */.d('--workflow-file and --config exclude one another.');
    }
    if (config !== undefined) {
        const groups = {
            source: '--config',
            block: readConfigOption(config),
            jobs: [],
            steps: []
        };
        return { groups: () => groups, repaired: undefined, unreadable: [] };
    }
    const paths = files === undefined ? workflowsOfCheckout() : (0,parse/* list */.p_)({ name: '--workflow-file', text: files });
    if (paths.length === 0 && files !== undefined) {
        throw new errors/* InputError */.d('--workflow-file is empty; allowed are the names of workflow files.');
    }
    const found = byFiles(paths.map((path) => ({ path, text: (0,cli_files/* readTextFile */.Gu)(path) })));
    if (files === undefined || found.unreadable.length === 0)
        return found;
    throw new errors/* InputError */.d(found.unreadable.map((problem) => `--workflow-file: ${problem}`));
}
function workflowsOfCheckout() {
    try {
        const files = (0,external_node_fs_.readdirSync)(checkout).filter((name) => /\.ya?ml$/.test(name));
        return files.map((name) => `${checkout}/${name}`);
    }
    catch {
        return [];
    }
}
function byFiles(sources) {
    if (sources.length === 0)
        return { groups: undefined, repaired: undefined, unreadable: [] };
    const options = { defaultBranch: undefined, enabled: [] };
    const known = (0,lint/* lint */.u8)(sources, options);
    const work = { sources, options, known, relations: (0,related/* relationsOf */.n)(known), way: 'native' };
    const fixed = sources.map(({ path }) => (0,fix/* fixFile */.w)(path, work));
    const { groupsFor: groups, unreadable } = groupsOf(sources);
    const { groupsFor: better } = groupsOf(fixed);
    return { groups, repaired: (run) => better(run)?.block, unreadable };
}
function groupsOf(sources) {
    const known = new Map();
    const unreadable = [];
    for (const { path, text } of sources) {
        const found = (0,written/* groupsIn */.ws)(path, text);
        if (typeof found === 'string')
            unreadable.push(`${path}, ${found}.`);
        else {
            known.set((0,external_node_path_.basename)(path), found);
            if (!known.has(found.name))
                known.set(found.name, found);
        }
    }
    const groupsFor = ({ workflow, workflowName }) => known.get((0,external_node_path_.basename)(workflow)) ?? known.get(workflowName);
    return { groupsFor, unreadable };
}
//# sourceMappingURL=history-file.js.map

/***/ }),

/***/ 5438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ deployRefOf)
/* harmony export */ });
/* unused harmony export deployRefs */
const isOneSegment = (text) => !text.includes('/');
const startsSegment = (prefix) => (branch) => branch.startsWith(prefix) && isOneSegment(branch);
const is = (name) => (branch) => branch === name;
const isProposal = (branch) => /^release(?:-please|-plz|r-pleaser)[-/]/.test(branch);
const startsRelease = (branch) => branch.startsWith('release') && !isProposal(branch);
const preRelease = '(?:[-+._]?(?:alpha|beta|rc|pre|preview|dev|snapshot|nightly|canary|next|[abcmp](?=\\d))[-._]?\\d*(?:\\.\\d+)*)?';
const version = new RegExp(`^(?:v\\d+(?:\\.\\d+)*(?:\\.x)?|\\d+(?:\\.\\d+)*\\.(?:\\d+|x))${preRelease}$`);
const date = /^v?20\d\d(?:-[01]\d(?:-[0-3]\d)?|[01]\d[0-3]\d)$/;
const isVersion = (branch) => version.test(branch) || date.test(branch);
const deployRefs = [
    {
        glob: 'release*',
        matches: (branch) => startsRelease(branch) && isOneSegment(branch)
    },
    {
        glob: 'release*/**',
        matches: (branch) => startsRelease(branch) && !isOneSegment(branch)
    },
    { glob: 'prod*', matches: startsSegment('prod') },
    { glob: 'staging', matches: is('staging') },
    { glob: 'develop', matches: is('develop'), isOfDefault: true },
    { glob: 'gh-pages', matches: is('gh-pages') },
    { glob: '*-stable', matches: (branch) => branch.endsWith('-stable') && isOneSegment(branch) },
    { glob: 'main', matches: is('main'), isOfDefault: true },
    { glob: 'master', matches: is('master'), isOfDefault: true },
    { glob: 'trunk', matches: is('trunk'), isOfDefault: true },
    { glob: 'stable', matches: is('stable') },
    { glob: 'deploy*', matches: startsSegment('deploy') },
    { glob: 'next', matches: is('next') },
    { glob: 'next-*', matches: startsSegment('next-') },
    { glob: 'alpha', matches: is('alpha') },
    { glob: 'beta', matches: is('beta') },
    { glob: 'canary', matches: is('canary') },
    { glob: 'v1.2', matches: isVersion }
];
function deployRefOf(branch) {
    const name = branch.toLowerCase();
    return deployRefs.find((ref) => ref.matches(name));
}
//# sourceMappingURL=deploy-branches.js.map

/***/ }),

/***/ 458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configurationOf),
/* harmony export */   b: () => (/* binding */ shownGroup)
/* harmony export */ });
/* harmony import */ var _workflow_contexts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8545);
/* harmony import */ var _workflow_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _workflow_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4039);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2604);





function configurationOf(writtenFor, defaultBranch) {
    const compiled = new Map();
    const numbers = (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .createHeadNumbers */ .$6)();
    return (run) => {
        const written = writtenFor(run);
        if (written === undefined)
            return undefined;
        const block = compiled.get(written) ?? compile(written);
        compiled.set(written, block);
        const number = numbers(run);
        const ofHead = groupsOfHeads(block, run);
        let known = ofHead.get(number);
        if (known === undefined) {
            known = evaluate(block, contextsFor(headOnly(run), number, defaultBranch)) ?? 'of-run';
            ofHead.set(number, known);
        }
        return known === 'of-run' ? evaluate(block, contextsFor(run, number, defaultBranch)) : known;
    };
}
function shownGroup(written, run, defaultBranch) {
    const block = compile(written);
    const groupWith = (number) => evaluate(block, contextsFor(run, number, defaultBranch));
    const [group, other] = [groupWith('?'), groupWith('#')];
    if (group === undefined || other === undefined)
        return undefined;
    const [number, ...others] = run.pulls;
    const known = others.length === 0 && number !== undefined ? groupWith(number) : undefined;
    return {
        ...(known ?? group),
        isWhole: known !== undefined || group.name === other.name,
        mayBeCalled: (name) => {
            const its = groupWith(numberIn(name, [group.name, other.name]));
            return its?.name.toLowerCase() === name.toLowerCase();
        }
    };
}
function numberIn(name, [one, other]) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at += 1;
    return /^\d+/.exec(name.slice(at))?.[0] ?? '?';
}
function groupsOfHeads({ known }, { workflow, event }) {
    const ofWorkflow = known.get(workflow) ?? new Map();
    known.set(workflow, ofWorkflow);
    const ofEvent = ofWorkflow.get(event) ?? new Map();
    ofWorkflow.set(event, ofEvent);
    return ofEvent;
}
function compile({ group, cancel, queue }) {
    return {
        group: (0,_workflow_template_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTemplate */ .Gq)(group, 'workflow'),
        cancel: (0,_workflow_template_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTemplate */ .Gq)(cancel, 'workflow'),
        queue,
        known: new Map()
    };
}
function evaluate({ group, cancel, queue }, contexts) {
    const name = textOf(group, contexts);
    const cancels = textOf(cancel, contexts);
    if (name === undefined || name === '' || cancels === undefined)
        return undefined;
    return { name, queue, cancels: cancels === 'true' };
}
function textOf(template, contexts) {
    const pieces = (0,_workflow_template_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateTemplate */ .M1)(template, contexts).map((piece) => typeof piece === 'string' ? piece : piece.identity);
    return pieces.includes(undefined) ? undefined : pieces.join('');
}
function headOnly({ event, workflow, workflowName, branch }) {
    const hidden = {
        id: (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('id'),
        number: (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('number'),
        sha: (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('sha'),
        actor: (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('actor')
    };
    return { event, workflow, workflowName, branch, ...hidden };
}
function contextsFor(run, number, defaultBranch) {
    const isOfPull = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfPullRequest */ .Av)(run);
    const facts = {
        repository: 'owner/repository',
        defaultBranch,
        workflow: run.workflowName,
        path: run.workflow,
        runId: run.id,
        runNumber: run.number,
        inputs: {}
    };
    return (0,_workflow_contexts_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .W)(facts, {
        event: run.event,
        ref: refOf(run, number, defaultBranch),
        sha: run.sha,
        headRef: isOfPull ? (run.branch ?? '') : '',
        baseRef: isOfPull ? (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('github.base_ref') : '',
        actor: run.actor === '' ? (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('github.actor') : run.actor,
        payload: isOfPull ? pullRequestPayload(run, number) : otherPayload(run)
    });
}
function pullRequestPayload(run, number) {
    const head = (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho)({ ref: run.branch, sha: run.sha });
    return (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho)({ number, issue: null, merge_group: null, pull_request: (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho)({ number, head }) });
}
function otherPayload(run) {
    return (0,_workflow_value_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho)({ pull_request: null, number: null, issue: null, after: run.sha, inputs: null });
}
function refOf(run, number, defaultBranch) {
    if (run.event === 'pull_request')
        return `refs/pull/${number}/merge`;
    if (run.event === 'pull_request_target')
        return `refs/heads/${defaultBranch}`;
    return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfTag */ .m6)(run) ? 'refs/tags' : 'refs/heads'}/${run.branch ?? defaultBranch}`;
}
//# sourceMappingURL=configuration.js.map

/***/ }),

/***/ 5279:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createFates)
/* harmony export */ });
const kinds = [undefined, 'in-progress', 'waiting', 'queue-full'];
function createFates(count) {
    const startedAt = new Float64Array(count).fill(Number.NaN);
    const endedAt = new Float64Array(count);
    const cancelled = new Uint8Array(count);
    const by = new Int32Array(count).fill(-1);
    return {
        startedAt,
        endedAt,
        isCancelled: (index) => cancelled[index] !== 0,
        get: (index) => {
            const [start = Number.NaN, other = -1] = [startedAt[index], by[index]];
            return {
                startedAt: Number.isNaN(start) ? undefined : start,
                endedAt: endedAt[index] ?? 0,
                cancelled: kinds[cancelled[index] ?? 0],
                by: other < 0 ? undefined : other
            };
        },
        begin: (index, at) => {
            startedAt[index] = at;
        },
        finish: (index, start, end) => {
            startedAt[index] = start ?? Number.NaN;
            endedAt[index] = end;
        },
        cancel: (index, kind, at, other = -1) => {
            cancelled[index] = kinds.indexOf(kind);
            endedAt[index] = at;
            by[index] = other;
        }
    };
}
//# sourceMappingURL=fates.js.map

/***/ }),

/***/ 7525:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   Ii: () => (/* binding */ minuteRange),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
const msPerMinute = 60_000;
function minutes(milliseconds) {
    return grouped(Math.round(milliseconds / msPerMinute));
}
function minuteRange({ low, high }) {
    const [from, to] = [low, high].map((value) => short(Math.round(value / msPerMinute)));
    return from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`;
}
function short(value) {
    if (value < 10_000)
        return grouped(value);
    return value < 1_000_000 ? `${thousandth(value)}k` : `${thousandth(value / 1000)}M`;
}
function thousandth(value) {
    return value < 100_000 ? (value / 1000).toFixed(1) : String(Math.round(value / 1000));
}
function grouped(value) {
    return value.toLocaleString('en-US');
}
function counted(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function span(milliseconds) {
    const value = milliseconds / msPerMinute;
    if (value < 1)
        return `${Math.round(value * 60)} s`;
    if (value < 100)
        return `${Math.round(value)} min`;
    return value < 6000 ? `${(value / 60).toFixed(1)} h` : `${(value / 1440).toFixed(1)} d`;
}
function date(at) {
    return new Date(at).toISOString().slice(0, 10);
}
function time(at) {
    return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}
function share(value) {
    return value === null ? '–' : value.toFixed(2);
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 4039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ createHeadNumbers),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _past_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1414);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);


function marksOf(runs, defaultBranch) {
    const pullRequest = new Int32Array(runs.length).fill(-1);
    const commit = new Int32Array(runs.length).fill(-1);
    const headNumber = createHeadNumbers();
    let pullRequests = 0;
    const numbers = new Map();
    const lines = new Map();
    const commits = [];
    runs.forEach((run, index) => {
        if (!(0,_past_run_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveResult */ .PJ)(run))
            return;
        if ((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPullRequest */ .Av)(run))
            pullRequests = Math.max(pullRequests, (pullRequest[index] = headNumber(run) - 1) + 1);
        if (run.sha === '' || !(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isLongLived */ .ni)(run, defaultBranch))
            return;
        const line = `${run.workflow}\n${run.branch ?? ''}`;
        const number = numberOf(numbers, `${line}\n${run.sha}`);
        commit[index] = number;
        if (number < commits.length)
            return;
        commits.push(run.createdAt);
        const members = lines.get(line);
        if (members === undefined)
            lines.set(line, [number]);
        else
            members.push(number);
    });
    return { pullRequest, pullRequests, commit, commits, lines: [...lines.values()] };
}
function numberOf(numbers, key) {
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
}
function createHeadNumbers() {
    const numbers = new Map();
    let last = 0;
    return ({ branch, headRepository }) => {
        const ofBranch = numbers.get(branch) ?? new Map();
        if (ofBranch.size === 0)
            numbers.set(branch, ofBranch);
        const known = ofBranch.get(headRepository);
        if (known !== undefined)
            return known;
        last += 1;
        ofBranch.set(headRepository, last);
        return last;
    };
}
//# sourceMappingURL=mark.js.map

/***/ }),

/***/ 2446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ ownStepsOf),
/* harmony export */   vM: () => (/* binding */ mayHaveCancelled),
/* harmony export */   w0: () => (/* binding */ maySupersede)
/* harmony export */ });
/* harmony import */ var _workflow_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3216);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);


const unnamed = /^Run (?:[^/.\s]+\/supersede@\S+|\.\/\.supersede)$/;
function ownStepsOf(jobs) {
    return jobs
        .flatMap(({ steps }) => steps)
        .flatMap((step) => {
        const mode = (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .supersedeMode */ .eS)(step);
        return mode === undefined ? [] : [{ name: step.name ?? `Run ${step.uses ?? ''}`, mode }];
    });
}
function mayHaveCancelled(question) {
    const { run, other, written } = question;
    const modes = modesIn(other, written);
    return ((modes.includes('supersede') && maySupersede(question)) ||
        (modes.includes('closed') && isNewer(other, run) && isOfSamePullRequest(run, other)));
}
function isNewer(other, run) {
    const endedAt = run.endedAt ?? 0;
    const wasThere = other.createdAt <= endedAt && (other.endedAt ?? Infinity) >= endedAt;
    return other.id > run.id && wasThere;
}
function modesIn({ jobs = [] }, written) {
    return jobs
        .flatMap(({ steps }) => steps)
        .flatMap((step) => {
        const modes = written.filter(({ name }) => name === step).map(({ mode }) => mode);
        return modes.length === 0 && unnamed.test(step) ? ['supersede'] : modes;
    });
}
function maySupersede({ run, other, defaultBranch }) {
    const isOfEvent = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfPullRequest */ .Av)(run) || run.event === 'push';
    const isProtected = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTag */ .m6)(run) || (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isLongLived */ .ni)(run, defaultBranch);
    const isSameCommit = run.sha !== '' && run.sha === other.sha;
    const mayBe = isOfEvent && !isProtected && !isSameCommit && isNewer(other, run);
    return mayBe && (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(run) === (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(other);
}
function isOfSamePullRequest(run, other) {
    return (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfPullRequest */ .Av)(run) && (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfPullRequest */ .Av)(other) && (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(run) === (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(other);
}
//# sourceMappingURL=own-steps.js.map

/***/ }),

/***/ 1414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ hasWorked),
/* harmony export */   PJ: () => (/* binding */ mayHaveResult),
/* harmony export */   Q5: () => (/* binding */ unsuccessful),
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   r1: () => (/* binding */ wasCancelled),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   yX: () => (/* binding */ hasResult)
/* harmony export */ });
const day = 86_400_000;
function unsuccessful(jobs) {
    return ['cancelled', 'failure', 'timed_out'].flatMap((conclusion) => jobs.filter((job) => job.conclusion === conclusion));
}
function hasBegun({ steps }) {
    return steps.length > 0;
}
function hasWorked({ jobs = [] }) {
    return jobs.some(hasBegun);
}
function wasCancelled({ conclusion }) {
    return conclusion === 'cancelled';
}
const results = ['success', 'failure', 'timed_out', 'neutral'];
function hasResult({ conclusion }) {
    return results.includes(conclusion);
}
function mayHaveResult(run) {
    return hasResult(run) || wasCancelled(run) || run.conclusion === null;
}
//# sourceMappingURL=past-run.js.map

/***/ }),

/***/ 783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createHistoryReader),
  s: () => (/* binding */ oldestFirst)
});

;// CONCATENATED MODULE: ./lib/history/scan.js
const longest = 4_000_000;
const quote = 34;
const newline = 10;
const space = 32;
const comma = 44;
const minus = 45;
const backslash = 92;
const brace = 123;
const bracket = 91;
const endOfBrace = 125;
const endOfBracket = 93;
const pageKey = 'workflow_runs';
function createScanner(emit) {
    const place = {
        ...{ text: '', at: 0, lineEnd: -1, line: 1 },
        ...{ start: -1, startLine: 1, depth: 0, cut: [] },
        ...{ isElement: false }
    };
    return {
        push(piece) {
            const from = place.start < 0 ? place.at : place.start;
            place.text = place.text.slice(from) + piece;
            place.at -= from;
            place.lineEnd = -1;
            if (place.start >= 0)
                place.start = 0;
            scan(place, emit);
            if (place.start >= 0 && place.text.length - place.start > longest)
                drop(place);
        },
        end: () => (place.start < 0 ? place.cut : [...place.cut, place.startLine])
    };
}
function scan(place, emit) {
    const { text } = place;
    while (place.at < text.length) {
        const code = text.charCodeAt(place.at);
        if (code === quote) {
            if (!skipString(place))
                return;
        }
        else {
            if (code === newline && !endLine(place))
                return;
            if (place.start < 0)
                outside(place, code, emit);
            nest(place, code, emit);
            place.at += 1;
        }
    }
}
function outside(place, code, emit) {
    if (code <= space)
        return;
    if (place.isElement && isScalar(code))
        emit('null', place.line);
    place.isElement = code === bracket || code === comma;
}
function isScalar(code) {
    return code === minus || /\w/.test(String.fromCharCode(code));
}
function nest(place, code, emit) {
    if (code === brace || code === bracket)
        opened(place, code);
    else if (code === endOfBrace || code === endOfBracket)
        scan_closed(place, emit);
}
function opened(place, code) {
    if (place.start >= 0) {
        place.depth += 1;
    }
    else if (code === brace) {
        place.start = place.at;
        place.startLine = place.line;
        place.depth = 1;
    }
}
function scan_closed(place, emit) {
    if (place.start < 0)
        return;
    place.depth -= 1;
    if (place.depth > 0)
        return;
    emit(place.text.slice(place.start, place.at + 1), place.startLine);
    place.start = -1;
}
function drop(place) {
    place.cut.push(place.startLine);
    place.start = -1;
}
function endLine(place) {
    if (place.start >= 0) {
        if (place.at + 1 >= place.text.length)
            return false;
        if (place.text.charCodeAt(place.at + 1) === brace)
            drop(place);
    }
    place.line += 1;
    return true;
}
function skipString(place) {
    const { text, at } = place;
    const end = endOfString(text, at);
    if (place.lineEnd < at)
        place.lineEnd = lineEndFrom(text, at);
    if (place.lineEnd < (end < 0 ? Infinity : end)) {
        if (place.start >= 0)
            drop(place);
        place.at = place.lineEnd;
        return true;
    }
    if (end < 0)
        return false;
    if (isPageKey(place, end) && !leavePage(place, end))
        return false;
    place.at = end + 1;
    return true;
}
function leavePage(place, end) {
    const next = /\S/.exec(place.text.slice(end + 1, end + 100))?.[0];
    if (next === ':')
        place.start = -1;
    return next !== undefined;
}
function lineEndFrom(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? Infinity : end;
}
function isPageKey({ text, at, start, depth }, end) {
    const isField = start >= 0 && depth === 1;
    return isField && end - at - 1 === pageKey.length && text.startsWith(pageKey, at + 1);
}
function endOfString(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end;
}
function isEscaped(text, at) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash)
        before -= 1;
    return (at - before) % 2 === 0;
}
//# sourceMappingURL=scan.js.map
// EXTERNAL MODULE: ./lib/history/translate.js
var translate = __webpack_require__(5814);
;// CONCATENATED MODULE: ./lib/history/read.js


function createHistoryReader() {
    const runs = new Map();
    const leftOut = new Map();
    const intern = (0,translate/* createIntern */.nh)();
    let duplicates = 0;
    const leaveOut = (lack, at) => {
        const { count, line } = leftOut.get(lack) ?? { count: 0, line: at };
        leftOut.set(lack, { count: count + 1, line });
    };
    const scanner = createScanner((text, line) => {
        const run = (0,translate/* toPastRun */.F8)(text, intern);
        if (typeof run === 'string') {
            leaveOut(run, line);
            return;
        }
        const key = run.id === run.number ? `${run.workflow} ${run.id}` : run.id;
        const before = runs.get(key);
        if (before !== undefined)
            duplicates += 1;
        if (before === undefined || isLater(run, before))
            runs.set(key, run);
    });
    return {
        push: (piece) => {
            scanner.push(piece);
        },
        end: () => {
            for (const line of scanner.end())
                leaveOut('no end', line);
            return { runs: [...runs.values()].sort(oldestFirst), leftOut, duplicates };
        }
    };
}
function oldestFirst(run, other) {
    return run.createdAt - other.createdAt || run.id - other.id;
}
function isLater(run, before) {
    if (run.attempt !== before.attempt)
        return run.attempt > before.attempt;
    if ((run.endedAt === undefined) !== (before.endedAt === undefined))
        return run.endedAt !== undefined;
    return (run.endedAt ?? 0) >= (before.endedAt ?? 0);
}
//# sourceMappingURL=read.js.map

/***/ }),

/***/ 2757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5279);

const longestQueue = 100;
function replay(runs, options) {
    const fates = (0,_fates_js__WEBPACK_IMPORTED_MODULE_0__/* .createFates */ .O)(runs.length);
    const groups = new Map();
    const known = new Map();
    runs.forEach((run, index) => {
        const at = run.createdAt;
        const asked = options.configuration(run, index);
        if (asked === undefined) {
            fates.finish(index, at, options.endOf(index, at));
            return;
        }
        const group = known.get(asked) ?? groupOf(groups, asked.name.toLowerCase(), fates, options);
        known.set(asked, group);
        release(group, at);
        arrive(group, { index, at, asked });
    });
    for (const group of groups.values())
        release(group, Infinity);
    return fates;
}
function groupOf(groups, name, fates, options) {
    const known = groups.get(name);
    if (known !== undefined)
        return known;
    const group = { holder: -1, holdsUntil: 0, waiting: [], fates, options };
    groups.set(name, group);
    return group;
}
function release(group, at) {
    const { fates, options } = group;
    while (group.holder >= 0 && (group.holdsUntil < at || at === Infinity)) {
        const { holder, holdsUntil } = group;
        fates.endedAt[holder] = holdsUntil;
        group.holder = -1;
        letNextBegin(group, holdsUntil);
    }
    const leaves = options.leavesQueueAt;
    if (leaves === undefined || group.waiting.length === 0)
        return;
    group.waiting = group.waiting.filter((index) => {
        const left = leaves(index) < at;
        if (left)
            fates.finish(index, undefined, leaves(index));
        return !left;
    });
}
function letNextBegin(group, at) {
    const { waiting, fates, options } = group;
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        const leftAt = options.leavesQueueAt?.(index) ?? Infinity;
        if (leftAt >= at) {
            hold(group, index, at);
            return;
        }
        fates.finish(index, undefined, leftAt);
    }
}
function hold(group, index, at) {
    group.holder = index;
    group.holdsUntil = group.options.endOf(index, at);
    group.fates.begin(index, at);
}
function arrive(group, { index, at, asked }) {
    const { holder, waiting, fates } = group;
    if (holder < 0 || asked.cancels) {
        if (holder >= 0)
            fates.cancel(holder, 'in-progress', at, index);
        for (const other of waiting)
            fates.cancel(other, 'waiting', at, index);
        group.waiting = [];
        hold(group, index, at);
    }
    else if (asked.queue === 'single') {
        for (const other of waiting)
            fates.cancel(other, 'waiting', at, index);
        group.waiting = [index];
    }
    else if (waiting.length >= longestQueue) {
        fates.cancel(index, 'queue-full', at);
    }
    else {
        waiting.push(index);
    }
}
//# sourceMappingURL=replay.js.map

/***/ }),

/***/ 2604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ likelyDefaultBranch),
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   m6: () => (/* binding */ isOfTag),
/* harmony export */   ni: () => (/* binding */ isLongLived)
/* harmony export */ });
/* harmony import */ var _decide_deploy_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5438);

const pullRequestEvents = ['pull_request', 'pull_request_target'];
function isOfPullRequest({ event }) {
    return pullRequestEvents.includes(event);
}
function headOf({ headRepository, branch }) {
    return `${headRepository ?? ''}:${branch ?? ''}`;
}
function subjectOf(run) {
    const { workflow, event } = run;
    if (isOfPullRequest(run) || event === 'push' || event === 'merge_group') {
        return `${workflow}\n${event}\n${headOf(run)}`;
    }
    return event === 'schedule' ? `${workflow}\n${event}` : `${workflow}\n${event}\n${run.id}`;
}
const version = /^v?\d+(?:\.\d+)+(?:[-+.].*)?$/;
function isOfTag({ event, branch }) {
    return event === 'release' || (event === 'push' && version.test(branch ?? ''));
}
function isLongLived(run, defaultBranch) {
    const { event, branch } = run;
    if (event !== 'push' || branch === null || isOfTag(run))
        return false;
    return branch === defaultBranch || (0,_decide_deploy_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .deployRefOf */ .I)(branch) !== undefined;
}
const usualDefaults = ['main', 'master', 'trunk', 'develop'];
function likelyDefaultBranch(runs) {
    const pushes = new Map();
    for (const { event, branch } of runs) {
        if (event !== 'push' || branch === null || !usualDefaults.includes(branch))
            continue;
        pushes.set(branch, (pushes.get(branch) ?? 0) + 1);
    }
    const [best] = [...pushes].sort(([, count], [, other]) => other - count);
    return best?.[0] ?? 'main';
}
function homeOf(runs) {
    const push = runs.find(({ event, headRepository }) => {
        return event === 'push' && typeof headRepository === 'number';
    });
    return push?.headRepository ?? undefined;
}
//# sourceMappingURL=subject.js.map

/***/ }),

/***/ 5814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ toPastRun),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Xq: () => (/* binding */ toPastJob),
/* harmony export */   nh: () => (/* binding */ createIntern)
/* harmony export */ });
function createIntern() {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        known.set(text, text);
        return text;
    };
}
function toPastRun(text, intern) {
    const json = parse(text);
    if (json === undefined)
        return 'not JSON';
    return isRecord(json) ? fromJson(json, intern) : 'no object';
}
function fromJson(json, intern) {
    const number = toNumber(either(json, 'run_number', 'number'));
    const id = toNumber(either(json, 'id', 'databaseId')) ?? number;
    const createdAt = toTime(either(json, 'created_at', 'createdAt'));
    if (id === undefined)
        return 'no id and no run_number';
    if (createdAt === undefined)
        return 'no created_at';
    const branch = textOf(json, 'head_branch', 'headBranch');
    const { workflow, workflowName } = workflowOf(json);
    const { status, conclusion, startedAt, endedAt } = endOf(json, createdAt);
    return {
        id,
        number: number ?? id,
        attempt: toNumber(either(json, 'run_attempt', 'attempt')) ?? 1,
        event: intern(textOf(json, 'event')),
        workflow: intern(workflow),
        workflowName: intern(workflowName),
        branch: branch === '' ? null : intern(branch),
        sha: textOf(json, 'head_sha', 'headSha'),
        headRepository: repositoryOf(json),
        status: intern(status),
        conclusion: conclusion === null ? null : intern(conclusion),
        createdAt,
        startedAt,
        endedAt,
        title: textOf(json, 'display_title', 'displayTitle'),
        pulls: pullsOf(json['pull_requests']),
        jobs: jobsOf(json['jobs'], intern),
        url: toText(either(json, 'html_url', 'url')),
        actor: intern(actorOf(json))
    };
}
function workflowOf(json) {
    const name = toText(either(json, 'name', 'workflowName'));
    const id = toNumber(either(json, 'workflow_id', 'workflowDatabaseId'));
    const path = toText(json['path'])?.split('@')[0];
    const workflow = path ?? name ?? workflowById(id);
    return { workflow, workflowName: name ?? workflow };
}
function workflowById(id) {
    return id === undefined ? 'the workflow' : `workflow ${id}`;
}
function repositoryOf(json) {
    const repository = json['head_repository'];
    if (repository === undefined)
        return undefined;
    return isRecord(repository) ? (toNumber(repository['id']) ?? null) : null;
}
function endOf(json, createdAt) {
    const conclusion = toText(json['conclusion']);
    const touchedAt = toTime(either(json, 'updated_at', 'updatedAt'));
    const status = statusOf(json, conclusion ?? touchedAt);
    const startedAt = toTime(either(json, 'run_started_at', 'startedAt')) ?? createdAt;
    return {
        status,
        conclusion: conclusion ?? null,
        startedAt: Math.max(startedAt, createdAt),
        endedAt: status === 'completed' ? Math.max(touchedAt ?? startedAt, createdAt) : undefined
    };
}
function statusOf(json, end) {
    return toText(json['status']) ?? (end === undefined ? '' : 'completed');
}
function actorOf(json) {
    const actor = either(json, 'triggering_actor', 'actor');
    return isRecord(actor) ? textOf(actor, 'login') : '';
}
function pullsOf(json) {
    if (!Array.isArray(json) || json.length === 0)
        return none;
    return json.flatMap((pull) => (isRecord(pull) ? (toNumber(pull['number']) ?? []) : []));
}
const none = [];
function jobsOf(json, intern) {
    if (!Array.isArray(json))
        return undefined;
    return json.flatMap((job) => (isRecord(job) ? toPastJob(job, intern) : []));
}
function toPastJob(json, intern) {
    const begun = json['conclusion'] !== 'skipped';
    const annotations = json['annotations'];
    const steps = json['steps'];
    return {
        id: toNumber(either(json, 'id', 'databaseId')),
        name: intern(textOf(json, 'name')),
        attempt: toNumber(json['run_attempt']) ?? 1,
        status: intern(toText(json['status']) ?? 'completed'),
        conclusion: toText(json['conclusion']) ?? null,
        startedAt: begun ? toTime(either(json, 'started_at', 'startedAt')) : undefined,
        completedAt: toTime(either(json, 'completed_at', 'completedAt')),
        steps: Array.isArray(steps) ? steps.flatMap((step) => stepOf(step, intern)) : [],
        annotations: Array.isArray(annotations) ? annotations.flatMap(toMessage) : []
    };
}
function stepOf(json, intern) {
    if (typeof json === 'string')
        return [intern(json)];
    if (!isRecord(json) || json['conclusion'] === 'skipped')
        return [];
    const isBegun = json['status'] === 'in_progress' || json['status'] === 'completed';
    return isBegun ? [intern(textOf(json, 'name'))] : [];
}
function toMessage(json) {
    const message = isRecord(json) ? json['message'] : json;
    return typeof message === 'string' ? [message] : [];
}
function either(json, name, other) {
    return json[name] ?? json[other];
}
function textOf(json, name, other = name) {
    return toText(either(json, name, other)) ?? '';
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}
function toNumber(json) {
    return typeof json === 'number' && Number.isSafeInteger(json) && json > 0 ? json : undefined;
}
function toText(json) {
    return typeof json === 'string' && json !== '' ? json : undefined;
}
function toTime(json) {
    const time = typeof json === 'string' ? Date.parse(json) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
//# sourceMappingURL=translate.js.map

/***/ }),

/***/ 6799:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ repairedFor),
/* harmony export */   oO: () => (/* binding */ asGuidesPrintIt),
/* harmony export */   ws: () => (/* binding */ groupsIn)
/* harmony export */ });
/* harmony import */ var _workflow_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39);
/* harmony import */ var _own_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2446);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2604);



function groupsIn(path, text) {
    const file = (0,_workflow_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowFile */ .A)(path, text);
    if (file.kind !== 'workflow')
        return `line ${file.problem.at.line}: ${file.problem.message}`;
    const { name, concurrency, jobs } = file;
    const refused = [concurrency, ...jobs.map((job) => job.concurrency)].find(isRefused);
    if (refused !== undefined) {
        return `line ${refused.at.line}: GitHub refuses this concurrency block, and "supersede lint" says why`;
    }
    return {
        name,
        source: 'its workflow file',
        block: concurrency === undefined ? undefined : writtenIn(concurrency),
        jobs: jobs.filter((job) => job.concurrency !== undefined).map(({ id }) => id),
        steps: (0,_own_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .ownStepsOf */ .VB)(jobs)
    };
}
function isRefused(block) {
    if (block === undefined)
        return false;
    const { group, cancel, problems } = block;
    const texts = [...group.problems, ...(cancel?.problems ?? [])];
    return problems.length > 0 || texts.some(({ kind }) => kind !== 'no-dollar');
}
function writtenIn({ group, cancel, queue }) {
    return { group: group.text, cancel: cancel?.text ?? 'false', queue };
}
const asGuidesPrintIt = {
    group: '${{ github.workflow }}-${{ github.ref }}',
    cancel: 'true',
    queue: 'single'
};
const repairedFor = (run) => ((0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfPullRequest */ .Av)(run) ? repaired : undefined);
const repaired = {
    group: '${{ github.workflow }}-${{ github.event.pull_request.number }}',
    cancel: 'true',
    queue: 'single'
};
//# sourceMappingURL=written.js.map

/***/ }),

/***/ 6989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byId),
/* harmony export */   B: () => (/* binding */ verbatim)
/* harmony export */ });
const verbatim = (text) => text;
const byId = (id) => `run ${id}`;
//# sourceMappingURL=quote.js.map

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

/***/ }),

/***/ 7667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ short)
/* harmony export */ });
function short(sha) {
    return sha.slice(0, 7);
}
//# sourceMappingURL=sha.js.map

/***/ })

};
;