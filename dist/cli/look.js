"use strict";
exports.id = 121;
exports.ids = [121];
exports.modules = {

/***/ 5999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r4: () => (/* binding */ look_inWords),
  o$: () => (/* binding */ planLive),
  _n: () => (/* binding */ planRecorded),
  w7: () => (/* binding */ recordSnapshot)
});

// EXTERNAL MODULE: ./lib/usage/meter.js
var usage_meter = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/decide/decide.js
var decide = __webpack_require__(8954);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
;// CONCATENATED MODULE: ./lib/decide/second-look.js

function wantsSecondLook(plan, { mode }) {
    if (mode !== 'supersede' || (0,verdict/* cancellations */.j)(plan).length > 0)
        return true;
    return plan.verdicts.some(lacksNewerRun);
}
function lacksNewerRun({ reason }) {
    return reason.code === 'not-older' && reason.than === undefined;
}
//# sourceMappingURL=second-look.js.map
// EXTERNAL MODULE: ./lib/model/policy.js
var model_policy = __webpack_require__(9711);
// EXTERNAL MODULE: ./lib/model/job.js
var model_job = __webpack_require__(5498);
;// CONCATENATED MODULE: ./lib/model/wedged.js

const longestQuiet = 24 * 3_600_000;
function isQuiet({ updatedAt }, now) {
    return updatedAt !== undefined && now !== undefined && now - updatedAt > longestQuiet;
}
function isWedged(run, now) {
    return isQuiet(run, now) && run.jobs !== undefined && (0,model_job/* haveAllEnded */.gK)(run.jobs);
}
//# sourceMappingURL=wedged.js.map
// EXTERNAL MODULE: ./lib/model/workflow.js
var model_workflow = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/model/trouble.js
var model_trouble = __webpack_require__(6230);
;// CONCATENATED MODULE: ./lib/gather/answer-book.js

const oldestAnswer = 500;
const slowestAnswer = 2000;
const tooSlow = (0,model_trouble/* ownTrouble */.e)('odd', { operation: 'read the runs and their head again', permission: 'actions: read' }, 'the answers took too long to be relied on');
function areFresh(answers, now) {
    const isFresh = (answer) => !answer.permits || (now - answer.answered <= oldestAnswer && !isSlow(answer));
    return answers.length > 0 && answers.every(isFresh);
}
const isSlow = ({ asked, answered }) => answered - asked > slowestAnswer;
const lost = { ok: false, trouble: tooSlow };
function createAnswerBook({ runs, subjects, clock }) {
    const known = new Map();
    const look = async (key, read) => {
        const before = known.get(key);
        if (before !== undefined && areFresh([before], clock.now()))
            return before;
        const asked = clock.now();
        const answer = await read();
        const answered = clock.now();
        const isHopeless = isSlow({ asked, answered }) && before !== undefined && isSlow(before);
        const reading = isHopeless ? lost : answer;
        const entry = { reading, asked, answered, permits: reading.ok };
        known.set(key, entry);
        return entry;
    };
    return {
        page() {
            const answers = [];
            const through = (reader) => {
                const methods = Object.entries(reader).map(([name, method]) => {
                    const ask = async (...args) => {
                        const entry = await look(JSON.stringify([name, ...args]), () => method(...args));
                        answers.push(entry);
                        return entry.reading;
                    };
                    return [name, ask];
                });
                return Object.fromEntries(methods);
            };
            return { runs: through(runs), subjects: through(subjects), answers };
        }
    };
}
function periodOf(answers) {
    return {
        asked: Math.min(...answers.map(({ asked }) => asked)),
        answered: Math.min(...answers.map(({ answered }) => answered))
    };
}
//# sourceMappingURL=answer-book.js.map
// EXTERNAL MODULE: ./lib/model/ref.js
var model_ref = __webpack_require__(7204);
// EXTERNAL MODULE: ./lib/pages.js
var lib_pages = __webpack_require__(5047);
;// CONCATENATED MODULE: ./lib/gather/list-pull-requests.js


const longestRun = 36 * 24 * 3_600_000;
async function listPulls({ owner, branch }, subjects) {
    const readings = await (0,lib_pages/* allPages */.S)((page) => subjects.pullsOfHead(owner, branch, page), (pages) => endOf(pages) !== undefined);
    const pages = [];
    for (const reading of readings) {
        if (!reading.ok)
            return reading;
        pages.push(reading.value);
    }
    const trouble = troubleWith(pages);
    if (trouble !== undefined)
        return { ok: false, trouble };
    const listed = pages.flatMap(({ items }) => items);
    const goesBackTo = pages.at(-1)?.more === true ? endOf(pages) : undefined;
    const open = goesBackTo === undefined
        ? { ok: true, value: [] }
        : await readWholePage(subjects.openPullsOfHead(owner, branch));
    if (!open.ok)
        return open;
    const others = open.value.filter((pull) => listed.every(({ number }) => number !== pull.number));
    return {
        ok: true,
        value: { pulls: [...listed, ...others], goesBackTo, listedAt: pages[0]?.at }
    };
}
function endOf(pages) {
    const touched = pages.flatMap(({ touchedAt }) => touchedAt);
    const isInOrder = touched.every((at, index) => index === 0 || (at ?? Infinity) <= (touched[index - 1] ?? -Infinity));
    const [now, last] = [pages[0]?.at, touched.at(-1)];
    const isOld = now !== undefined && last !== undefined && last < now - longestRun;
    return isInOrder && isOld ? last : undefined;
}
function troubleWith(pages) {
    if (pages.some(({ unreadable }) => unreadable > 0)) {
        return { ...listTrouble('some of them are not as GitHub documents them'), cause: 'not-github' };
    }
    if (pages.at(-1)?.more === true && endOf(pages) === undefined) {
        return listTrouble('there are more than 1,000 that may matter, and only 1,000 are read');
    }
    const numbers = pages.flatMap(({ items }) => items.map(({ number }) => number));
    return new Set(numbers).size < numbers.length
        ? listTrouble('they changed while they were listed')
        : undefined;
}
async function readWholePage(reading) {
    const page = await reading;
    if (!page.ok)
        return page;
    const { items, more, unreadable } = page.value;
    return more || unreadable > 0
        ? { ok: false, trouble: listTrouble('not all of the open ones could be read') }
        : { ok: true, value: items };
}
function listTrouble(message) {
    const undertaking = {
        operation: 'list the pull requests of the head',
        permission: 'pull-requests: read'
    };
    return (0,model_trouble/* ownTrouble */.e)('odd', undertaking, message);
}
//# sourceMappingURL=list-pull-requests.js.map
;// CONCATENATED MODULE: ./lib/gather/read-ref.js

const unread = { kind: 'unread' };
async function readBranch(subject, subjects) {
    const answer = await subjects.branch((0,model_ref/* branchName */.at)(subject.ref));
    return {
        subjectState: answer.ok
            ? { kind: 'branch', ...answer.value, tagOfSameName: 'pending' }
            : unread,
        subject,
        since: undefined,
        troubles: answer.ok ? [] : [answer.trouble]
    };
}
async function readDeletedBranch(subject, subjects) {
    const { presence: branch, troubles } = await readPresence(subject.ref, subjects);
    const subjectState = { kind: 'deleted-branch', branch, tagOfSameName: 'pending' };
    return { subjectState, subject, since: undefined, troubles };
}
async function readTag(subject, subjects) {
    const answer = await subjects.tag(tagName(subject.ref));
    const sha = answer.ok ? answer.value : null;
    return {
        subjectState: sha === null ? unread : { kind: 'tag', sha, branchOfSameName: 'pending' },
        subject,
        since: undefined,
        troubles: answer.ok ? [] : [answer.trouble]
    };
}
async function readMergeGroup(subject, subjects) {
    const name = `${model_ref/* branchPrefix */.$j}${subject.ref}`;
    const { presence: ref, troubles } = await readPresence(name, subjects);
    return { subjectState: { kind: 'merge-group', ref }, subject, since: undefined, troubles };
}
async function readPresence(ref, subjects) {
    const answer = await subjects.hasRef(ref);
    if (!answer.ok)
        return { presence: 'unread', troubles: [answer.trouble] };
    return { presence: answer.value ? 'present' : 'absent', troubles: [] };
}
async function readRef(run, subjects) {
    const name = run.head.branch ?? '';
    const [branch, tag] = await Promise.all([subjects.branch(name), subjects.tag(name)]);
    const tagged = tag.ok ? tag.value : undefined;
    const since = undefined;
    if (branch.ok && tagged === null) {
        return {
            subjectState: { kind: 'branch', ...branch.value, tagOfSameName: 'pending' },
            subject: { kind: 'branch', ref: `${model_ref/* branchPrefix */.$j}${name}` },
            since,
            troubles: []
        };
    }
    if (isNotFound(branch) && typeof tagged === 'string') {
        const subject = { kind: 'tag', ref: `${model_ref/* tagPrefix */.B3}${name}` };
        const subjectState = { kind: 'tag', sha: tagged, branchOfSameName: 'pending' };
        return { subjectState, subject, since, troubles: [] };
    }
    const troubles = [branch, tag].flatMap((answer) => (answer.ok ? [] : [answer.trouble]));
    return { subjectState: unread, subject: { kind: 'run', id: run.id }, since, troubles };
}
const isNotFound = (answer) => !answer.ok && answer.trouble.kind === 'not-found';
const tagName = (ref) => ref.slice(model_ref/* tagPrefix */.B3.length);
//# sourceMappingURL=read-ref.js.map
;// CONCATENATED MODULE: ./lib/gather/reread-subject.js



async function rereadSubject(snapshot, subjects, listed) {
    const { subject, subjectState } = snapshot;
    switch (subjectState.kind) {
        case 'pull-request':
            return subject.kind === 'pull-request'
                ? readPullRequestsAgain(subject.number, subjectState, { subjects, listed })
                : { subjectState, troubles: [] };
        case 'branch':
        case 'deleted-branch':
        case 'tag':
            return 'ref' in subject
                ? readRefAgain(subject.ref, subjectState, subjects)
                : { subjectState, troubles: [] };
        case 'merge-group':
            return subject.kind === 'merge-group'
                ? readQueueAgain(subject.ref, subjects)
                : { subjectState, troubles: [] };
        case 'unread':
            return { subjectState, troubles: [] };
    }
}
async function rereadRepository({ subject, repository }, subjects) {
    if (subject.kind !== 'branch')
        return { repository, troubles: [] };
    const answer = await subjects.defaultBranch();
    const defaultBranch = answer.ok ? answer.value : undefined;
    return {
        repository: { ...repository, defaultBranch },
        troubles: answer.ok ? [] : [answer.trouble]
    };
}
async function readPullRequestsAgain(number, look, { subjects, listed }) {
    const [own, others] = await Promise.all([
        subjects.pull(number),
        listed && readWholePage(subjects.openPullsOfHead(listed.owner, listed.branch))
    ]);
    if (!own.ok)
        return reread_subject_lost(asListedBefore(own.trouble));
    if (others?.ok === false)
        return reread_subject_lost(others.trouble);
    if (others !== undefined && !isShownAlike(own.value, others.value)) {
        return { subjectState: { kind: 'unread' }, troubles: [] };
    }
    const open = (others?.value ?? []).filter((pull) => pull.number !== number);
    const read = [own.value, ...open];
    const before = look.pulls.filter((pull) => read.every((one) => one.number !== pull.number));
    return { subjectState: { ...look, pulls: [...before, ...read] }, troubles: [] };
}
function isShownAlike(own, open) {
    const listed = open.find(({ number }) => number === own.number);
    if (listed === undefined)
        return own.state !== 'open';
    return (own.state === 'open' &&
        own.head.sha === listed.head.sha &&
        own.isDraft === listed.isDraft &&
        own.labels.join('\n') === listed.labels.join('\n'));
}
function asListedBefore(trouble) {
    return trouble.kind === 'not-found' ? { ...trouble, cause: 'not-shown' } : trouble;
}
function readRefAgain(ref, state, subjects) {
    switch (state.kind) {
        case 'branch':
            return readBranchAgain((0,model_ref/* branchName */.at)(ref), state, subjects);
        case 'deleted-branch':
            return readDeletionAgain(ref, state, subjects);
        case 'tag':
            return readTagAgain(tagName(ref), state, subjects);
    }
}
async function readBranchAgain(name, { tagOfSameName: before }, subjects) {
    const [branch, tag] = await Promise.all([
        subjects.branch(name),
        unlessRead(before, `${model_ref/* tagPrefix */.B3}${name}`, subjects)
    ]);
    if (!branch.ok)
        return reread_subject_lost(branch.trouble);
    return {
        subjectState: { kind: 'branch', ...branch.value, tagOfSameName: tag.presence },
        troubles: tag.troubles
    };
}
async function readDeletionAgain(ref, { tagOfSameName: before }, subjects) {
    const [branch, tag] = await Promise.all([
        readPresence(ref, subjects),
        unlessRead(before, `${model_ref/* tagPrefix */.B3}${(0,model_ref/* branchName */.at)(ref)}`, subjects)
    ]);
    return {
        subjectState: {
            kind: 'deleted-branch',
            branch: branch.presence,
            tagOfSameName: tag.presence
        },
        troubles: [...branch.troubles, ...tag.troubles]
    };
}
async function readTagAgain(name, { branchOfSameName: before }, subjects) {
    const [tag, branch] = await Promise.all([
        subjects.tag(name),
        unlessRead(before, `${model_ref/* branchPrefix */.$j}${name}`, subjects)
    ]);
    if (!tag.ok)
        return reread_subject_lost(tag.trouble);
    if (tag.value === null)
        return { subjectState: { kind: 'unread' }, troubles: [] };
    return {
        subjectState: { kind: 'tag', sha: tag.value, branchOfSameName: branch.presence },
        troubles: branch.troubles
    };
}
async function readQueueAgain(entry, subjects) {
    const { presence: ref, troubles } = await readPresence(`${model_ref/* branchPrefix */.$j}${entry}`, subjects);
    return { subjectState: { kind: 'merge-group', ref }, troubles };
}
function reread_subject_lost(trouble) {
    return { subjectState: { kind: 'unread' }, troubles: [trouble] };
}
async function unlessRead(before, ref, subjects) {
    const isKnown = before === 'absent' || before === 'present';
    return isKnown ? { presence: before, troubles: [] } : readPresence(ref, subjects);
}
//# sourceMappingURL=reread-subject.js.map
;// CONCATENATED MODULE: ./lib/model/pending.js
function withoutPending(snapshot) {
    const successors = snapshot.successors.map((successor) => successor.knownBy === 'pending' ? { ...successor, knownBy: 'listed' } : successor);
    return { ...snapshot, successors, subjectState: withoutPendingName(snapshot.subjectState) };
}
function withoutPendingName(state) {
    switch (state.kind) {
        case 'branch':
        case 'deleted-branch':
            return { ...state, tagOfSameName: settled(state.tagOfSameName) };
        case 'tag':
            return { ...state, branchOfSameName: settled(state.branchOfSameName) };
        case 'pull-request':
        case 'merge-group':
        case 'unread':
            return state;
    }
}
const settled = (presence) => (presence === 'pending' ? 'unread' : presence);
//# sourceMappingURL=pending.js.map
// EXTERNAL MODULE: ./lib/model/subject-state.js
var subject_state = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/decide/judge.js
var judge = __webpack_require__(9507);
// EXTERNAL MODULE: ./lib/decide/rules.js + 28 modules
var rules = __webpack_require__(6926);
;// CONCATENATED MODULE: ./lib/decide/confirm.js




const confirm_confirm = confirmBy(judge/* judge */.S4);
function confirmBy(judgeRun) {
    return (verdict, run, { look, now: read }, policy) => {
        const now = withoutPending(read);
        if (run.id !== verdict.run.id || run.attempt !== verdict.run.attempt) {
            return { code: 'rerun', attempt: run.attempt };
        }
        const unread = run.jobs === undefined ? keepWithoutJobs(run, now, policy) : undefined;
        if (unread !== undefined)
            return unread;
        const { action, reason } = judgeRun(run, now, policy);
        if (action === 'keep')
            return reason;
        if (reason.code !== 'superseded')
            return undefined;
        const [from, to] = [(0,subject_state/* currentHead */.s)(look), (0,subject_state/* currentHead */.s)(now)];
        if (from === to || to === reason.to)
            return undefined;
        return { code: 'head-unknown', moved: { from, to } };
    };
}
function keepWithoutJobs(run, snapshot, policy) {
    const scene = (0,judge/* sceneOf */.cO)(run, snapshot, policy);
    for (const { modes, keepsUnread } of rules/* keepRules */.RR) {
        const reason = modes.includes(policy.mode) ? keepsUnread?.(run, scene) : undefined;
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
function holdsForAll(reason) {
    const hasMoved = reason.code === 'head-unknown' && reason.moved !== undefined;
    return hasMoved || rules/* subjectCodes */.Lq.has(reason.code);
}
//# sourceMappingURL=confirm.js.map
// EXTERNAL MODULE: ./lib/model/model.js
var model = __webpack_require__(6256);
;// CONCATENATED MODULE: ./lib/gather/reread-run.js



async function readRun(before, { look, policy, withJobs = false }, { runs }) {
    const { id } = before;
    const wedged = await readWedged(before, look, runs);
    if (wedged !== undefined)
        return { ok: true, value: wedged };
    const isWanted = withJobs || keepWithoutJobs(before, look, policy) !== undefined;
    const [run, jobs] = await Promise.all([runs.byId(id), isWanted ? runs.jobs(id) : undefined]);
    if (jobs === undefined || !run.ok)
        return run;
    if (jobs.ok)
        return { ok: true, value: { ...run.value, jobs: jobs.value } };
    return { ok: false, trouble: asThere(jobs.trouble) };
}
function asThere(trouble) {
    return trouble.kind === 'not-found' ? { ...trouble, kind: 'odd', cause: 'not-github' } : trouble;
}
async function readWedged(before, { takenAt }, runs) {
    if (!isQuiet(before, takenAt))
        return undefined;
    const jobs = await runs.jobs(before.id);
    const run = jobs.ok ? { ...before, jobs: jobs.value } : before;
    return isWedged(run, takenAt) ? run : undefined;
}
async function readSuccessor(successor, { runs }) {
    if (successor.knownBy === 'executing')
        return { successor, troubles: [] };
    const { id } = successor.run;
    const [reading, early] = await Promise.all([
        runs.byId(id),
        (0,model/* isInFlight */.w)(successor.run) ? undefined : runs.jobs(id)
    ]);
    if (!reading.ok) {
        return {
            successor: { ...successor, knownBy: 'listed' },
            troubles: reading.trouble.kind === 'not-found' ? [] : [reading.trouble]
        };
    }
    const { value: run } = reading;
    if ((0,model/* isInFlight */.w)(run))
        return { successor: { run, knownBy: 'read-by-id' }, troubles: [] };
    const jobs = early ?? (await runs.jobs(id));
    return jobs.ok
        ? { successor: { run: { ...run, jobs: jobs.value }, knownBy: 'read-by-id' }, troubles: [] }
        : { successor: { run, knownBy: 'read-by-id' }, troubles: [asThere(jobs.trouble)] };
}
//# sourceMappingURL=reread-run.js.map
;// CONCATENATED MODULE: ./lib/gather/evidence.js






const batchSize = 10;
const mostRounds = 4;
const longestReading = 20_000;
async function readEvidence(runs, basis, ports) {
    const book = createAnswerBook(ports);
    const start = ports.clock.now();
    for (let round = 1;; round += 1) {
        const evidence = await readOnce(runs, basis, { ports, book });
        if (evidence.isHeld || isFresh(evidence, ports))
            return evidence;
        if (round === mostRounds || ports.clock.now() - start > longestReading) {
            return { ...evidence, runs: new Map(runs.map(({ id }) => [id, lost])) };
        }
        ports.log.debug('some answers have grown too old: reading those again');
    }
}
function isFresh({ runs, now: { takenAt }, answers }, { clock }) {
    const now = clock.now();
    return [...runs].every(([id, run]) => !run.ok || isWedged(run.value, takenAt) || areFresh(answers.get(id) ?? [], now));
}
async function readOnce(runs, basis, { ports: { clock }, book }) {
    const { look: snapshot, lookedAt } = basis;
    const common = book.page();
    const [subject, home, successors, readings] = await Promise.all([
        rereadSubject(snapshot, common.subjects, listedAgain(basis)),
        rereadRepository(snapshot, common.subjects),
        Promise.all(successorsOf(runs, snapshot).map((successor) => readSuccessor(successor, common))),
        Promise.all(runs.map(async (run) => {
            const page = book.page();
            return { run, page, reading: await readRun(run, basis, page) };
        }))
    ]);
    const now = {
        ...snapshot,
        takenAt: later(snapshot.takenAt, clock.now() - lookedAt),
        repository: home.repository,
        subjectState: subject.subjectState,
        successors: replaceSuccessors(snapshot.successors, successors)
    };
    const held = [...subject.troubles, ...home.troubles];
    return {
        runs: new Map(readings.map(({ run, reading }) => [run.id, reading])),
        now,
        answers: new Map(readings.map(({ run, page }) => [run.id, [...common.answers, ...page.answers]])),
        troubles: [...held, ...successors.flatMap((successor) => successor.troubles)],
        isHeld: held.length > 0
    };
}
function listedAgain({ policy, look, headOwner }) {
    const { branch } = look.scope.head;
    return headOwner === undefined || branch === null || !(0,model_policy/* mayCancelOnHead */.z4)(policy)
        ? undefined
        : { owner: headOwner, branch };
}
function later(instant, milliseconds) {
    return instant === undefined ? undefined : (instant + milliseconds);
}
function successorsOf(runs, { successors }) {
    return successors.filter((successor) => runs.some((run) => (0,model_workflow/* isSameWorkflow */.oe)(run, successor.run)));
}
function replaceSuccessors(before, read) {
    return before.map((old) => read.find(({ successor }) => successor.run.id === old.run.id)?.successor ?? old);
}
//# sourceMappingURL=evidence.js.map
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/events.js
var model_events = __webpack_require__(5384);
;// CONCATENATED MODULE: ./lib/gather/refresh-head.js







async function refreshHead(snapshot, { actsFor }, subjects) {
    const seen = { subjectState: snapshot.subjectState, troubles: [] };
    if (actsFor.kind === 'newest')
        return seen;
    const older = olderInFlight(snapshot, actsFor.run);
    if (older.length > 0 && isUnlisted(snapshot))
        return { ...seen, troubles: [unlisted] };
    const current = (0,subject_state/* currentHead */.s)(snapshot);
    const own = actsFor.run.head.sha;
    if (current === own || older.every(({ head: { sha } }) => sha !== current))
        return seen;
    const again = await rereadSubject(snapshot, subjects);
    const isNews = (0,subject_state/* currentHead */.s)({ ...snapshot, subjectState: again.subjectState }) === own;
    return isNews ? again : { ...seen, troubles: again.troubles };
}
function olderInFlight({ runs, scope }, than) {
    return runs.filter((run) => (0,model/* isInFlight */.w)(run) &&
        isOfHead(run, scope) &&
        (0,model_workflow/* isSameWorkflow */.oe)(run, than) &&
        (0,order/* compareRuns */.qB)(run, than) === 'older');
}
function isOfHead({ event, head }, scope) {
    return ((0,model_events/* looksAt */.eV)(scope, event) &&
        head.branch === scope.head.branch &&
        head.repository === scope.head.repository);
}
function isUnlisted(snapshot) {
    const { subject, subjectState } = snapshot;
    const isOfPull = subject.kind === 'pull-request' && subjectState.kind === 'pull-request';
    return isOfPull && (0,subject_state/* pullRequestOf */._)(snapshot) === undefined;
}
const unlisted = listTrouble('the pull request of this run is missing in the list, so it is not known which pull request older runs belong to');
//# sourceMappingURL=refresh-head.js.map
// EXTERNAL MODULE: ./lib/decide/successor.js
var successor = __webpack_require__(5310);
// EXTERNAL MODULE: ./lib/decide/membership.js
var membership = __webpack_require__(9010);
;// CONCATENATED MODULE: ./lib/gather/read-subject.js



async function readSubject(target, subjects) {
    const { subject } = target;
    switch (subject.kind) {
        case 'pull-request':
        case 'pull-request-behind':
            return readPullRequests(target, subject, subjects);
        case 'branch':
            return target.isDeleted === true
                ? readDeletedBranch(subject, subjects)
                : readBranch(subject, subjects);
        case 'ref-behind':
            return readRef(subject.run, subjects);
        case 'tag':
            return readTag(subject, subjects);
        case 'merge-group':
            return readMergeGroup(subject, subjects);
        case 'run':
            return { subjectState: unreadState, subject, since: undefined, troubles: [] };
    }
}
const unreadState = { kind: 'unread' };
async function readPullRequests(target, subject, subjects) {
    const owner = target.headOwner;
    const { branch } = target.scope.head;
    if (owner === undefined || branch === null) {
        return read_subject_unread(subject, []);
    }
    const list = await listPulls({ owner, branch }, subjects);
    if (!list.ok)
        return read_subject_unread(subject, [list.trouble]);
    const { pulls, goesBackTo, listedAt } = list.value;
    const known = nameSubject(subject, list.value);
    const own = pulls.find((pull) => known.kind === 'pull-request' && pull.number === known.number);
    return {
        subjectState: { kind: 'pull-request', pulls, ...(goesBackTo !== undefined && { goesBackTo }) },
        subject: known,
        since: own?.createdAt,
        listedAt,
        troubles: []
    };
}
function nameSubject(subject, list) {
    if (subject.kind === 'pull-request')
        return subject;
    const cause = (0,membership/* pullRequestBehind */.Xk)(subject.run, list);
    return typeof cause === 'string'
        ? { kind: 'run', id: subject.run.id }
        : { kind: 'pull-request', number: cause.number };
}
function read_subject_unread(subject, troubles) {
    return {
        subjectState: unreadState,
        subject: nameSubject(subject, { pulls: [], goesBackTo: undefined }),
        since: undefined,
        troubles
    };
}
//# sourceMappingURL=read-subject.js.map
;// CONCATENATED MODULE: ./lib/gather/refresh.js





async function refresh(snapshot, first, target, subjects) {
    const young = snapshot.runs.filter((run) => !isBefore(run, first));
    const asItWas = {
        subjectState: first.subjectState,
        subject: first.subject,
        troubles: [],
        tooYoung: young.length === 0 ? undefined : young.map(({ id }) => id)
    };
    const isAtStake = (run) => (0,successor/* givesResult */.iI)(run) &&
        isListedSuccessor(run, snapshot.scope, target) &&
        olderInFlight(snapshot, run).length > 0;
    if (!young.some(isAtStake))
        return asItWas;
    const { subjectState, subject, troubles } = await readSubject(target, subjects);
    if (subjectState.kind !== 'pull-request')
        return { ...asItWas, troubles };
    return {
        subjectState: withOwnAsSeen(subjectState, snapshot, target),
        subject,
        troubles,
        tooYoung: undefined
    };
}
function withOwnAsSeen(state, snapshot, { actsFor }) {
    const own = (0,subject_state/* pullRequestOf */._)(snapshot);
    const isCurrent = ({ head }) => actsFor.kind !== 'newest' && head.sha === actsFor.run.head.sha;
    const pulls = state.pulls.map((pull) => pull.number === own?.number && !isCurrent(pull) ? own : pull);
    return { ...state, pulls };
}
function isBefore({ createdAt }, { subjectState, listedAt }) {
    if (subjectState.kind !== 'pull-request')
        return true;
    return createdAt !== undefined && listedAt !== undefined && createdAt < listedAt;
}
function isListedSuccessor(run, scope, { actsFor }) {
    const isOfOther = actsFor.kind === 'newest' || !(0,model_workflow/* isSameWorkflow */.oe)(run, actsFor.run);
    return isOfOther && isOfHead(run, scope) && (0,model_workflow/* isOfScope */.k3)(run, scope);
}
//# sourceMappingURL=refresh.js.map
;// CONCATENATED MODULE: ./lib/gather/list-runs.js




const inFlightStatuses = ['requested', 'waiting', 'pending', 'queued', 'in_progress'];
async function firstLook(target, ports) {
    const filter = filterOf(target.scope);
    const eager = target.actsFor.kind !== 'named';
    const [newest, byBranch, subjectReading] = await Promise.all([
        ports.runs.newest(1),
        eager && filter !== undefined ? ports.runs.filtered(filter, 1) : undefined,
        readSubject(target, ports.subjects)
    ]);
    const pages = [newest, byBranch].filter((page) => page !== undefined);
    if (pages.every(isRefused))
        return { ...summarise(pages, subjectReading, false), endedSince: reachOf([]) };
    const trusted = isUpToDate(byBranch, newest, target) ? pages : [newest];
    const enough = trusted.some((page) => page.ok && reachesBack(page.value, subjectReading.since));
    if (enough)
        return { ...summarise(pages, subjectReading, newest.ok), endedSince: undefined };
    if (filter === undefined) {
        return { ...summarise(pages, subjectReading, false), endedSince: reachOf(trusted) };
    }
    return lookDeeper({ newest, byBranch, subjectReading, filter }, target, ports);
}
function isRefused(page) {
    const lasting = [
        'unavailable',
        'rate-limited',
        'unauthorized',
        'forbidden'
    ];
    return !page.ok && lasting.includes(page.trouble.kind);
}
function reachOf(pages) {
    const read = pages.flatMap((page) => (page.ok ? [page.value] : []));
    if (read.some(({ more }) => !more))
        return undefined;
    const oldest = read.flatMap(({ items }) => items.at(-1)?.createdAt ?? []);
    return Math.min(Number.MAX_SAFE_INTEGER, ...oldest);
}
function isUpToDate(byBranch, newest, target) {
    if (byBranch?.ok !== true)
        return false;
    const { items, more } = byBranch.value;
    const oldest = more ? Math.min(...items.map((run) => run.id)) : 0;
    const known = knownRuns(newest, target).filter((run) => run.id >= oldest);
    return holds([byBranch], known);
}
function knownRuns(newest, target) {
    const { scope, actsFor } = target;
    const shown = newest.ok ? newest.value.items : [];
    const isOwn = actsFor.kind === 'executing' && !isElsewhere(actsFor.run, shown, target);
    const ofHead = shown.filter((run) => (0,model_events/* looksAt */.eV)(scope, run.event) && run.head.branch === scope.head.branch);
    return isOwn ? [...ofHead, actsFor.run] : ofHead;
}
function holds(pages, known) {
    const listed = new Set(pages.flatMap((page) => (page.ok ? page.value.items.map((run) => run.id) : [])));
    return known.every((run) => listed.has(run.id));
}
function isElsewhere(executing, shown, { workflows, scope }) {
    const isNamed = typeof workflows === 'string' || workflows.includes(executing.workflow.path);
    if (!isNamed)
        return true;
    const own = shown.find(({ id }) => id === executing.id);
    return own !== undefined && !((0,model_events/* looksAt */.eV)(scope, own.event) && own.head.branch === scope.head.branch);
}
function filterOf({ event, otherEvents, head }) {
    if (head.branch === null)
        return undefined;
    return { branch: head.branch, ...(otherEvents === undefined && { event }) };
}
function reachesBack(page, since) {
    if (!page.more)
        return true;
    if (since === undefined)
        return false;
    const last = page.items.at(-1)?.createdAt;
    return last !== undefined && last < since;
}
async function lookDeeper({ newest, byBranch, subjectReading, filter }, target, { runs }) {
    const [branchPage, ...byStatus] = await Promise.all([
        byBranch ?? runs.filtered(filter, 1),
        ...inFlightStatuses.map((status) => (0,lib_pages/* allPages */.S)((page) => runs.filtered({ ...filter, status }, page)))
    ]);
    const pages = [branchPage, ...byStatus.flat()];
    const known = knownRuns(newest, target).filter(model/* isInFlight */.w);
    const ends = byStatus.map((list) => list.at(-1));
    const isWhole = ends.every((last) => last?.ok === true && !last.value.more);
    const trusted = isUpToDate(branchPage, newest, target) ? [newest, branchPage] : [newest];
    return {
        ...summarise([newest, ...pages], subjectReading, newest.ok && isWhole && holds(pages, known)),
        endedSince: reachOf(trusted)
    };
}
function summarise(pages, subjectReading, complete) {
    const read = pages.flatMap((page) => (page.ok ? [page.value] : []));
    const troubles = pages.flatMap((page) => (page.ok ? [] : [page.trouble]));
    return {
        runs: read.flatMap((page) => page.items),
        subjectReading,
        at: read.map((page) => page.at).find((at) => at !== undefined),
        complete: complete && read.every((page) => page.unreadable === 0),
        troubles: [...troubles, ...subjectReading.troubles]
    };
}
//# sourceMappingURL=list-runs.js.map
;// CONCATENATED MODULE: ./lib/decide/native-group-name.js
function tellsSubject(name, subject) {
    const text = name.toLowerCase();
    switch (subject.kind) {
        case 'pull-request':
            return hasNumber(text, subject.number);
        case 'branch':
        case 'tag':
            return endsOrGoesOn(text, subject.ref.toLowerCase());
        case 'merge-group':
        case 'run':
            return false;
    }
}
function hasNumber(text, number) {
    return text
        .split(/[^a-z0-9.]+/)
        .some((word) => (word.endsWith('.') ? word.slice(0, -1) : word) === String(number));
}
function endsOrGoesOn(text, part) {
    const at = text.indexOf(part);
    if (at < 0)
        return false;
    const next = text.charAt(at + part.length);
    return next === '' || ' ~^:?*[\\'.includes(next);
}
//# sourceMappingURL=native-group-name.js.map
;// CONCATENATED MODULE: ./lib/gather/groups-found.js
const mostGroups = 10;
function membersUpTo(id, members) {
    const at = members.indexOf(id);
    return at < 0 ? undefined : members.slice(0, at + 1);
}
function unknown(remark) {
    return { groups: noMembers, troubles: [], remarks: [remark] };
}
function groups_found_lost(trouble) {
    return { groups: noMembers, troubles: [trouble], remarks: [] };
}
const noMembers = { names: [], members: [], unread: true };
function groups_found_isNotFound(answer) {
    return !answer.ok && answer.trouble.kind === 'not-found';
}
function troublesOf(answers) {
    return answers.flatMap((answer) => (answer.ok || groups_found_isNotFound(answer) ? [] : [answer.trouble]));
}
//# sourceMappingURL=groups-found.js.map
;// CONCATENATED MODULE: ./lib/gather/active-groups.js


const mostPages = 3;
async function findGroupsInList({ subject, id, isMissing }, ports) {
    const list = await readList(ports);
    if (list.failed !== undefined) {
        const isOldServer = isMissing && list.groups.length === 0 && groups_found_isNotFound(list.failed);
        return isOldServer ? noEndpoints : groups_found_lost(list.failed.trouble);
    }
    const named = list.groups.filter(({ name }) => tellsSubject(name, subject));
    const read = named.slice(0, mostGroups);
    const answers = await Promise.all(read.map((group) => ports.groups.members(group)));
    const troubles = troublesOf(answers);
    const upToOwn = answers.map((answer) => (answer.ok ? membersUpTo(id, answer.value) : undefined));
    if (upToOwn.every((members) => members === undefined))
        return { ...unknown(notTold), troubles };
    return {
        groups: {
            names: read.flatMap(({ name }, at) => (upToOwn[at] === undefined ? [] : [name])),
            members: [...new Set(upToOwn.flatMap((members) => members ?? []))],
            unread: troubles.length > 0 || list.isCut || read.length < named.length
        },
        troubles,
        remarks: []
    };
}
async function readList({ groups }) {
    const found = [];
    let after;
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await groups.active(after);
        if (!answer.ok)
            return { groups: found, isCut: true, failed: answer };
        found.push(...answer.value.items);
        after = answer.value.next;
        if (after === undefined)
            return { groups: found, isCut: false };
    }
    return { groups: found, isCut: true };
}
const noEndpoints = {
    groups: undefined,
    troubles: [],
    remarks: [
        'membership: native: this server has no API for concurrency groups (GitHub Enterprise Server), so membership: derived was used.'
    ]
};
const notTold = 'membership: native: nothing is cancelled, because the concurrency groups of this run are not known: GitHub gave none, and no active group with the pull request number or the ref in its name contains this run.';
//# sourceMappingURL=active-groups.js.map
;// CONCATENATED MODULE: ./lib/gather/concurrency-groups.js



const mostUnlisted = 20;
async function askNativeGroups(target, ports) {
    const { actsFor, membership } = target;
    if (membership === 'derived' || actsFor.kind === 'newest')
        return alreadyFound(nothing);
    const { id } = actsFor.run;
    const answer = await ports.groups.ofRun(id);
    if (!answer.ok && !saysNothing(answer))
        return alreadyFound(groups_found_lost(answer.trouble));
    const groups = answer.ok ? answer.value : [];
    return {
        resolve: async (subject, seen) => {
            const found = groups.length > 0
                ? await findGroupsOfRun(groups, { subject, target, id }, ports)
                : await findGroupsInList({ subject, id, isMissing: groups_found_isNotFound(answer) }, ports);
            return withUnlisted(found, seen, ports);
        }
    };
}
async function findGroupsOfRun(groups, { subject, target, id }, ports) {
    const named = groups.filter(({ name }) => tellsSubject(name, subject));
    if (named.length === 0)
        return unknown(namesTellNothing);
    const isExecuting = target.actsFor.kind === 'executing';
    const waitedFor = named.filter(({ isOfJob }) => isOfJob || !isExecuting);
    const read = waitedFor.slice(0, mostGroups);
    const answers = await Promise.all(read.map((group) => ports.groups.members(group)));
    const troubles = troublesOf(answers);
    const members = answers.flatMap((answer, at) => {
        if (!answer.ok)
            return [];
        const upToOwn = membersUpTo(id, answer.value);
        return upToOwn ?? (read[at]?.isOfJob === true ? answer.value : []);
    });
    const isCut = read.length < waitedFor.length;
    return {
        groups: {
            names: named.map(({ name }) => name),
            members: [...new Set(members)],
            unread: troubles.length > 0 || isCut
        },
        troubles,
        remarks: waitedFor.length === 0 ? [noJobGroups] : []
    };
}
async function withUnlisted(found, seen, { runs }) {
    const known = new Set(seen.map(({ id }) => id));
    const unlisted = (found.groups?.members ?? []).filter((id) => !known.has(id));
    const readings = await Promise.all(unlisted.slice(0, mostUnlisted).map((id) => runs.byId(id)));
    return {
        ...found,
        runs: readings.flatMap((run) => (run.ok ? [run.value] : [])),
        troubles: [...found.troubles, ...troublesOf(readings)]
    };
}
function saysNothing(answer) {
    return groups_found_isNotFound(answer) || (!answer.ok && answer.trouble.kind === 'refused');
}
const nothing = { groups: undefined, troubles: [], remarks: [] };
function alreadyFound(found) {
    return { resolve: () => Promise.resolve({ ...found, runs: [] }) };
}
const noJobGroups = 'membership: native: nothing is cancelled, because this run already holds the concurrency group of its workflow, and none of its jobs has a group. Use a companion (on: workflow_run), or put the concurrency group on a job.';
const namesTellNothing = 'membership: native: nothing is cancelled, because no concurrency group of this run has the pull request number or the full ref in its name. Put one of these into concurrency.group.';
//# sourceMappingURL=concurrency-groups.js.map
;// CONCATENATED MODULE: ./lib/gather/own-record.js




async function findOwnRecord(target, runs, ports) {
    const { actsFor } = target;
    if (actsFor.kind !== 'executing')
        return { target, runs, troubles: [] };
    const listed = runs.find(({ id }) => id === actsFor.run.id);
    if (listed !== undefined) {
        return { target: withWorkflowOf(listed, target), runs, troubles: [] };
    }
    const isAtStake = runs.some((run) => isTimed(run, target) || mayBeOlder(run, actsFor.run, target));
    if (!isAtStake)
        return { target, runs, troubles: [] };
    const reading = await ports.runs.byId(actsFor.run.id);
    if (!reading.ok)
        return { target, runs, troubles: [reading.trouble] };
    const { value: own } = reading;
    return { target: withWorkflowOf(own, target), runs: [...runs, own], troubles: [] };
}
function withWorkflowOf({ workflow }, target) {
    const { actsFor } = target;
    if (actsFor.kind !== 'executing')
        return target;
    const { path } = actsFor.run.workflow;
    return {
        ...target,
        actsFor: { ...actsFor, run: { ...actsFor.run, workflow: { ...workflow, path } } }
    };
}
function isTimed(run, { scope, needsOwnTime }) {
    return needsOwnTime === true && (0,model/* isInFlight */.w)(run) && isOfHead(run, scope);
}
function mayBeOlder(run, own, { scope }) {
    return ((0,model/* isInFlight */.w)(run) &&
        isOfHead(run, scope) &&
        (0,model_workflow/* filePath */.s$)(run.workflow) === (0,model_workflow/* filePath */.s$)(own.workflow) &&
        (0,order/* compareRuns */.qB)(run, own) === 'older');
}
//# sourceMappingURL=own-record.js.map
;// CONCATENATED MODULE: ./lib/gather/scope.js

function scopeOf(target, runs) {
    return { ...target.scope, workflows: workflowsOf(target, runs) };
}
function workflowsOf({ workflows, actsFor }, runs) {
    if (workflows === 'all')
        return undefined;
    if (workflows === 'this')
        return actsFor.kind === 'newest' ? [] : [actsFor.run.workflow];
    const files = (0,model_workflow/* firstOfEach */.t6)(runs)
        .map(({ workflow }) => workflow)
        .filter(({ isForeign }) => isForeign !== true);
    return workflows.flatMap((path) => {
        const named = files.filter((file) => file.path === path);
        return named.length > 0 ? named : [{ id: undefined, path }];
    });
}
//# sourceMappingURL=scope.js.map
;// CONCATENATED MODULE: ./lib/gather/target-heads.js



const unsure = { shown: false, troubles: [] };
const certain = { shown: true, troubles: [] };
async function readTargetHeads(seen, target, ports) {
    const { scope } = seen;
    const { head } = scope;
    if (!(0,model_events/* looksAt */.eV)(scope, 'pull_request_target') || head.branch === null)
        return unsure;
    const own = ownHead(seen, target);
    const isHere = head.repository === seen.repository.id;
    if (own === 'another' || (isHere && isDefault(head.branch, seen)))
        return unsure;
    return own === 'same' || !isHere ? certain : readBase(head.branch, seen, target, ports);
}
const isDefault = (branch, { repository }) => repository.defaultBranch === undefined || repository.defaultBranch === branch;
async function readBase(branch, seen, { actsFor }, { subjects }) {
    const own = actsFor.kind === 'newest' ? undefined : actsFor.run.id;
    const isAtStake = (run) => run.event === 'pull_request_target' &&
        run.id !== own &&
        (0,model/* isInFlight */.w)(run) &&
        isOfHead(run, seen.scope);
    if (!seen.runs.some(isAtStake))
        return unsure;
    const isBase = await subjects.isBase(branch);
    if (!isBase.ok)
        return { shown: false, troubles: [isBase.trouble] };
    return isBase.value ? unsure : certain;
}
function ownHead({ runs, self }, { actsFor }) {
    if (actsFor.kind !== 'executing' || actsFor.run.event !== 'pull_request_target')
        return 'none';
    const record = runs.find((run) => run.id === self && isRecord(run));
    return record !== undefined && isSameHead(record.head, actsFor.run.head) ? 'same' : 'another';
}
const isRecord = ({ createdAt }) => createdAt !== undefined;
function isSameHead(one, other) {
    return (one.repository !== null &&
        one.repository === other.repository &&
        one.branch === other.branch &&
        one.sha === other.sha);
}
//# sourceMappingURL=target-heads.js.map
;// CONCATENATED MODULE: ./lib/gather/successors.js




function findSuccessors(snapshot, { actsFor }) {
    switch (actsFor.kind) {
        case 'executing': {
            const own = executingSuccessor(actsFor.run, snapshot);
            const others = listedSuccessors(snapshot, actsFor.run);
            return { successors: [...own.successors, ...others], troubles: own.troubles };
        }
        case 'named': {
            const best = bestOf(snapshot, actsFor.run) ?? actsFor.run;
            const others = listedSuccessors(snapshot, actsFor.run);
            return { successors: [{ run: best, knownBy: 'pending' }, ...others], troubles: [] };
        }
        case 'newest':
            return { successors: listedSuccessors(snapshot, undefined), troubles: [] };
    }
}
function listedSuccessors(snapshot, known) {
    const { runs, scope } = snapshot;
    return (0,model_workflow/* firstOfEach */.t6)(runs).flatMap((first) => {
        const hasOne = known !== undefined && (0,model_workflow/* mayBeSameWorkflow */.gl)(first, known);
        if (hasOne || !(0,model_workflow/* isOfScope */.k3)(first, scope))
            return [];
        const run = bestOf(snapshot, first);
        return run === undefined ? [] : [{ run, knownBy: 'pending' }];
    });
}
function executingSuccessor(run, { runs }) {
    const listed = runs.find((other) => other.id === run.id) ?? run;
    const agrees = listed.number === run.number &&
        (0,model_workflow/* filePath */.s$)(listed.workflow) === (0,model_workflow/* filePath */.s$)(run.workflow) &&
        (showsAnotherHead(run) || listed.head.sha === run.head.sha);
    if (!agrees)
        return { successors: [], troubles: [disagreement] };
    const { createdAt, startedAt, title } = listed;
    return {
        successors: [{ run: { ...run, createdAt, startedAt, title }, knownBy: 'executing' }],
        troubles: []
    };
}
function showsAnotherHead({ event }) {
    return event === 'pull_request_target' || event === 'merge_group';
}
const disagreement = (0,model_trouble/* ownTrouble */.e)('odd', { operation: 'find this run in the list of runs', permission: 'actions: read' }, 'GitHub lists this run with another number, workflow or commit than the runner says');
function bestOf(snapshot, of) {
    return snapshot.runs
        .filter((run) => (0,model_workflow/* isSameWorkflow */.oe)(run, of) &&
        (0,successor/* isCoveredByList */.Wm)(run, snapshot) &&
        (0,successor/* isForCurrentHead */.VN)(run, snapshot) &&
        (0,successor/* givesResult */.iI)(run))
        .reduce((best, run) => (best === undefined || (0,order/* compareRuns */.qB)(run, best) === 'newer' ? run : best), undefined);
}
//# sourceMappingURL=successors.js.map
;// CONCATENATED MODULE: ./lib/gather/gather.js









async function gather(asked, ports) {
    const [look, told] = await Promise.all([firstLook(asked, ports), askNativeGroups(asked, ports)]);
    const own = await findOwnRecord(asked, look.runs, ports);
    const { target } = own;
    const native = await told.resolve(look.subjectReading.subject, own.runs);
    const runs = withKnownRuns([...own.runs, ...native.runs], target);
    const seen = {
        takenAt: look.at,
        repository: target.repository,
        self: target.self,
        source: target.actsFor.kind === 'named' ? target.actsFor.run.id : undefined,
        scope: scopeOf(target, runs),
        subject: look.subjectReading.subject,
        successors: [],
        runs,
        subjectState: look.subjectReading.subjectState,
        native: native.groups,
        complete: look.complete,
        endedSince: look.endedSince
    };
    const heads = await readTargetHeads(seen, target, ports);
    const shown = { ...seen, ...(heads.shown && { showsTargetHeads: true }) };
    const list = await refresh(shown, look.subjectReading, target, ports.subjects);
    const { subject, tooYoung } = list;
    const listed = { ...shown, subject, subjectState: list.subjectState, tooYoung };
    const { subjectState, troubles: late } = await refreshHead(listed, target, ports.subjects);
    const withoutSuccessors = { ...listed, subjectState };
    const { successors, troubles } = findSuccessors(withoutSuccessors, target);
    return {
        snapshot: { ...withoutSuccessors, successors },
        troubles: [
            ...look.troubles,
            ...own.troubles,
            ...native.troubles,
            ...heads.troubles,
            ...list.troubles,
            ...late,
            ...troubles
        ],
        remarks: native.remarks
    };
}
function withKnownRuns(runs, { actsFor }) {
    const listed = (0,order/* distinctRuns */.VV)(runs);
    if (actsFor.kind !== 'executing')
        return listed;
    const isListed = listed.some((run) => run.id === actsFor.run.id);
    return isListed ? listed : [...listed, actsFor.run];
}
//# sourceMappingURL=gather.js.map
;// CONCATENATED MODULE: ./lib/gather/observe.js





async function observe(target, policy, ports, settle = 0) {
    const lookedAt = ports.clock.now();
    const { snapshot, troubles, remarks } = await gather(target, ports);
    const draft = (0,decide/* decide */.L)(snapshot, policy);
    if (settle > 0 && wantsSecondLook(draft, policy)) {
        ports.log.info('waiting for things to settle before a second look');
        await ports.clock.sleep(settle);
        return observe(target, policy, ports);
    }
    if ((0,verdict/* cancellations */.j)(draft).length === 0) {
        return { snapshot, lookedAt, troubles, remarks, plan: draft, firstEvidence: undefined };
    }
    const basis = { policy, look: snapshot, headOwner: target.headOwner, lookedAt };
    const firstEvidence = await readEvidence(firstOf(draft), basis, ports);
    const known = withPendingFacts(snapshot, firstEvidence);
    return {
        snapshot: known,
        lookedAt,
        troubles: [...troubles, ...firstEvidence.troubles],
        remarks,
        plan: (0,decide/* decide */.L)(known, policy),
        firstEvidence
    };
}
function withPendingFacts(look, { now, runs }) {
    return {
        ...look,
        subjectState: withNameRead(look.subjectState, now.subjectState),
        successors: now.successors,
        runs: look.runs.map((run) => {
            const reading = runs.get(run.id);
            const jobs = reading?.ok === true ? reading.value.jobs : undefined;
            return jobs === undefined ? run : { ...run, jobs };
        })
    };
}
function withNameRead(look, now) {
    if (look.kind === 'branch') {
        return { ...look, tagOfSameName: now.kind === 'branch' ? now.tagOfSameName : 'unread' };
    }
    if (look.kind === 'deleted-branch') {
        return { ...look, tagOfSameName: now.kind === look.kind ? now.tagOfSameName : 'unread' };
    }
    if (look.kind === 'tag') {
        return { ...look, branchOfSameName: now.kind === 'tag' ? now.branchOfSameName : 'unread' };
    }
    return look;
}
function firstOf(plan) {
    return (0,verdict/* cancellations */.j)(plan)
        .slice(0, batchSize)
        .map((verdict) => verdict.run);
}
//# sourceMappingURL=observe.js.map
// EXTERNAL MODULE: ./lib/usage/system-clock.js
var system_clock = __webpack_require__(5557);
// EXTERNAL MODULE: ./lib/github/connect.js + 10 modules
var connect = __webpack_require__(1379);
// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/model/outcome.js
var model_outcome = __webpack_require__(6805);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
;// CONCATENATED MODULE: ./lib/report/alerts.js



const alertThresholds = {
    stuck: 0,
    waitedMs: 10_000,
    budgetLeft: 50,
    doubtMs: 3000
};
function alerts(conclusion, { meter, serverUrl }) {
    return [
        onStuck(conclusion, serverUrl),
        onStopping(conclusion),
        onView(conclusion),
        ...(conclusion.troubles.some(isRateLimit) ? [] : [onWaits(meter), onBudget(meter)]),
        onDoubt(meter),
        onWedged(conclusion)
    ].filter((advice) => advice !== undefined);
}
function isRateLimit({ kind, cause }) {
    return kind === 'rate-limited' || cause === 'budget';
}
const warning = (text) => ({ level: 'warning', say: () => text });
function onStuck(conclusion, serverUrl) {
    const stuck = idsOf(conclusion, (outcome) => outcome.kind === 'stuck' && (0,model_outcome/* isLeft */.O)(outcome) && outcome.notForced?.because !== 'kept');
    if (stuck.length <= alertThresholds.stuck)
        return undefined;
    return {
        level: 'warning',
        say: (_quote, nameRun) => `A cancel did not stop ${someOf(stuck, nameRun)}. Set the input force. Or run this command, if nobody needs the result any more:`,
        copy: forceCommand(conclusion, stuck, serverUrl),
        page: 'troubleshooting.md#a-run-is-stuck'
    };
}
function forceCommand(conclusion, ids, serverUrl = 'https://github.com') {
    const repository = (0,links/* repositoryName */.aR)(conclusion) ?? 'OWNER/REPO';
    const server = serverUrl.replace(/^https?:\/\//, '');
    const host = server === 'github.com' || !/^[\w.:-]+$/.test(server) ? '' : ` --hostname ${server}`;
    const post = (id) => `gh api${host} --method POST repos/${repository}/actions/runs/${id}/force-cancel`;
    const [first, ...more] = ids;
    return more.length === 0
        ? post(String(first))
        : `for id in ${ids.join(' ')}; do ${post('$id')}; done`;
}
function onStopping(conclusion) {
    const stopping = idsOf(conclusion, ({ kind }) => kind === 'stopping');
    if (conclusion.isBarrier !== true || stopping.length === 0)
        return undefined;
    return {
        level: 'warning',
        say: (_quote, nameRun) => `${stopping.length === 1 ? 'A cancelled run has' : 'Cancelled runs have'} not ended within wait, and on-error is fail: ${someOf(stopping, nameRun)}. Make wait longer, or use the input force.`,
        page: 'inputs.md#wait'
    };
}
function onWedged(conclusion) {
    const wedged = idsOf(conclusion, (outcome) => outcome.kind === 'stuck' && !(0,model_outcome/* isLeft */.O)(outcome));
    if (wedged.length === 0)
        return undefined;
    return {
        level: 'notice',
        say: (_quote, nameRun) => `No cancel was sent for ${someOf(wedged, nameRun)}: all jobs ended more than a day ago, but GitHub still shows the run as in flight. No cancel ends such a run.`
    };
}
function idsOf({ outcomes }, isOne) {
    return [...outcomes].filter(([, outcome]) => isOne(outcome)).map(([id]) => id);
}
function someOf(ids, nameRun) {
    const most = 10;
    const names = ids.slice(0, most).map(nameRun);
    const last = ids.length > most ? `${ids.length - most} more` : (names.pop() ?? '');
    return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
function onView({ snapshot, troubles }) {
    return snapshot.complete || troubles.length > 0
        ? undefined
        : warning('The list of runs is incomplete. Some superseded runs may still be going on. No run was cancelled by mistake.');
}
function onWaits(meter) {
    const waited = meter.waited();
    if (waited <= alertThresholds.waitedMs)
        return undefined;
    const pace = meter.waited('pace');
    const reasons = [
        {
            milliseconds: waited - pace,
            why: 'because GitHub demanded it (all workflows of a repository share one rate limit)'
        },
        {
            milliseconds: pace,
            why: 'to stay below the number of cancels that GitHub accepts per minute'
        }
    ].filter(({ milliseconds }) => milliseconds > 0);
    const texts = reasons.map(({ milliseconds, why }) => reasons.length === 1 ? why : `${(0,duration/* inSeconds */.F)(milliseconds)} ${why}`);
    return warning(`The step waited ${(0,duration/* inSeconds */.F)(waited)} for rate limits, ${texts.join(', ')}.`);
}
function onBudget(meter) {
    const left = meter.budgetLeft();
    if (left === undefined || left >= alertThresholds.budgetLeft)
        return undefined;
    return warning(`The token has only ${left} requests left in this hour. GITHUB_TOKEN has 1,000 requests an hour for all jobs of a repository.`);
}
function onDoubt(meter) {
    const doubt = meter.doubt();
    if (doubt === undefined || doubt.longest <= alertThresholds.doubtMs)
        return undefined;
    return warning(`GitHub took ${(0,duration/* inSeconds */.F)(doubt.longest)} to answer a cancel, and the situation may have changed in that time. If a cancelled run was still needed, re-run it.`);
}
//# sourceMappingURL=alerts.js.map
;// CONCATENATED MODULE: ./lib/report/grade.js

const badKinds = ['forbidden', 'failed', 'not-tried'];
function gradeOf(conclusion) {
    const outcomes = [...conclusion.outcomes.values()];
    const bad = outcomes.filter((outcome) => isBad(outcome, conclusion));
    const troubles = conclusion.troubles.filter(isTrouble);
    if (bad.length === 0 && troubles.length === 0 && conclusion.snapshot.complete)
        return 'ok';
    const allBad = bad.some((outcome) => !(0,model_outcome/* isLeft */.O)(outcome)) && bad.length === outcomes.length;
    return allBad || isBlind(conclusion, troubles) ? 'failed' : 'partial';
}
function isBad(outcome, { isBarrier }) {
    if (outcome.kind === 'stopping')
        return isBarrier === true;
    if (outcome.kind === 'stuck')
        return outcome.why !== 'jobs-ended';
    return badKinds.includes(outcome.kind);
}
function isTrouble({ kind, permission }) {
    return !(kind === 'not-found' && permission === 'contents: read');
}
function isBlind({ snapshot, outcomes }, troubles) {
    if (troubles.length === 0)
        return false;
    const sawNoRuns = snapshot.runs.every((run) => run.id === snapshot.self);
    const withdrawn = [...outcomes.values()].filter((outcome) => outcome.kind === 'withdrawn');
    const lostSight = withdrawn.some(({ reason }) => reason.code === 'pull-request-unknown' ||
        (reason.code === 'head-unknown' && reason.moved === undefined));
    return snapshot.subjectState.kind === 'unread' || sawNoRuns || lostSight;
}
//# sourceMappingURL=grade.js.map
;// CONCATENATED MODULE: ./lib/report/idle-patterns.js

function idlePatterns({ refs, events }) {
    const hasRefs = events.some((event) => !(0,model_events/* isOfPullRequest */.Av)(event) && event !== 'merge_group');
    return refs
        .filter((pattern, at) => {
        const kind = kindOf(pattern);
        const isForHeads = pattern.of === 'name' && kind !== 'tags';
        const liftsSomething = refs.slice(0, at).some(({ isException }) => !isException);
        return (kind === 'neither' ||
            (!hasRefs && !(isForHeads && (!pattern.isException || liftsSomething))));
    })
        .map(({ text }) => text);
}
function kindOf({ text }) {
    const name = text.replace(/^!/, '');
    if (!/^refs\/[a-z]/i.test(name) || name.startsWith('refs/heads'))
        return 'any';
    return name.startsWith('refs/tags') ? 'tags' : 'neither';
}
//# sourceMappingURL=idle-patterns.js.map
// EXTERNAL MODULE: ./lib/model/quote.js
var quote = __webpack_require__(6989);
;// CONCATENATED MODULE: ./lib/report/remedy.js
const again = 'Re-run this step to cancel what is left. A newer run of the group does it too.';
const nothingLost = `Runs that could not be checked were kept. ${again}`;
const instead = 'or remove the input: the step then uses the token of the job.';
const permissionsLine = 'permissions: { actions: write, contents: read, pull-requests: read }';
const remedies = {
    permission: ({ permission }) => `The permission ${permission} is missing. If a GitHub App made the token, give it to the App, otherwise to the job:`,
    'given-token': ({ permission }) => `The token in the input token needs the permission ${permission} for this repository. Give it that permission, ${instead}`,
    account: () => `The account that owns the token in the input token needs write access to this repository. Give it that access, ${instead}`,
    'single-sign-on': () => `Authorize the token in the input token for the organization's single sign-on, ${instead}`,
    'ip-address': () => 'The organization has a list of allowed IP addresses. Add the address of this runner to it, or use a runner that is on it.',
    policy: () => `A policy of the organization rejects this token. Use a token that the policy accepts, ${instead}`,
    budget: ({ resetAt }) => {
        const at = resetAt === undefined ? '' : ` The limit resets at ${timeOf(resetAt)} UTC.`;
        return `The token has used all its requests for this hour.${at} ${nothingLost}`;
    },
    'not-shown': () => 'GitHub does not show it, for example because it flagged or removed an account. The runs of this pull request are kept.',
    'not-github': () => `This is not an answer of GitHub. Check GITHUB_API_URL, and any proxy between the runner and GitHub. ${nothingLost}`
};
const byKind = {
    unauthorized: () => 'GitHub rejects the token: check the input token. Nothing was cancelled.',
    forbidden: () => 'The runs in question are kept.',
    'not-found': ({ permission }) => permission === 'contents: read'
        ? 'It was deleted, or the token may not see it. Its runs are kept.'
        : `It was deleted, or the token may not see it. ${nothingLost}`,
    conflict: () => nothingLost,
    'rate-limited': () => `GitHub limits the rate of requests. ${nothingLost}`,
    unavailable: () => `GitHub failed to answer, with all retries. ${nothingLost}`,
    refused: () => `GitHub refused the request. ${nothingLost}`,
    odd: () => nothingLost
};
function remedyFor(trouble) {
    return knownRemedy(trouble) ?? byKind[trouble.kind](trouble);
}
function knownRemedy(trouble) {
    return trouble.cause === undefined ? undefined : remedies[trouble.cause](trouble);
}
function timeOf(instant) {
    return new Date(instant).toISOString().slice(11, 16);
}
//# sourceMappingURL=remedy.js.map
;// CONCATENATED MODULE: ./lib/report/unknown-workflows.js
function adviceOnUnknownWorkflows({ snapshot, troubles }) {
    const { runs, self, scope, complete } = snapshot;
    const named = scope.workflows ?? [];
    const sawOthers = runs.some(({ id }) => id !== self);
    if (named.length < 2 || !sawOthers || !complete || troubles.length > 0)
        return [];
    return named
        .filter(({ id: workflow }) => workflow === undefined)
        .map(({ path }) => ({
        level: 'notice',
        say: (quote) => `No run of ${quote(path.replace(/^.*\//, ''))} was found. Check this file name in the input workflows.`
    }));
}
//# sourceMappingURL=unknown-workflows.js.map
;// CONCATENATED MODULE: ./lib/report/advice.js







function advise(conclusion, circumstances) {
    const advice = [
        ...(conclusion.remarks ?? []).map(remark),
        ...adviceOnUnknownWorkflows(conclusion),
        ...adviceOnIdlePatterns(circumstances.policy),
        ...adviceOnSchedule(conclusion),
        ...adviceOnTroubles(conclusion.troubles, circumstances.remedy),
        ...adviceOnOutcomes(conclusion, circumstances),
        ...alerts(conclusion, circumstances)
    ];
    const texts = advice.map(({ say }) => say(quote/* verbatim */.B, quote/* byId */.$));
    return advice.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
const remark = (text) => ({ level: 'notice', say: () => text });
function adviceOnIdlePatterns(policy) {
    const idle = idlePatterns(policy);
    if (idle.length === 0)
        return [];
    const events = policy.events.join(', ');
    return [
        {
            level: 'notice',
            say: (quote) => `These lines of protect-refs match nothing: ${idle.map((text) => quote(text)).join(', ')}. The input events is ${events}, and for pull requests only the names of head branches count.`,
            page: 'inputs.md#protect-refs'
        }
    ];
}
function adviceOnSchedule({ plan, snapshot }) {
    const isProtected = plan.verdicts.some(({ reason }) => reason.code === 'protected-ref' && reason.by === 'default-branch');
    if (snapshot.scope.event !== 'schedule' || !isProtected)
        return [];
    return [
        {
            level: 'notice',
            say: () => 'No scheduled run is ever cancelled: all of them are on the default branch, which is protected. To cancel the older ones, add this line to protect-refs:',
            copy: '!~DEFAULT_BRANCH',
            page: 'inputs.md#protect-refs'
        }
    ];
}
function adviceOnTroubles(troubles, remedy) {
    const byCause = new Map();
    for (const trouble of troubles) {
        const others = byCause.get(keyOf(trouble));
        if (others === undefined)
            byCause.set(keyOf(trouble), [trouble]);
        else
            others.push(trouble);
    }
    return [...byCause.values()].map(([trouble, ...others]) => {
        const operations = new Set(others.map(({ operation }) => operation));
        operations.delete(trouble.operation);
        const more = operations.size === 0
            ? ''
            : ` (and ${operations.size} more ${operations.size === 1 ? 'request' : 'requests'})`;
        const isWarning = isTrouble(trouble);
        return {
            level: isWarning ? 'warning' : 'notice',
            say: (quote) => `Could not ${quote(trouble.operation)}${more}: ${inWords(trouble, quote)}. ${(remedy ?? remedyFor)(trouble)}`,
            ...(remedy === undefined && trouble.cause === 'permission' ? { copy: permissionsLine } : {}),
            ...(remedy === undefined && isWarning ? { page: pageFor(trouble.cause) } : {})
        };
    });
}
function keyOf({ kind, cause, permission }) {
    const hangsOnPermission = cause === 'permission' ||
        cause === 'given-token' ||
        (cause === undefined && kind === 'not-found');
    return [cause ?? kind, hangsOnPermission ? permission : ''].join(' ');
}
function pageFor(cause) {
    if (cause === 'permission')
        return 'troubleshooting.md#resource-not-accessible-by-integration';
    if (cause === 'budget')
        return 'troubleshooting.md#the-token-has-used-up-its-requests';
    return 'troubleshooting.md';
}
function inWords({ status, message }, quote) {
    const words = quote(withoutManual(message));
    return status === undefined ? words : `HTTP ${status}, ${words}`;
}
function withoutManual(message) {
    return message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, '').replace(/\.$/, '');
}
function adviceOnOutcomes(conclusion, { readOnlyByDesign }) {
    const bad = [...conclusion.outcomes.values()].filter((outcome) => isBad(outcome, conclusion));
    const forbidden = bad.find(({ kind }) => kind === 'forbidden');
    if (forbidden?.kind === 'forbidden')
        return [adviceOnForbidden(forbidden, readOnlyByDesign)];
    const notDone = bad.filter(({ kind }) => kind === 'failed' || kind === 'not-tried');
    return adviceOnNotDone(notDone, conclusion.troubles.map(model_trouble/* describe */.q));
}
function adviceOnNotDone(outcomes, given) {
    const failed = outcomes.filter(({ kind }) => kind === 'failed');
    const cause = (failed.length > 0 ? failed : outcomes).find(({ message }) => !given.includes(message));
    if (cause === undefined)
        return [];
    const count = outcomes.length;
    return [
        {
            level: 'warning',
            say: (quote) => `${count} ${count === 1 ? 'run' : 'runs'} could not be cancelled: ${quote(withoutManual(cause.message))}. ${again}`,
            page: 'troubleshooting.md'
        }
    ];
}
function adviceOnForbidden({ message, cause }, readOnlyByDesign) {
    if (readOnlyByDesign && (cause === undefined || cause === 'permission')) {
        return {
            level: 'notice',
            say: (quote) => `This token cannot cancel runs: ${quote(withoutManual(message))}. GitHub gives such a token to every run of a fork, and to Dependabot on pull_request_target. Add a companion workflow (on: workflow_run), which can cancel.`,
            page: 'forks.md'
        };
    }
    const remedy = knownRemedy({ cause, permission: 'actions: write' });
    const advice = remedy === undefined ? '' : ` ${remedy}`;
    return {
        level: 'warning',
        say: (quote) => `The token may not cancel runs: ${quote(withoutManual(message))}.${advice}`,
        ...(cause === 'permission' ? { copy: permissionsLine } : {}),
        page: pageFor(cause)
    };
}
//# sourceMappingURL=advice.js.map
;// CONCATENATED MODULE: ./lib/apply/cancel-answer.js


const pauseAfterFailure = 1000;
const pauseWhileRefused = 2000;
function readAnswer(answer, allowance) {
    if (answer === 'redirected')
        return { kind: 'confirm', isReturned: false };
    if (answer === 'too-old') {
        return allowance.returnsLeft > 0
            ? { kind: 'confirm', isReturned: true }
            : { kind: 'settled', outcome: { kind: 'failed', message: (0,model_trouble/* describe */.q)(tooSlow) } };
    }
    return answer.ok ? { kind: 'watch', said: 'accepted' } : readTrouble(answer.trouble, allowance);
}
function readTrouble(trouble, allowance) {
    const failed = { kind: 'failed', message: (0,model_trouble/* describe */.q)(trouble) };
    switch (trouble.kind) {
        case 'conflict':
            return readConflict(trouble, failed, allowance);
        case 'forbidden':
            return {
                kind: 'give-up',
                outcome: { kind: 'forbidden', message: (0,model_trouble/* describe */.q)(trouble), cause: trouble.cause },
                rest: { kind: 'not-tried', message: 'an earlier cancel was refused: no permission' }
            };
        case 'unauthorized':
            return {
                kind: 'give-up',
                outcome: failed,
                rest: { kind: 'not-tried', message: 'GitHub does not accept the token' }
            };
        case 'rate-limited':
            return readRateLimit(trouble, failed, allowance);
        case 'unavailable':
        case 'odd':
            return onceMore(trouble, failed, allowance);
        case 'not-found':
        case 'refused':
            return { kind: 'judge', otherwise: failed };
    }
}
function onceMore(trouble, failed, { last, isWary }) {
    if (isWary && isServerError(trouble))
        return { kind: 'check-once', otherwise: failed };
    return last ? { kind: 'judge', otherwise: failed } : { kind: 'again', after: pauseAfterFailure };
}
function isServerError({ kind, status }) {
    return kind === 'unavailable' && status !== undefined;
}
function readConflict(trouble, failed, { last, wait }) {
    const isUnqueued = /not (?:been |yet )*queued/i.test(trouble.message);
    if (!isUnqueued && saysCompleted(trouble))
        return { kind: 'watch', said: 'completed' };
    if (!last && wait > 0)
        return { kind: 'not-yet', after: Math.min(pauseWhileRefused, wait) };
    const stuck = { kind: 'stuck', status: 'queued', why: 'not-queued-yet' };
    return { kind: 'judge', otherwise: isUnqueued ? stuck : failed };
}
function saysCompleted({ kind, message }) {
    return kind === 'conflict' && /completed/i.test(message);
}
function readRateLimit(trouble, failed, allowance) {
    const { retryAfter } = trouble;
    if (!allowance.last && retryAfter !== undefined && allowance.waitBudget.allows(retryAfter)) {
        return { kind: 'pause', after: retryAfter };
    }
    return {
        kind: 'give-up',
        outcome: failed,
        rest: { kind: 'not-tried', message: 'the rate limit of the GitHub API was reached' }
    };
}
//# sourceMappingURL=cancel-answer.js.map
;// CONCATENATED MODULE: ./lib/apply/cancel-batch.js


const mostTries = 2;
const mostServerErrors = 3;
const mostReturns = 2;
async function cancelBatch(tasks, { canceller, waitBudget, meter, clock }, { queue, state, evidence }) {
    if (canceller === undefined) {
        tasks.forEach((task) => state.outcomes.set(task.verdict.run.id, { kind: 'planned' }));
        return undefined;
    }
    const answered = await Promise.all(tasks.map(async (task) => {
        const { id } = task.verdict.run;
        const answers = evidence.answers.get(id) ?? [];
        const answer = await canceller.cancel(id, () => areFresh(answers, clock.now()));
        if (hasArrived(answer))
            meter.cancelAnswered(periodOf(answers));
        return { task: countTry(task, answer), answer, at: clock.now() };
    }));
    const next = answered.map((entry) => {
        const { task, answer } = entry;
        const allowance = {
            last: task.tries >= mostTries,
            isWary: state.serverErrors >= mostServerErrors,
            returnsLeft: mostReturns - task.returns,
            wait: state.wait,
            waitBudget
        };
        if (typeof answer !== 'string' && !answer.ok && isServerError(answer.trouble)) {
            state.serverErrors += 1;
        }
        return { ...entry, next: readAnswer(answer, allowance) };
    });
    next.forEach((entry) => {
        record(entry, { queue, state });
        const { answer } = entry;
        if (typeof answer !== 'string' && !answer.ok && isForEverybody(entry.next)) {
            state.troubles.push(answer.trouble);
        }
    });
    return settleBatch(next.map((entry) => entry.next), { queue, state });
}
function hasArrived(answer) {
    return typeof answer !== 'string';
}
function countTry(task, answer) {
    return hasArrived(answer) ? { ...task, tries: task.tries + 1 } : task;
}
function isForEverybody(next) {
    return next.kind === 'give-up' && next.outcome.kind !== 'forbidden';
}
function record({ task, next, at }, { queue, state }) {
    const { run } = task.verdict;
    if ('outcome' in next)
        state.outcomes.set(run.id, next.outcome);
    else if (next.kind === 'watch')
        state.accepted.push({ run, at, said: next.said, tries: task.tries });
    else if (next.kind === 'check-once') {
        state.outcomes.set(run.id, next.otherwise);
        state.accepted.push({ run, at, said: 'failed', tries: task.tries });
    }
    else
        putBack(task, next, queue);
}
function putBack(task, next, queue) {
    if (next.kind === 'judge')
        queue.putBack({ ...task, otherwise: next.otherwise }, 0);
    else if (next.kind !== 'confirm')
        queue.putBack(task, next.after);
    else
        queue.putBack(next.isReturned ? { ...task, returns: task.returns + 1 } : task, 0);
}
function settleBatch(next, { queue, state }) {
    const longest = (kind) => Math.max(0, ...next.map((entry) => (entry.kind === kind ? entry.after : 0)));
    const pause = longest('pause');
    if (pause > 0)
        queue.pause(pause);
    state.wait -= longest('not-yet');
    return next.find((entry) => entry.kind === 'give-up')?.rest;
}
//# sourceMappingURL=cancel-batch.js.map
;// CONCATENATED MODULE: ./lib/apply/send-batches.js



async function sendBatches(verdicts, ports, further) {
    const sent = new Map();
    let lastLook;
    const queue = verdicts.map((verdict) => ({ verdict, returns: 0 }));
    while (queue.length > 0 && ![...sent.values()].some((one) => isLast(one, further))) {
        const batch = queue.splice(0, batchSize);
        const written = await takeWriteSlots(batch.length, ports);
        const runs = batch.map(({ verdict: { run } }) => run);
        const evidence = await readEvidence(runs, further.basis, ports);
        lastLook = evidence.now;
        if (evidence.troubles.length > 0)
            return { sent, troubles: evidence.troubles, lastLook };
        const results = await Promise.all(batch.map(async (entry) => ({
            entry,
            result: await sendOne(entry, { evidence, ports, further })
        })));
        written();
        for (const { entry, result } of results) {
            if (result !== undefined)
                sent.set(entry.verdict.run.id, result);
            else
                queue.push({ ...entry, returns: entry.returns + 1 });
        }
    }
    return { sent, troubles: [], lastLook };
}
function isLast(one, further) {
    return one.kind === 'answered' && !one.answer.ok && further.isLast(one.answer.trouble);
}
async function sendOne({ verdict, returns }, { evidence, ports: { clock, meter }, further }) {
    const { id } = verdict.run;
    const reading = evidence.runs.get(id);
    if (reading === undefined)
        return undefined;
    if (!reading.ok)
        return { kind: 'unread', trouble: reading.trouble };
    const why = further.whyNot(verdict, reading.value, evidence.now);
    if (why !== undefined)
        return { kind: 'held', run: reading.value, why };
    const answers = evidence.answers.get(id) ?? [];
    const answer = await further.send(id, () => areFresh(answers, clock.now()));
    if (typeof answer === 'string')
        return returns < mostReturns ? undefined : { kind: 'too-slow' };
    meter.cancelAnswered(periodOf(answers));
    return { kind: 'answered', answer, at: clock.now() };
}
async function takeWriteSlots(count, { canceller, limiter }) {
    return canceller === undefined ? () => undefined : limiter.take(count);
}
//# sourceMappingURL=send-batches.js.map
;// CONCATENATED MODULE: ./lib/apply/queue.js

function createQueue(verdicts, { clock, meter }) {
    let entries = verdicts.map((verdict) => ({
        task: { verdict, tries: 0, returns: 0, otherwise: undefined },
        notBefore: 0
    }));
    let pausedUntil = 0;
    return {
        async next(most) {
            if (entries.length === 0)
                return [];
            const first = Math.min(...entries.map((entry) => entry.notBefore));
            const start = clock.now();
            if (first > start) {
                meter.waiting('cancels', Math.max(0, Math.min(first, pausedUntil) - start));
                await clock.sleep(first - start);
            }
            const now = Math.max(first, clock.now());
            const due = entries
                .filter((entry) => entry.notBefore <= now)
                .toSorted((one, other) => (0,order/* oldestFirst */.sZ)(one.task.verdict.run, other.task.verdict.run))
                .slice(0, most);
            entries = entries.filter((entry) => !due.includes(entry));
            return due.map((entry) => entry.task);
        },
        putBack(task, after) {
            entries.push({ task, notBefore: clock.now() + after });
        },
        pause(milliseconds) {
            pausedUntil = clock.now() + milliseconds;
            entries = entries.map(({ task, notBefore }) => ({
                task,
                notBefore: Math.max(notBefore, pausedUntil)
            }));
        },
        drain() {
            const left = entries.map((entry) => entry.task);
            entries = [];
            return left;
        }
    };
}
//# sourceMappingURL=queue.js.map
;// CONCATENATED MODULE: ./lib/apply/apply.js









const longestApply = 300_000;
const mostUnreadableBatches = 2;
async function apply(plan, ports, options) {
    const queue = createQueue((0,verdict/* cancellations */.j)(plan), ports);
    const start = ports.clock.now();
    const state = {
        outcomes: new Map(),
        accepted: [],
        troubles: [],
        wait: options.wait,
        serverErrors: 0,
        unreadableBatches: 0,
        lastLook: lookBefore(options)
    };
    let prepared = options.firstEvidence;
    for (;;) {
        const batch = await queue.next(batchSize);
        if (batch.length === 0)
            return state;
        const written = await takeWriteSlots(batch.length, ports);
        const evidence = covers(prepared, batch)
            ? prepared
            : await readAnew(batch, options, ports, state);
        prepared = undefined;
        state.lastLook = evidence.now;
        const tasks = confirmAll(batch, evidence, options.basis, state);
        const late = ports.clock.now() - start > longestApply ? tookTooLong : undefined;
        const stop = restWithdrawn(batch, tasks, state) ??
            outcomeIfUnreadable(evidence, state) ??
            (await cancelBatch(tasks, ports, { queue, state, evidence })) ??
            late;
        written();
        if (stop !== undefined)
            giveUpOnRest(queue, stop, state);
    }
}
function lookBefore({ firstEvidence, basis }) {
    return firstEvidence?.now ?? basis.look;
}
const tookTooLong = {
    kind: 'not-tried',
    message: 'the step had already spent five minutes on cancelling'
};
const unreadable = {
    kind: 'not-tried',
    message: 'the runs or the head of their branch could not be read again'
};
async function readAnew(batch, { basis }, ports, { troubles }) {
    const evidence = await readEvidence(runsOf(batch), basis, ports);
    troubles.push(...evidence.troubles);
    return evidence;
}
function outcomeIfUnreadable({ runs, now }, state) {
    const readings = [...runs.values()];
    const sawNothing = readings.every((reading) => !reading.ok && reading.trouble.kind !== 'not-found');
    const isBlind = sawNothing || now.subjectState.kind === 'unread';
    state.unreadableBatches = isBlind ? state.unreadableBatches + 1 : 0;
    return state.unreadableBatches >= mostUnreadableBatches ? unreadable : undefined;
}
function giveUpOnRest(queue, outcome, state) {
    for (const task of queue.drain()) {
        if (task.tries > 0 && task.otherwise === undefined) {
            queue.putBack({ ...task, otherwise: outcome }, 0);
        }
        else {
            state.outcomes.set(idOf(task), task.otherwise ?? outcome);
        }
    }
}
function covers(evidence, batch) {
    return evidence !== undefined && batch.every((task) => evidence.runs.has(idOf(task)));
}
const idOf = (task) => task.verdict.run.id;
const runsOf = (tasks) => tasks.map((task) => task.verdict.run);
function confirmAll(batch, evidence, basis, state) {
    for (const reading of evidence.runs.values()) {
        if (!reading.ok && reading.trouble.kind !== 'not-found')
            state.troubles.push(reading.trouble);
    }
    return batch.filter((task) => {
        const outcome = outcomeBefore(task, evidence, basis);
        if (outcome !== undefined)
            state.outcomes.set(idOf(task), outcome);
        return outcome === undefined;
    });
}
function outcomeBefore(task, { runs, now }, { policy, look }) {
    const reading = runs.get(idOf(task)) ?? lost;
    if (!reading.ok)
        return outcomeUnread(reading.trouble);
    const reason = confirm_confirm(task.verdict, reading.value, { look, now }, policy);
    if (reason === undefined)
        return outcomeIfWedged(reading.value, now) ?? task.otherwise;
    if (reason.code === 'finished')
        return ended(task, reason.conclusion);
    return { kind: 'withdrawn', reason };
}
function outcomeIfWedged(run, { takenAt }) {
    return isWedged(run, takenAt)
        ? { kind: 'stuck', status: run.status, why: 'jobs-ended' }
        : undefined;
}
function outcomeUnread(trouble) {
    return trouble.kind === 'not-found'
        ? { kind: 'gone' }
        : { kind: 'failed', message: (0,model_trouble/* describe */.q)(trouble) };
}
function ended(task, conclusion) {
    return task.tries > 0 && conclusion === 'cancelled'
        ? { kind: 'stopped', conclusion }
        : { kind: 'finished' };
}
function restWithdrawn(batch, confirmed, state) {
    if (confirmed.length > 0)
        return undefined;
    const outcomes = batch.map((task) => state.outcomes.get(idOf(task)));
    return outcomes.find((outcome) => outcome?.kind === 'withdrawn' && holdsForAll(outcome.reason));
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./lib/apply/can-force.js



function isStillInFlight(outcome) {
    return (0,model_outcome/* isLeft */.O)(outcome) && !(outcome.kind === 'stopping' && outcome.status === 'unknown');
}
function whyKept(verdict, run, { look, now, policy }) {
    const reason = confirm_confirm(verdict, run, { look, now }, policy);
    return reason === undefined ? undefined : { because: 'kept', reason };
}
function whyAtWork({ jobs }) {
    if (jobs === undefined)
        return { because: 'not-read' };
    const job = jobs.find(model_job/* isAtWork */.pG);
    return job === undefined ? undefined : { because: 'job-at-work', job: job.name };
}
function whyNotForced(run, force) {
    switch (force) {
        case 'never':
        case 'always':
            return undefined;
        case 'idle':
            return whyAtWork(run);
        case 'unstarted':
            return whyStarted(run);
    }
}
function whyStarted({ status, jobs }) {
    if (jobs === undefined)
        return { because: 'not-read' };
    const job = jobs.find(model_job/* hasHeldRunner */.si);
    if (job !== undefined)
        return { because: 'job-has-begun', job: job.name };
    return status === 'in_progress' ? { because: 'run-has-begun', status } : undefined;
}
//# sourceMappingURL=can-force.js.map
;// CONCATENATED MODULE: ./lib/apply/cancel-again.js



async function cancelAgain(left, plan, ports, basis) {
    const { canceller } = ports;
    const ids = new Set(left
        .filter(({ said, tries }) => said === 'accepted' && tries === 1)
        .map(({ run: { id } }) => id));
    const verdicts = (0,verdict/* cancellations */.j)(plan).filter(({ run }) => ids.has(run.id));
    if (canceller === undefined || verdicts.length === 0)
        return undefined;
    const { lastLook } = await sendBatches(verdicts, ports, {
        basis: { ...basis, withJobs: true },
        whyNot: (verdict, run, now) => whyKept(verdict, run, { ...basis, now }) ?? whyAtWork(run),
        send: (id, mayLeave) => canceller.cancel(id, mayLeave),
        isLast: () => true
    });
    return lastLook;
}
//# sourceMappingURL=cancel-again.js.map
;// CONCATENATED MODULE: ./lib/apply/find-ends.js


const mostBranchPages = 3;
function createEndFinder(ports, filter) {
    let pages = 1;
    return {
        async look(open) {
            if (open.length <= pages)
                return readEach(open, ports);
            const { seen, asked } = await readLists(open, ports, filter);
            pages = asked;
            return { seen, readings: new Map() };
        }
    };
}
async function readEach(open, { runs }) {
    const readings = await Promise.all(open.map(async ({ id }) => [id, await runs.byId(id)]));
    const seen = readings.flatMap(([id, reading]) => reading.ok ? [[id, reading.value]] : []);
    return { seen: new Map(seen), readings: new Map(readings) };
}
async function readLists(open, { runs }, filter) {
    const seen = new Map();
    const take = (page) => {
        if (!page.ok)
            return false;
        for (const run of page.value.items) {
            const known = seen.get(run.id);
            if (known === undefined || (0,order/* isLaterLook */.Sp)(run, known))
                seen.set(run.id, run);
        }
        return page.value.more;
    };
    const areAllSeen = () => open.every((run) => seen.has(run.id));
    take(await runs.newest(1));
    let asked = 1;
    for (let page = 1; page <= mostBranchPages && !areAllSeen() && filter !== undefined; page += 1) {
        asked += 1;
        if (!take(await runs.filtered(filter, page)))
            break;
    }
    return { seen, asked };
}
function hasEnded(before, now) {
    return now.attempt > before.attempt || (now.attempt === before.attempt && !(0,model/* isInFlight */.w)(now));
}
function find_ends_endOf({ run, said }, now) {
    if (said === 'completed')
        return { kind: 'finished' };
    return { kind: 'stopped', conclusion: now.attempt === run.attempt ? now.conclusion : null };
}
//# sourceMappingURL=find-ends.js.map
;// CONCATENATED MODULE: ./lib/apply/read-left.js



const longestCleanUp = 300_000;
async function readLeft(left, ports, note) {
    const troubles = [];
    let at = 0;
    for (; at < left.open.length && troubles.length === 0; at += batchSize) {
        const batch = left.open.slice(at, at + batchSize);
        const read = await Promise.all(batch.map(async (entry) => ({ entry, ...(await readOne(entry, left, ports)) })));
        for (const { entry, outcome, trouble } of read) {
            note(entry, outcome);
            if (trouble !== undefined && trouble.kind !== 'not-found')
                troubles.push(trouble);
        }
    }
    left.open.slice(at).forEach((entry) => {
        note(entry, unseen);
    });
    return troubles;
}
const unseen = { kind: 'stopping', status: 'unknown' };
async function readOne(entry, { readings, waited, isPoor }, { runs }) {
    const { run, said } = entry;
    const known = readings.get(run.id);
    if (known === undefined && isPoor)
        return { outcome: unseen };
    const reading = known ?? (await runs.byId(run.id));
    if (!reading.ok) {
        const { trouble } = reading;
        return { outcome: trouble.kind === 'not-found' ? { kind: 'gone' } : unseen, trouble };
    }
    const now = reading.value;
    return hasEnded(run, now)
        ? { outcome: find_ends_endOf(entry, now) }
        : readOn({ now, said, waited, isPoor }, runs);
}
async function readOn({ now, said, waited, isPoor }, runs) {
    const { status } = now;
    if (said === 'completed')
        return { outcome: { kind: 'stuck', status, why: 'says-completed' } };
    const stopping = { kind: 'stopping', status };
    if (!isLate(now, waited))
        return { outcome: stopping };
    const stuck = { kind: 'stuck', status, why: 'ignores-cancel' };
    if (waited > longestCleanUp)
        return { outcome: stuck };
    if (isPoor)
        return { outcome: stopping };
    const jobs = await runs.jobs(now.id);
    if (!jobs.ok)
        return { outcome: stopping, trouble: jobs.trouble };
    return { outcome: jobs.value.some(model_job/* hasHeldRunner */.si) ? stopping : stuck };
}
function isLate({ status }, waited) {
    return waited > 0 && (status !== 'in_progress' || waited > longestCleanUp);
}
//# sourceMappingURL=read-left.js.map
;// CONCATENATED MODULE: ./lib/apply/watch.js



const firstPause = 2000;
const longestPause = 30_000;
const growth = 1.5;
const leastBudget = 100;
async function watch(accepted, ports, { wait, filter, halfway }) {
    const { clock, log, meter } = ports;
    const start = clock.now();
    const elapsed = () => clock.now() - start;
    const isPoor = () => (meter.budgetLeft() ?? Infinity) < leastBudget;
    const book = createBook(ports);
    const finder = createEndFinder(ports, filter);
    let open = accepted;
    let last = { seen: new Map(), readings: new Map() };
    const look = async () => {
        last = await finder.look(open.map(({ run }) => run));
        open = open.filter((entry) => !book.noteEnd(entry, last));
    };
    if (open.length > 0)
        await look();
    open = open.filter(({ said }) => said !== 'failed');
    let awaited = halfway;
    for (let pause = firstPause; open.length > 0 && elapsed() < wait && !isPoor();) {
        const next = Math.min(elapsed() + pause, wait);
        if (awaited !== undefined && next > wait / 2) {
            await clock.sleep(Math.max(0, wait / 2 - elapsed()));
            await awaited(open.filter(({ run }) => last.seen.get(run.id)?.status !== 'in_progress'));
            awaited = undefined;
        }
        log.info(`waiting for ${open.length} of ${accepted.length} cancelled runs to stop`);
        await clock.sleep(Math.max(0, next - elapsed()));
        await look();
        pause = Math.min(growth * pause, longestPause);
    }
    const left = { open, readings: last.readings, waited: wait, isPoor: isPoor() };
    const troubles = await readLeft(left, ports, book.note);
    return { outcomes: book.outcomes, timeToEffect: book.timeToEffect(), troubles };
}
function createBook({ clock }) {
    const outcomes = new Map();
    let longest;
    const note = (entry, outcome) => {
        outcomes.set(entry.run.id, outcome);
        if ((0,model_outcome/* isCancelled */.m)(outcome))
            longest = Math.max(longest ?? 0, clock.now() - entry.at);
    };
    return {
        outcomes,
        note,
        noteEnd(entry, { seen, readings }) {
            const outcome = endSeen(entry, seen.get(entry.run.id), readings.get(entry.run.id));
            if (outcome !== undefined)
                note(entry, outcome);
            return outcome !== undefined;
        },
        timeToEffect: () => longest
    };
}
function endSeen(entry, now, reading) {
    if (now !== undefined && hasEnded(entry.run, now))
        return find_ends_endOf(entry, now);
    const isGone = reading?.ok === false && reading.trouble.kind === 'not-found';
    return isGone ? { kind: 'gone' } : undefined;
}
//# sourceMappingURL=watch.js.map
;// CONCATENATED MODULE: ./lib/apply/force.js









const force_nothing = {
    outcomes: new Map(),
    troubles: [],
    timeToEffect: undefined,
    lastLook: undefined
};
async function forceLeft(left, ports, options) {
    const { canceller, clock } = ports;
    const { force, outcomes: before } = left;
    const leftOver = (0,verdict/* cancellations */.j)(left.plan).filter(({ run }) => (0,model_outcome/* isLeft */.O)(before.get(run.id)));
    if (force === 'never' || canceller === undefined || leftOver.length === 0)
        return force_nothing;
    const verdicts = leftOver.filter(({ run }) => isStillInFlight(before.get(run.id)));
    const { wait, filter, since } = options;
    const basis = { ...options.basis, withJobs: force !== 'always' };
    await clock.sleep(Math.max(0, since + wait - clock.now()));
    const { sent, troubles, lastLook } = await sendBatches(verdicts, ports, {
        basis,
        whyNot: (verdict, run, now) => whyKept(verdict, run, { ...basis, now }) ?? whyNotForced(run, force),
        send: (id, mayLeave) => canceller.forceCancel(id, mayLeave),
        isLast: ({ kind }) => ['forbidden', 'unauthorized', 'rate-limited'].includes(kind)
    });
    const filed = leftOver.map((verdict) => fileOne(verdict, sent.get(verdict.run.id), before));
    const asked = filed.flatMap((one) => one.asked ?? []);
    const watched = await watch(asked, ports, { wait, filter });
    const outcomes = new Map(filed.flatMap(({ id, outcome }) => (outcome ? [[id, outcome]] : [])));
    for (const [id, outcome] of watched.outcomes)
        outcomes.set(id, outcome);
    for (const { id, isForced } of filed) {
        const outcome = outcomes.get(id);
        if (isForced === true && outcome !== undefined)
            outcomes.set(id, asForced(outcome));
    }
    const unsure = filed.filter(({ id, isUnsure }) => isUnsure !== true || (0,model_outcome/* isLeft */.O)(outcomes.get(id)));
    return {
        outcomes,
        troubles: [...troubles, ...unsure.flatMap(({ trouble }) => trouble ?? []), ...watched.troubles],
        timeToEffect: watched.timeToEffect,
        lastLook
    };
}
function asForced(outcome) {
    return outcome.kind === 'stopped' || outcome.kind === 'stopping' || outcome.kind === 'stuck'
        ? { ...outcome, forced: true }
        : outcome;
}
function fileOne({ run }, sent, before) {
    const { id } = run;
    switch (sent?.kind) {
        case undefined:
            return { id, ...held(before.get(id), { because: 'not-read' }) };
        case 'unread':
            return sent.trouble.kind === 'not-found'
                ? { id, outcome: { kind: 'gone' } }
                : { id, trouble: sent.trouble, ...held(before.get(id), { because: 'not-read' }) };
        case 'held':
            return hasEnded(run, sent.run)
                ? { id, outcome: find_ends_endOf({ run, said: 'accepted' }, sent.run) }
                : { id, ...held(before.get(id), sent.why) };
        case 'too-slow':
            return { id, trouble: tooSlow, ...held(before.get(id), { because: 'not-read' }) };
        case 'answered':
            return { id, ...fileAnswer({ run, at: sent.at, said: 'accepted', tries: 1 }, sent.answer) };
    }
}
function held(outcome, notForced) {
    return (0,model_outcome/* isLeft */.O)(outcome) ? { outcome: { ...outcome, notForced } } : {};
}
function fileAnswer(asked, answer) {
    if (answer.ok)
        return { asked, isForced: true };
    const { trouble } = answer;
    if (saysCompleted(trouble))
        return { asked };
    const { kind, cause } = trouble;
    if (kind === 'conflict')
        return {};
    if (kind === 'forbidden') {
        return { outcome: { kind: 'forbidden', message: (0,model_trouble/* describe */.q)(trouble), cause } };
    }
    const isUnsure = kind === 'unavailable' || kind === 'odd';
    return isUnsure ? { asked, trouble, isUnsure } : { trouble };
}
//# sourceMappingURL=force.js.map
;// CONCATENATED MODULE: ./lib/gather/skip.js




function isWorthLooking(target, policy) {
    if (policy.mode !== 'supersede')
        return target.subject.kind !== 'tag';
    return canHaveOlderRuns(target, policy) && (0,model_policy/* allowsEvent */.VU)(policy, target.scope.event);
}
function canHaveOlderRuns({ subject }, { refs }) {
    switch (subject.kind) {
        case 'pull-request':
        case 'pull-request-behind':
        case 'ref-behind':
        case 'branch':
            return true;
        case 'tag':
            return refs.some(({ isException, of }) => isException && of === 'name');
        case 'merge-group':
        case 'run':
            return false;
    }
}
function whySkipped({ subject, scope: { event } }, policy) {
    if (policy.mode === 'branch-gone')
        return 'the runs of a deleted tag are kept';
    if (!(0,model_policy/* allowsEvent */.VU)(policy, event)) {
        return `${event} runs supersede one another only if events includes ${event}`;
    }
    if (subject.kind === 'tag')
        return 'tag runs are kept unless protect-refs removes the protection';
    if (subject.kind === 'merge-group')
        return 'merge queue runs never supersede one another';
    if (subject.kind === 'pull-request-behind') {
        return `${event} runs are grouped only with membership: native`;
    }
    if (!(0,model_events/* hasRefOfItsOwn */.Fl)(event)) {
        return `all ${event} runs are on the default branch, so it is not known which of them belong together`;
    }
    return `it is not known which ${event} runs belong together; if each is for a branch or tag, put {ref} into group`;
}
function neverCancels({ subject, scope: { event } }, policy) {
    return policy.mode === 'supersede' && subject.kind !== 'tag' && (0,model_policy/* allowsEvent */.VU)(policy, event);
}
function skip(target, policy, ports) {
    const { actsFor, subject } = target;
    const why = whySkipped(target, policy);
    ports.log.info(`skipped: ${why} (no API calls made)`);
    const runs = actsFor.kind === 'newest' ? [] : [actsFor.run];
    const snapshot = {
        takenAt: undefined,
        repository: target.repository,
        self: target.self,
        scope: scopeOf(target, runs),
        subject: 'run' in subject ? { kind: 'run', id: subject.run.id } : subject,
        successors: [],
        runs,
        subjectState: { kind: 'unread' },
        complete: true
    };
    return {
        snapshot,
        plan: (0,decide/* decide */.L)(snapshot, policy),
        outcomes: new Map(),
        standing: actsFor.kind === 'newest' ? undefined : { superseded: false, newest: actsFor.run.id },
        troubles: [],
        remarks: neverCancels(target, policy) ? [`Nothing can be cancelled here: ${why}.`] : [],
        timeToEffect: undefined,
        dryRun: ports.canceller === undefined
    };
}
//# sourceMappingURL=skip.js.map
;// CONCATENATED MODULE: ./lib/apply/own-run.js



function supersederOf({ standing, snapshot, outcomes }, { actsFor }) {
    if (actsFor.kind !== 'executing' || standing?.superseded !== true)
        return undefined;
    if ([...outcomes.values()].some(({ kind }) => kind === 'forbidden'))
        return undefined;
    return snapshot.runs.find(({ id }) => id === standing.newest);
}
async function cancelOwnRun(newer, { target, policy }, ports) {
    const own = target.self;
    const lookedAt = ports.clock.now();
    const asCompanion = { ...target, self: undefined, actsFor: { kind: 'named', run: newer } };
    const { snapshot: look, troubles } = await gather(asCompanion, ports);
    const unlimited = { ...policy, maxCancels: Infinity };
    const { verdicts } = (0,decide/* decide */.L)(look, unlimited);
    const verdict = verdicts.find(({ run }) => run.id === own);
    if (verdict === undefined)
        return { outcome: own_run_unlisted, troubles };
    const { attempt } = verdict.run;
    if (attempt !== ownAttempt(target)) {
        return { outcome: { kind: 'withdrawn', reason: { code: 'rerun', attempt } }, troubles };
    }
    if (verdict.action === 'keep') {
        return { outcome: { kind: 'withdrawn', reason: verdict.reason }, troubles };
    }
    const applied = await apply({ verdicts: [verdict] }, ports, {
        basis: { policy, look, headOwner: target.headOwner, lookedAt },
        wait: 0,
        firstEvidence: undefined
    });
    const outcome = applied.outcomes.get(verdict.run.id) ?? accepted;
    return { outcome, troubles: [...troubles, ...applied.troubles] };
}
function ownAttempt({ actsFor }) {
    return actsFor.kind === 'executing' ? actsFor.run.attempt : undefined;
}
const own_run_unlisted = { kind: 'not-tried', message: 'it is missing from the list of runs' };
const accepted = { kind: 'stopping', status: 'in_progress' };
//# sourceMappingURL=own-run.js.map
;// CONCATENATED MODULE: ./lib/gather/source-run.js
async function readSource(target, ports) {
    const { actsFor } = target;
    if (actsFor.kind !== 'named' || actsFor.run.event !== 'pull_request_target') {
        return { target, troubles: [] };
    }
    const { id } = actsFor.run;
    const reading = await ports.runs.withOwner(id);
    if (!reading.ok) {
        return { target: { ...target, subject: { kind: 'run', id } }, troubles: [reading.trouble] };
    }
    const { run, owner } = reading.value;
    return {
        target: {
            ...target,
            scope: { ...target.scope, head: run.head },
            subject: { kind: 'pull-request-behind', run },
            headOwner: owner,
            actsFor: { kind: 'named', run }
        },
        troubles: []
    };
}
//# sourceMappingURL=source-run.js.map
// EXTERNAL MODULE: ./lib/decide/rules/keep-head-of-another.js
var keep_head_of_another = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/model/group-template.js
var group_template = __webpack_require__(6025);
;// CONCATENATED MODULE: ./lib/decide/standing.js








function standingOf(run, snapshot, policy) {
    const current = (0,subject_state/* currentHead */.s)(snapshot);
    if (current === undefined)
        return { superseded: false, newest: run.id };
    const own = asListed(run, snapshot);
    const newer = snapshot.runs.filter((other) => (0,model_workflow/* isSameWorkflow */.oe)(other, own) &&
        (0,order/* compareRuns */.qB)(other, run) === 'newer' &&
        (0,membership/* whyNotMember */.ms)(other, snapshot) === undefined &&
        (0,group_template/* compareByTemplate */.Tm)(other, own, policy.template) === 'same');
    const superseded = run.attempt === 1 &&
        run.head.sha !== current &&
        !isKeptAnyway(own, snapshot, policy) &&
        newer.some((other) => replaces(other, own) && (0,successor/* isCoveredByList */.Wm)(other, snapshot));
    const newest = newer.reduce((best, other) => ((0,order/* compareRuns */.qB)(other, best) === 'newer' ? other : best), run);
    return { superseded, newest: newest.id };
}
function asListed(run, { runs }) {
    const listed = runs.find(({ id }) => id === run.id);
    if (listed === undefined)
        return run;
    const { workflow, title } = listed;
    return {
        ...run,
        workflow,
        title,
        openPullRequestsAtHead: [...run.openPullRequestsAtHead, ...listed.openPullRequestsAtHead]
    };
}
function isKeptAnyway(run, snapshot, policy) {
    const scene = { snapshot, policy, successor: undefined };
    return (0,judge/* keepsEveryRun */.lE)(run, snapshot, policy) || keep_head_of_another/* keepHeadOfAnother */.c.keeps(run, scene) !== undefined;
}
function replaces(newer, run) {
    return newer.head.sha !== run.head.sha && (0,successor/* givesResult */.iI)(newer) && (0,successor/* isRunningOrRan */.mV)(newer);
}
//# sourceMappingURL=standing.js.map
;// CONCATENATED MODULE: ./lib/gather/read-standing.js




function standingIn(snapshot, { target, policy }) {
    const { actsFor } = target;
    if (actsFor.kind === 'newest')
        return undefined;
    const neverSuperseded = policy.mode !== 'supersede' || isDisputed(actsFor, snapshot);
    if (neverSuperseded)
        return { superseded: false, newest: actsFor.run.id };
    return standingOf(actsFor.run, snapshot, policy);
}
function isDisputed({ kind, run }, { successors }) {
    if (kind !== 'executing')
        return false;
    const own = successors.find((successor) => successor.run.id === run.id);
    return own?.run.createdAt === undefined;
}
async function standingWithTag(snapshot, asked, ports) {
    const { subjectState } = snapshot;
    if (subjectState.kind !== 'branch' && subjectState.kind !== 'tag') {
        return { standing: standingIn(snapshot, asked), trouble: [] };
    }
    const draft = standingIn(snapshot, asked);
    if (draft?.superseded !== true)
        return { standing: draft, trouble: [] };
    const [answer, home] = await Promise.all([
        hasTwin(snapshot, ports),
        rereadRepository(snapshot, ports.subjects)
    ]);
    const { repository } = home;
    const twin = answer.ok && !answer.value ? 'absent' : 'present';
    const known = subjectState.kind === 'branch'
        ? { ...subjectState, tagOfSameName: twin }
        : { ...subjectState, branchOfSameName: twin };
    const standing = standingIn({ ...snapshot, repository, subjectState: known }, asked);
    return { standing, trouble: [...(answer.ok ? [] : [answer.trouble]), ...home.troubles] };
}
function hasTwin({ subject }, { subjects }) {
    const ref = 'ref' in subject ? subject.ref : '';
    const twin = subject.kind === 'tag' ? `${model_ref/* branchPrefix */.$j}${tagName(ref)}` : `${model_ref/* tagPrefix */.B3}${(0,model_ref/* branchName */.at)(ref)}`;
    return subjects.hasRef(twin);
}
//# sourceMappingURL=read-standing.js.map
// EXTERNAL MODULE: ./lib/event/group.js + 1 modules
var group = __webpack_require__(9536);
;// CONCATENATED MODULE: ./lib/report/savings.js
function estimateSaved(cancelled, seen, now) {
    const durations = seen
        .filter((run) => run.conclusion === 'success')
        .flatMap((run) => savings_duration(run.startedAt, run.updatedAt))
        .toSorted((one, other) => one - other);
    const usual = durations[Math.floor(durations.length / 2)];
    if (usual === undefined || now === undefined)
        return undefined;
    return cancelled
        .flatMap((run) => savings_duration(run.startedAt, now))
        .reduce((sum, age) => sum + Math.max(0, usual - age), 0);
}
function savings_duration(from, to) {
    return from === undefined || to === undefined || to < from ? [] : [to - from];
}
//# sourceMappingURL=savings.js.map
;// CONCATENATED MODULE: ./lib/report/metrics.js




function measure(conclusion, meter) {
    const { timeToEffect } = conclusion;
    const doubt = meter.doubt();
    return {
        version: 1,
        complete: conclusion.snapshot.complete,
        requests: meter.requests,
        requestsTotal: Object.values(meter.requests).reduce((sum, number) => sum + number, 0),
        shared: meter.shared,
        retries: meter.retries,
        conflicts: meter.conflicts,
        waitsMs: Object.fromEntries(usage_meter/* waitKinds */.b.map((kind) => [kind, meter.waited(kind)])),
        waitedMs: meter.waited(),
        budgetLeft: meter.budgetLeft() ?? null,
        ...countOutcomes([...conclusion.outcomes.values()]),
        timeToEffectMs: timeToEffect === undefined ? null : Math.round(timeToEffect),
        doubtMs: doubt?.longest ?? null,
        doubtBoundMs: doubt?.bound ?? null,
        estimatedSavedMs: estimate(conclusion)
    };
}
function countOutcomes(outcomes) {
    const count = (...kinds) => outcomes.filter(({ kind }) => kinds.includes(kind)).length;
    const stopped = outcomes.filter(model_outcome/* isCancelled */.m).length;
    return {
        planned: count('planned'),
        stopped,
        stopping: count('stopping'),
        stuck: count('stuck'),
        forced: outcomes.filter((outcome) => 'forced' in outcome).length,
        withdrawn: count('withdrawn'),
        withdrawnBy: countReasons(outcomes),
        ended: count('stopped', 'finished', 'gone') - stopped,
        notCancelled: count('forbidden', 'failed', 'not-tried')
    };
}
function countReasons(outcomes) {
    const counts = {};
    for (const outcome of outcomes) {
        if (outcome.kind !== 'withdrawn')
            continue;
        const { code } = outcome.reason;
        counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
}
function estimate({ plan, outcomes, snapshot }) {
    const cancelled = (0,verdict/* cancellations */.j)(plan)
        .map(({ run }) => run)
        .filter((run) => (0,model_outcome/* isCancelled */.m)(outcomes.get(run.id)));
    if (cancelled.length === 0)
        return null;
    return estimateSaved(cancelled, snapshot.runs, snapshot.takenAt) ?? null;
}
//# sourceMappingURL=metrics.js.map
// EXTERNAL MODULE: ./lib/model/sha.js
var sha = __webpack_require__(7667);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
;// CONCATENATED MODULE: ./lib/report/own-run.js


function ownRunNotice(own, newer, dryRun) {
    const will = dryRun
        ? 'Without dry-run, the step would now cancel this run'
        : 'The step now cancels this run as its last action';
    return {
        level: 'notice',
        about: 'own-run',
        say: (quote, nameRun) => `This run is superseded by ${nameRun(newer.id)} (${quote((0,sha/* short */.h)(own.head.sha))} → ${quote((0,sha/* short */.h)(newer.head.sha))}). ${will} (on-superseded: cancel-self), unless the check right before the cancel finds a reason to keep it.`
    };
}
function ownRunResult(outcome, obstacles) {
    if (outcome.kind === 'stopping') {
        return { level: 'info', say: () => 'GitHub accepted the cancel of this run' };
    }
    if (outcome.kind === 'planned') {
        return { level: 'info', say: () => 'this run would be cancelled now (dry run)' };
    }
    if (outcome.kind === 'withdrawn' && obstacles.length === 0) {
        return {
            level: 'info',
            say: (quote) => `this run goes on: ${sentenceFor({ action: 'keep', reason: outcome.reason }, quote)}`
        };
    }
    return {
        level: 'warning',
        say: (quote) => {
            const causes = obstacles.length > 0 ? obstacles.map(quote) : [sentenceForOutcome(outcome, quote)];
            return `This run is superseded and should have cancelled itself, but goes on: ${causes.join('; ')}`;
        }
    };
}
//# sourceMappingURL=own-run.js.map
;// CONCATENATED MODULE: ./lib/supersede.js



















async function supersede(request, world) {
    const { target, policy } = request;
    const conclusion = await conclude(request, world);
    const newer = request.cancelsItself === true ? supersederOf(conclusion, target) : undefined;
    const own = target.actsFor.kind === 'newest' ? undefined : target.actsFor.run;
    const result = compose(conclusion, request, { own, newer, meter: world.meter });
    await world.reporter?.show(result);
    if (newer !== undefined) {
        const end = await cancelOwnRun(newer, { target, policy }, world);
        await world.reporter?.showOwnEnd(end);
    }
    return result;
}
function replan(snapshot, policy, meter) {
    const plan = (0,decide/* decide */.L)(snapshot, policy);
    const outcomes = new Map((0,verdict/* cancellations */.j)(plan).map((verdict) => {
        const reason = confirm_confirm(verdict, verdict.run, { look: snapshot, now: snapshot }, policy);
        return [
            verdict.run.id,
            reason === undefined ? { kind: 'planned' } : { kind: 'withdrawn', reason }
        ];
    }));
    const conclusion = { snapshot, plan, outcomes, troubles: [], dryRun: true };
    return compose({ ...conclusion, standing: undefined, timeToEffect: undefined }, { policy }, { meter });
}
function compose(conclusion, { policy, serverUrl, docsUrl, remedy, readOnlyByDesign = false }, { meter, own, newer }) {
    const advice = advise(conclusion, { readOnlyByDesign, meter, policy, serverUrl, remedy });
    const isEnding = own !== undefined && newer !== undefined;
    return {
        ...conclusion,
        group: (0,group/* nameGroupIn */.Ik)(conclusion.snapshot, own, policy.template),
        grade: gradeOf(conclusion),
        advice: isEnding ? [...advice, ownRunNotice(own, newer, conclusion.dryRun)] : advice,
        metrics: measure(conclusion, meter),
        serverUrl,
        docsUrl
    };
}
async function conclude(request, world) {
    const { target: given, policy, wait = 0, settle, force = 'never', isBarrier = false } = request;
    if (!isWorthLooking(given, policy))
        return skip(given, policy, world);
    const { target, troubles: atSource } = await readSource(given, world);
    const observed = await observe(target, policy, world, settle);
    const { snapshot, remarks, firstEvidence, plan } = observed;
    const troubles = [...atSource, ...observed.troubles];
    const dryRun = world.canceller === undefined;
    if (firstEvidence === undefined) {
        const { standing, trouble } = await standingWithTag(snapshot, { target, policy }, world);
        return {
            snapshot: withoutPending(snapshot),
            plan,
            outcomes: new Map(),
            standing,
            troubles: [...troubles, ...trouble],
            remarks,
            timeToEffect: undefined,
            dryRun
        };
    }
    const { headOwner } = target;
    const basis = { policy, look: snapshot, headOwner, lookedAt: observed.lookedAt };
    const applied = await apply(plan, world, { basis, wait, firstEvidence });
    const since = world.clock.now();
    const filter = filterOf(target.scope);
    let { lastLook } = applied;
    const watched = await watch(applied.accepted, world, {
        wait,
        filter,
        halfway: async (open) => {
            lastLook = (await cancelAgain(open, plan, world, basis)) ?? lastLook;
        }
    });
    const outcomes = new Map([...applied.outcomes, ...watched.outcomes]);
    const left = { plan, outcomes, force };
    const forced = await forceLeft(left, world, { basis, wait, filter, since });
    return {
        snapshot: withoutPending(snapshot),
        plan,
        outcomes: new Map([...outcomes, ...forced.outcomes]),
        standing: standingIn(withoutPending(forced.lastLook ?? lastLook), { target, policy }),
        troubles: [...troubles, ...applied.troubles, ...watched.troubles, ...forced.troubles],
        remarks,
        timeToEffect: longestOf(watched.timeToEffect, forced.timeToEffect),
        dryRun,
        isBarrier
    };
}
function longestOf(one, other) {
    return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
//# sourceMappingURL=supersede.js.map
// EXTERNAL MODULE: ./lib/cli/github-error.js
var github_error = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/event/subject.js
var subject = __webpack_require__(7284);
;// CONCATENATED MODULE: ./lib/cli/live-target.js




async function liveTarget({ selection, workflow, repository: name }, { repositories, ports }, grouping) {
    const answered = (reading, wanted) => {
        if (reading.ok)
            return reading.value;
        throw new github_error/* GitHubError */.y_(reading.trouble, wanted, name);
    };
    const repository = answered(await repositories.repository(), { kind: 'repository' });
    const workflows = workflow === undefined ? 'all' : [`${model_workflow/* workflowFolder */.Mf}${workflow}`];
    const common = {
        repository,
        self: undefined,
        workflows,
        headOwner: undefined,
        actsFor: { kind: 'newest' },
        membership: 'derived'
    };
    switch (selection.kind) {
        case 'pull-request': {
            const reading = await repositories.pullRequestHead(selection.number);
            const { pull, owner } = answered(reading, selection);
            return {
                ...common,
                scope: { event: 'pull_request', head: pull.head },
                subject: { kind: 'pull-request', number: pull.number },
                headOwner: owner
            };
        }
        case 'branch':
        case 'tag':
            return refTarget(selection, common);
        case 'run': {
            const reading = await ports.runs.withOwner(selection.id);
            const { run, owner } = answered(reading, selection);
            return runTarget(run, { ...common, headOwner: owner }, grouping);
        }
    }
}
function refTarget({ kind, name }, common) {
    const prefix = kind === 'branch' ? model_ref/* branchPrefix */.$j : model_ref/* tagPrefix */.B3;
    return {
        ...common,
        scope: { event: 'push', head: { repository: common.repository.id, branch: name } },
        subject: { kind, ref: `${prefix}${name}` }
    };
}
function runTarget(run, common, grouping) {
    const isHere = run.head.repository === common.repository.id;
    return {
        ...common,
        workflows: 'this',
        scope: { event: run.event, head: run.head },
        subject: isHere ? (0,subject/* subjectOfRun */.f)(run, grouping) : (0,subject/* subjectOfRun */.f)(run),
        actsFor: { kind: 'named', run }
    };
}
//# sourceMappingURL=live-target.js.map
// EXTERNAL MODULE: ./lib/cli/with-progress.js + 1 modules
var with_progress = __webpack_require__(3932);
;// CONCATENATED MODULE: ./lib/cli/remarks.js

function remarksOn({ snapshot: { scope } }, target, policy) {
    if (scope.event === 'workflow_run') {
        return [
            'This is a run of workflow_run, such as a companion. Plan for the run that it acts for: --run with the id of that one.'
        ];
    }
    return isWorthLooking(target, policy) ? [] : [`No run was read: ${whySkipped(target, policy)}.`];
}
//# sourceMappingURL=remarks.js.map
// EXTERNAL MODULE: ./lib/cli/repository.js
var cli_repository = __webpack_require__(328);
;// CONCATENATED MODULE: ./lib/cli/look.js













async function planLive(given, policy, console) {
    return looking(given, console, async (source, connection) => {
        const target = inMode(policy.mode, await liveTarget(source, connection, policy));
        const { env } = console;
        const request = {
            target,
            policy,
            serverUrl: env['GITHUB_SERVER_URL'],
            remedy: (trouble) => (0,github_error/* hintFor */.JR)(trouble, env)
        };
        const result = await supersede(request, connection.ports);
        await refuseMissingRef(result, source, connection);
        const notices = remarksOn(result, target, policy).map((text) => ({ level: 'notice', say: () => text }));
        return { ...result, advice: [...notices, ...result.advice] };
    });
}
function planRecorded(snapshot, policy) {
    return replan(snapshot, policy, (0,usage_meter/* createMeter */.q)(system_clock/* systemClock */.m));
}
async function recordSnapshot(given, console) {
    return looking(given, console, async (source, connection) => {
        const target = await liveTarget(source, connection, model_policy/* defaultPolicy */.G4);
        return observe(target, model_policy/* defaultPolicy */.G4, connection.ports);
    });
}
function inMode(mode, target) {
    return { ...target, scope: { ...target.scope, ...(0,model_events/* eventsFor */.FR)(mode, target.scope.event) } };
}
async function refuseMissingRef({ snapshot, troubles }, { selection, repository }, { ports }) {
    if (selection.kind !== 'branch' || snapshot.subjectState.kind !== 'unread')
        return;
    const missing = troubles.find(({ kind }) => kind === 'not-found');
    if (missing === undefined)
        return;
    const tag = await ports.subjects.hasRef(`${model_ref/* tagPrefix */.B3}${selection.name}`);
    throw new github_error/* GitHubError */.y_(missing, { ...selection, isTag: tag.ok && tag.value }, repository);
}
async function looking(given, console, look) {
    const source = { ...given, repository: (0,cli_repository/* repositoryFor */.c)(given, console) };
    return (0,with_progress/* withProgress */.E)(console, (progress) => look(source, connectTo(source, console, progress)));
}
function connectTo(source, { env, fetch }, progress) {
    const { repository, workflow } = source;
    const what = `Reading ${repository}, ${look_inWords(source.selection)}`;
    let answers = 0;
    progress.begin(what);
    return (0,connect/* connect */.N)({
        apiUrl: (0,cli_repository/* apiUrlIn */.$)(env),
        token: (0,github_error/* tokenIn */.jf)(env),
        fetch: async (url, options) => {
            const answer = await fetch(url, options);
            answers += 1;
            progress.say(`${what}: ${answers} ${answers === 1 ? 'answer' : 'answers'}`);
            return answer;
        },
        userAgent: 'supersede-cli',
        repository,
        workflowFile: workflow,
        givenAs: workflow === undefined ? undefined : '--workflow',
        clock: system_clock/* systemClock */.m,
        log: { debug: () => undefined, info: () => undefined }
    });
}
function look_inWords(selection) {
    switch (selection.kind) {
        case 'pull-request':
            return `pull request #${selection.number}`;
        case 'branch':
        case 'tag':
            return `${selection.kind} ${selection.name}`;
        case 'run':
            return `run ${selection.id}`;
    }
}
//# sourceMappingURL=look.js.map

/***/ }),

/***/ 7431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSnapshot),
/* harmony export */   o: () => (/* binding */ writeSnapshot)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _github_translate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3489);
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);




const version = 3;
function writeSnapshot(snapshot) {
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forJson */ .Cx)({ kind: 'supersede-snapshot', version, snapshot }, 2)}\n`;
}
function readSnapshot(text, name) {
    const file = parseJson(text, name);
    if (!(0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(file) || file['kind'] !== 'supersede-snapshot') {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`${name} is no recorded snapshot: make one with "supersede record".`);
    }
    if (file['version'] !== version) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`${name} has version ${JSON.stringify(file['version'])}, but this program reads version ${version}. ${again}`);
    }
    const { success, output, issues } = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC)(snapshotShape, file['snapshot']);
    if (success)
        return output;
    const [{ expected, received }] = issues;
    const path = ['snapshot', (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ)(issues[0])].filter((part) => part !== null).join('.');
    const what = received === 'undefined' ? 'is missing' : `is ${received}, but must be ${expected}`;
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`In ${name}, ${path} ${what}. ${again}`);
}
const again = 'Record it again with "supersede record".';
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const { message } = error;
        const place = /position (\d+)/.exec(message)?.[1];
        const line = text.slice(0, Number(place ?? 0)).split('\n').length;
        const where = place === undefined ? '' : `, as line ${line} shows`;
        const reason = message.replace(/ in JSON at position .*$|, (?:\.{3})?".*$/s, '');
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`${name} is not JSON${where}: ${reason}. Expected is what "supersede record" prints. ${again}`, { cause: error });
    }
}
const head = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ repository: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()), branch: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()) });
const commit = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ ...head.entries, sha: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)() });
const workflow = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
    id: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    path: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
    isForeign: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY)())
});
const job = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ name: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(), status: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(), conclusion: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()) });
const run = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
    id: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)(),
    number: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)(),
    attempt: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)(),
    event: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
    workflow,
    head: commit,
    status: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
    conclusion: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()),
    createdAt: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    startedAt: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    updatedAt: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    openPullRequestsAtHead: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    actor: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()),
    title: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()),
    jobs: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)(job))
});
const pull = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
    number: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)(),
    state: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
    head: commit,
    createdAt: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)(),
    closedAt: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    labels: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()),
    isDraft: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY)())
});
const subject = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt)('kind', [
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('pull-request'), number: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)() }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('branch'), ref: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)() }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('tag'), ref: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)() }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
        kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('merge-group'),
        ref: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
        merged: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()))
    }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('run'), id: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)() })
]);
const subjectState = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt)('kind', [
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
        kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('pull-request'),
        pulls: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)(pull),
        goesBackTo: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)())
    }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
        kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('branch'),
        sha: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
        protected: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY)(),
        tagOfSameName: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()
    }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('tag'), sha: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(), branchOfSameName: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)() }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('deleted-branch'), branch: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(), tagOfSameName: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)() }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('merge-group'), ref: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)() }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ kind: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('unread') })
]);
const snapshotShape = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
    takenAt: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    repository: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
        id: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)(),
        name: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
        defaultBranch: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)())
    }),
    self: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    source: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
    scope: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
        workflows: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)(workflow)),
        event: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
        otherEvents: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)())),
        head
    }),
    subject,
    successors: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({ run, knownBy: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)() })),
    runs: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)(run),
    subjectState,
    showsTargetHeads: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY)()),
    native: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3)({
        names: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()),
        members: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)()),
        unread: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY)())
    })),
    complete: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY)(),
    endedSince: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)())
});
//# sourceMappingURL=snapshot-file.js.map

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

/***/ 6805:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isLeft),
/* harmony export */   m: () => (/* binding */ isCancelled)
/* harmony export */ });
function isCancelled(outcome) {
    return outcome?.kind === 'stopped' && outcome.conclusion === 'cancelled';
}
function isLeft(outcome) {
    if (outcome?.kind === 'stuck')
        return outcome.why !== 'jobs-ended';
    return outcome?.kind === 'stopping';
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 4503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   EO: () => (/* binding */ docsPageUrl),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   i: () => (/* binding */ subjectUrl)
/* harmony export */ });
/* harmony import */ var _model_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7204);

function runUrl(place, id) {
    return under(place, `actions/runs/${id}`);
}
function commitUrl(place, sha) {
    return /^[0-9a-f]{40}$/.test(sha) ? under(place, `commit/${sha}`) : undefined;
}
function subjectUrl(place) {
    const { subject } = place.snapshot;
    if (subject.kind === 'pull-request')
        return under(place, `pull/${subject.number}`);
    if (subject.kind !== 'branch')
        return undefined;
    const name = (0,_model_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(subject.ref);
    return isPlainPath(name) ? under(place, `tree/${name}`) : undefined;
}
function docsPageUrl({ docsUrl = '' }, page) {
    const isAddress = /^https?:\/\/[\w.-]+(:\d+)?(\/[\w.-]+)+$/.test(docsUrl);
    return isAddress && !docsUrl.includes('..') ? `${docsUrl}/${page}` : undefined;
}
function repositoryName({ snapshot }) {
    const { name } = snapshot.repository;
    return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}
function under(place, path) {
    const name = repositoryName(place);
    const { serverUrl } = place;
    if (serverUrl === undefined || name === undefined || !isServer(serverUrl))
        return undefined;
    return `${serverUrl}/${name}/${path}`;
}
function isServer(url) {
    return /^https?:\/\/[\w.-]+(:\d+)?$/.test(url);
}
const longestName = 255;
function isPlainPath(path) {
    if (path.length > longestName)
        return false;
    return /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !path.includes('..');
}
//# sourceMappingURL=links.js.map

/***/ }),

/***/ 3700:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sentenceFor),
/* harmony export */   z: () => (/* binding */ sentenceForOutcome)
/* harmony export */ });
/* harmony import */ var _decide_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6926);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6989);


function sentenceFor({ action, reason }, quote, nameRun = _model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .byId */ .$) {
    const texts = action === 'keep' ? _decide_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .keepTexts */ .i2 : _decide_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelTexts */ .BY;
    return texts[reason.code]?.say(reason, quote, nameRun) ?? reason.code;
}
const outcomeSentences = {
    planned: () => 'would be cancelled (dry run)',
    stopped: ({ conclusion, forced }, { quote }) => {
        if (conclusion === null)
            return 'ended, and was started again before its conclusion could be read';
        if (conclusion !== 'cancelled') {
            return `ended before the cancel took effect (${quote(conclusion)})`;
        }
        return forced === true ? 'force-cancelled' : 'cancelled';
    },
    finished: () => 'had ended already',
    gone: () => 'was deleted before the cancel arrived',
    stopping: ({ status, forced, notForced }, words) => {
        const accepted = `GitHub accepted the ${forced === true ? 'force-cancel' : 'cancel'}`;
        const now = status === 'unknown'
            ? 'the run could not be read since'
            : `the run is still ${words.quote(status)}`;
        return `${accepted}, ${now}: its jobs have five minutes to clean up${whyNotForced(notForced, words)}`;
    },
    stuck: sentenceForStuck,
    withdrawn: ({ reason }, { quote, nameRun }) => `kept: the check right before the cancel found that ${sentenceFor({ action: 'keep', reason }, quote, nameRun)}`,
    forbidden: ({ message }, { quote }) => `the token may not cancel it: ${quote(message)}`,
    failed: ({ message }, { quote }) => `the cancel failed: ${quote(message)}`,
    'not-tried': ({ message }) => `not tried: ${message}`
};
function sentenceForOutcome(outcome, quote, nameRun = _model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .byId */ .$) {
    const say = outcomeSentences[outcome.kind];
    return say(outcome, { quote, nameRun });
}
function sentenceForStuck({ why, status, forced, notForced }, words) {
    const shown = words.quote(status);
    if (forced === true) {
        return `stuck: GitHub accepted the force-cancel and the run is still ${shown}`;
    }
    return `stuck: ${reasonsStuck[why](shown)}${whyNotForced(notForced, words)}`;
}
const reasonsStuck = {
    'not-queued-yet': () => 'GitHub says that the run is not queued yet and cannot be cancelled',
    'ignores-cancel': (status) => `GitHub accepted the cancel and the run is still ${status}`,
    'says-completed': (status) => `GitHub says that the run has completed and cannot be cancelled, and shows it as ${status}`,
    'jobs-ended': (status) => `all its jobs ended more than a day ago and GitHub still shows it as ${status}; no cancel was sent, because no cancel ends such a run`
};
function whyNotForced(why, words) {
    return why === undefined ? '' : `; not force-cancelled: ${becauseOf(why, words)}`;
}
function becauseOf(why, { quote, nameRun }) {
    switch (why.because) {
        case 'job-at-work':
            return `its job ${quote(why.job)} is running (force: idle)`;
        case 'job-has-begun':
            return `its job ${quote(why.job)} has begun (force: unstarted)`;
        case 'run-has-begun':
            return `the run is ${quote(why.status)} (force: unstarted)`;
        case 'not-read':
            return 'the run could not be read again in time';
        case 'kept':
            return sentenceFor({ action: 'keep', reason: why.reason }, quote, nameRun);
    }
}
//# sourceMappingURL=sentences.js.map

/***/ })

};
;