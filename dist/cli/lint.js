"use strict";
exports.id = 501;
exports.ids = [501];
exports.modules = {

/***/ 9452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ usesColour)
/* harmony export */ });
function usesColour(when, env, { isTTY = false }) {
    if (when === 'always' || when === 'never')
        return when === 'always';
    if (env['NO_COLOR'])
        return false;
    const forced = env['FORCE_COLOR'];
    return forced ? forced !== '0' : isTTY && env['TERM'] !== 'dumb';
}
//# sourceMappingURL=colour.js.map

/***/ }),

/***/ 1501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint_lint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __webpack_require__(4143);
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
// EXTERNAL MODULE: ./lib/lint/candidates.js
var candidates = __webpack_require__(1451);
// EXTERNAL MODULE: ./lib/lint/finding.js
var lint_finding = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/lint/lint.js + 2 modules
var lint = __webpack_require__(6694);
// EXTERNAL MODULE: ./lib/cli/colour.js
var cli_colour = __webpack_require__(9452);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/workflow/document.js
var workflow_document = __webpack_require__(8928);
;// CONCATENATED MODULE: ./lib/checkout/files.js



function readWorkflows(names, folder) {
    const sources = new Map();
    const broken = [];
    const skipped = [];
    const missing = [];
    const shown = (path) => (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
    for (const name of names) {
        const { files, folders } = filesOf((0,external_node_path_.resolve)(folder, name));
        if (files.length + folders.length === 0)
            missing.push(name);
        skipped.push(...folders.map(shown));
        for (const file of files) {
            const path = shown(file);
            if (sources.has(path))
                continue;
            const read = readText(file);
            if (read.text === undefined)
                broken.push({ path, why: read.why });
            else
                sources.set(path, { path, text: read.text });
        }
    }
    addCalled(sources, folder);
    return { sources: [...sources.values()], broken, skipped, missing };
}
function filesOf(path) {
    const stat = statOf(path);
    if (stat?.isDirectory() !== true)
        return { files: stat === undefined ? [] : [path], folders: [] };
    const paths = namesIn(path)
        .filter((name) => /\.ya?ml$/i.test(name))
        .toSorted()
        .map((name) => (0,external_node_path_.join)(path, name));
    const isFolder = (each) => statOf(each)?.isDirectory() === true;
    return {
        files: paths.filter((each) => !isFolder(each)),
        folders: paths.filter(isFolder)
    };
}
const call = /\buses:[ \t]*['"]?\.\/(\.github\/workflows\/[^\s'"#/]+\.ya?ml)\b/g;
function addCalled(sources, folder) {
    for (const [path, { text }] of sources) {
        const root = path.slice(0, Math.max(0, path.lastIndexOf('.github/workflows/')));
        for (const [, called = ''] of text.matchAll(call)) {
            const other = `${root}${called}`;
            if (sources.has(other))
                continue;
            const read = readText((0,external_node_path_.resolve)(folder, other));
            if (read.text !== undefined)
                sources.set(other, { path: other, text: read.text, isContext: true });
        }
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        if (!stat.isFile())
            return { text: undefined, why: 'It is not a file' };
        if (stat.size > workflow_document/* longestFile */.be)
            return { text: undefined, why: `The file is larger than ${workflow_document/* longestFile */.be / 1024} KiB` };
        const text = new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(path));
        return { text };
    }
    catch (error) {
        const isText = error instanceof TypeError;
        return { text: undefined, why: isText ? 'The file is not UTF-8' : 'The file cannot be read' };
    }
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/checkout/git.js

function defaultBranchOf(folder) {
    const ref = git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], folder);
    return ref?.trim().replace(/^refs\/remotes\/origin\//, '');
}
function sourcesAt(ref, sources, folder) {
    const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], folder)?.trim();
    if (commit === undefined)
        return undefined;
    return sources.flatMap((source) => {
        const text = git(['show', `${commit}:./${source.path}`], folder);
        return text === undefined ? [] : [{ ...source, text }];
    });
}
function git(args, folder) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', [...args], {
            cwd: folder,
            encoding: 'utf8',
            maxBuffer: 16 * 1024 * 1024,
            stdio: ['ignore', 'pipe', 'ignore']
        });
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./lib/lint/baseline.js
function newFindings(findings, before) {
    const known = new Map();
    for (const finding of before)
        known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
    return findings.filter((finding) => {
        const left = known.get(keyOf(finding)) ?? 0;
        known.set(keyOf(finding), left - 1);
        return left <= 0;
    });
}
const keyOf = ({ code, file, message, meeting }) => JSON.stringify([code, file, message, meeting?.group]);
//# sourceMappingURL=baseline.js.map
;// CONCATENATED MODULE: ./lib/lint/diff.js
const around = 3;
const mostChanges = 1000;
function diffText(path, before, after) {
    if (before === after)
        return '';
    const lines = linesOf(before.split('\n'), after.split('\n'));
    const hunks = hunksOf(lines).map(([from, to]) => hunkText(lines, from, to));
    return [`--- ${path}`, `+++ ${path}`, ...hunks, ''].join('\n');
}
function linesOf(old, now) {
    const most = Math.min(old.length, now.length);
    let start = 0;
    while (start < most && old[start] === now[start])
        start += 1;
    let end = 0;
    while (end < most - start && old.at(-1 - end) === now.at(-1 - end))
        end += 1;
    const same = (text) => ({ kind: ' ', text });
    const last = old.length - end;
    return [
        ...old.slice(0, start).map(same),
        ...changedLines(old.slice(start, last), now.slice(start, now.length - end)),
        ...old.slice(last).map(same)
    ];
}
function changedLines(old, now) {
    const traces = [];
    let reach = new Map([[1, 0]]);
    for (let changes = 0; changes <= Math.min(old.length + now.length, mostChanges); changes += 1) {
        traces.push(reach);
        const next = new Map(reach);
        for (let k = -changes; k <= changes; k += 2) {
            let x = firstStep(reach, k, changes).x;
            while (x < old.length && x - k < now.length && old[x] === now[x - k])
                x += 1;
            next.set(k, x);
            if (x >= old.length && x - k >= now.length)
                return walkedBack(old, now, traces);
        }
        reach = next;
    }
    return [
        ...old.map((text) => ({ kind: '-', text })),
        ...now.map((text) => ({ kind: '+', text }))
    ];
}
function firstStep(reach, k, changes) {
    const [below, above] = [reach.get(k - 1) ?? -1, reach.get(k + 1) ?? -1];
    return k === -changes || (k !== changes && below < above)
        ? { x: above, from: k + 1 }
        : { x: below + 1, from: k - 1 };
}
function walkedBack(old, now, traces) {
    const lines = [];
    let [x, y] = [old.length, now.length];
    for (const [changes, reach] of [...traces.entries()].toReversed()) {
        const { x: begin, from } = firstStep(reach, x - y, changes);
        for (; x > begin; x -= 1, y -= 1)
            lines.push({ kind: ' ', text: old[x - 1] ?? '' });
        if (changes === 0)
            break;
        const isNew = from > begin - y;
        lines.push({ kind: isNew ? '+' : '-', text: (isNew ? now[y - 1] : old[x - 1]) ?? '' });
        if (isNew)
            y -= 1;
        else
            x -= 1;
    }
    return lines.toReversed();
}
function hunksOf(lines) {
    const hunks = [];
    lines.forEach(({ kind }, index) => {
        if (kind === ' ')
            return;
        const [from, to] = [Math.max(0, index - around), Math.min(lines.length, index + around + 1)];
        const last = hunks.at(-1);
        if (last !== undefined && from <= last[1])
            last[1] = to;
        else
            hunks.push([from, to]);
    });
    return hunks;
}
function hunkText(lines, from, to) {
    const count = (kind, start, end) => lines.slice(start, end).filter((line) => line.kind === ' ' || line.kind === kind).length;
    const isEnd = to === lines.length && lines[to - 1]?.kind === ' ' && lines[to - 1]?.text === '';
    const end = isEnd ? to - 1 : to;
    const range = (kind) => `${kind}${count(kind, 0, from) + 1},${count(kind, from, end)}`;
    return [
        `@@ ${range('-')} ${range('+')} @@`,
        ...lines.slice(from, end).map(({ kind, text }) => `${kind}${text}`)
    ].join('\n');
}
//# sourceMappingURL=diff.js.map
// EXTERNAL MODULE: ./lib/lint/fix.js + 6 modules
var fix = __webpack_require__(7113);
// EXTERNAL MODULE: ./lib/lint/related.js
var related = __webpack_require__(6882);
// EXTERNAL MODULE: ./lib/workflow/name.js
var workflow_name = __webpack_require__(1174);
// EXTERNAL MODULE: ./lib/lint/check.js
var check = __webpack_require__(1009);
;// CONCATENATED MODULE: ./lib/lint/table.js


const legend = `C  the later run cancels the earlier one    E  it takes its waiting place
w  both run, one after the other            .  they never meet
A small letter instead of C or E: the later run replaces the earlier one.
?  in front of a letter: only the run knows whether it does.`;
function tableText(scene, { width, safe }) {
    const { entrants, file } = scene;
    const title = `${safe(file.path)}\n`;
    if (entrants.length === 0)
        return `${title}\nNo event of this file starts a run by itself.\n`;
    const rows = entrants.map((entrant, index) => ({
        event: `${place(index)} ${safe((0,check/* runText */.le)(entrant.run))}`,
        groups: groupsOf(entrant).map(safe)
    }));
    const longest = Math.max(...rows.map(({ event }) => event.length));
    const lines = rows.map(({ event, groups }) => `${event.padEnd(longest)}  ${groups.join(' + ')}`.trimEnd());
    const events = lines.every(({ length }) => length <= width)
        ? lines
        : rows.flatMap(({ event, groups }) => [event, ...groups.map((group) => `     ${group}`)]);
    return [title, ...events, '', ...matrix(scene), '', legend, ''].join('\n');
}
const place = (index) => String(index + 1).padStart(2);
function groupsOf({ claims }) {
    if (claims.length === 0)
        return ['(no group)'];
    return claims.map(({ name, job }) => `${job === undefined ? '' : `${job.id}: `}${(0,workflow_name/* nameText */.fh)(name)}`);
}
function matrix({ entrants, encounters, losses }) {
    const lossy = new Set(losses.map(({ earlier, later }) => pairKey(earlier.entrant, later.entrant, entrants)));
    const marks = new Map();
    for (const encounter of encounters) {
        const key = pairKey(encounter.earlier.entrant, encounter.later.entrant, entrants);
        const mark = markOf(encounter, lossy.has(key));
        if ((marks.get(key) ?? '') < mark)
            marks.set(key, mark);
    }
    const numbers = entrants.map((_, index) => index);
    return [
        'later run →, earlier run ↓',
        `   ${numbers.map((index) => place(index)).join(' ')}`,
        ...numbers.map((row) => `${place(row)} ${numbers.map((column) => marks.get(`${row} ${column}`) ?? ' .').join(' ')}`)
    ];
}
function pairKey(earlier, later, entrants) {
    return `${entrants.indexOf(earlier)} ${entrants.indexOf(later)}`;
}
function markOf({ effect, isMaybe }, isLossy) {
    const letter = effect === 'waits' ? 'w' : effect === 'cancels' ? 'C' : 'E';
    return `${isMaybe ? '?' : ' '}${isLossy ? letter : letter.toLowerCase()}`;
}
//# sourceMappingURL=table.js.map
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/lint/published.js
var published = __webpack_require__(6795);
;// CONCATENATED MODULE: ./lib/lint/json.js

function lintJson(findings, fixOf) {
    return {
        version: 1,
        findings: findings.map((finding) => {
            const { code, severity, file, at, message, meeting, lost, repair } = finding;
            return {
                ...{ code, severity, file, line: at.line, column: at.column, message },
                events: meeting === undefined ? [] : [meeting.earlier, meeting.later],
                group: meeting?.group ?? null,
                lost: lost ?? null,
                ...{ repair, fix: fixOf(finding), docs: (0,published/* docsOf */.fE)(code) }
            };
        })
    };
}
//# sourceMappingURL=json.js.map
// EXTERNAL MODULE: ./lib/lint/checks.js + 33 modules
var checks = __webpack_require__(289);
;// CONCATENATED MODULE: ./lib/lint/sarif.js



const levels = {
    info: 'note',
    warning: 'warning',
    error: 'error'
};
function sarif(findings, version, safe) {
    const codes = [...new Set(findings.map(({ code }) => code))];
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'supersede lint', version, rules: codes.map(ruleOf) } },
                results: findings.map((finding) => resultOf(finding, { codes, safe }))
            }
        ]
    };
}
function ruleOf(code) {
    const check = checks/* checks */.A.find((each) => each.code === code);
    return {
        id: code,
        shortDescription: { text: code.replaceAll('-', ' ') },
        helpUri: (0,published/* docsOf */.fE)(code),
        ...(check === undefined
            ? {}
            : {
                fullDescription: { text: check.docs.what },
                help: { text: check.repair },
                defaultConfiguration: { level: levels[check.severity] }
            })
    };
}
function resultOf(finding, { codes, safe }) {
    const { code, severity, file, at, message, meeting } = finding;
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: levels[severity],
        message: {
            text: (0,lint_finding/* sentencesOf */.cj)(finding)
                .map((sentence) => `${safe(sentence)}.`)
                .join(' ')
        },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(safe(file)) },
                    region: { startLine: at.line, startColumn: at.column }
                }
            }
        ],
        partialFingerprints: { 'supersede/v1': safe(`${code}:${file}:${meeting?.group ?? message}`) }
    };
}
//# sourceMappingURL=sarif.js.map
;// CONCATENATED MODULE: ./lib/lint/text.js

function findingText(finding, style) {
    const { safe, colour, width } = style;
    const { file, at, severity, code, message, lost, repair, meeting } = finding;
    const lines = [
        `${safe(file)}:${at.line}:${at.column}`,
        `${severity} ${code}: ${safe(message)}`,
        ...(meeting === undefined ? [] : ['', ...meetingLines(meeting, style), '']),
        ...(lost === undefined ? [] : [`lost:   ${safe(lost)}`]),
        `repair: ${safe(repair)}`,
        `docs:   ${(0,published/* docsOf */.fE)(code)}`
    ];
    const [place = '', ...rest] = lines;
    const text = rest.flatMap((line) => wrapped(line, width - 2)).map((line) => `  ${line}`.trimEnd());
    const [head = '', ...others] = text;
    return [place, head.replace(severity, colour(severity, severity)), ...others].join('\n');
}
function meetingLines(meeting, { safe, width }) {
    const rows = rowsOf(meeting).map(({ run, fate }) => ({ run: safe(run), fate }));
    const longest = Math.max(...rows.map(({ run }) => run.length));
    const fits = rows.every(({ fate }) => longest + fate.length + margin <= width);
    const lines = rows.flatMap(({ run, fate }, index) => {
        const isLast = index === rows.length - 1;
        const mark = isLast ? '└' : '├';
        if (fits)
            return `  ${mark} ${run.padEnd(longest)}  ${fate}`;
        return [`  ${mark} ${run}`, `  ${isLast ? ' ' : '│'}   ${fate}`];
    });
    return [`  group ${safe(meeting.group)}`, ...lines];
}
const margin = 8;
function rowsOf({ earlier, later, effect, isMaybe }) {
    const may = isMaybe ? 'may be' : 'is';
    if (effect === 'cancels') {
        return [
            { run: earlier, fate: `${may} cancelled` },
            { run: later, fate: 'starts' }
        ];
    }
    return [
        { run: 'an older run', fate: 'holds the group' },
        { run: earlier, fate: `waits, then ${may} cancelled` },
        { run: later, fate: 'waits in its place' }
    ];
}
function wrapped(line, width) {
    if (line.length <= width || line.startsWith(' ') || line.startsWith('docs: '))
        return [line];
    const hang = /^(?:lost: {3}|repair: )/.test(line) ? ' '.repeat('repair: '.length) : '  ';
    const out = [];
    let current = '';
    for (const word of line.split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length > width && current.trim() !== '') {
            out.push(current);
            current = `${hang}${word}`;
        }
        else
            current = longer;
    }
    return [...out, current];
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./lib/report/lint-annotation.js


const commands = {
    error: 'error',
    warning: 'warning',
    info: 'notice'
};
function annotation(finding) {
    const { severity, file, at, code } = finding;
    const properties = { file, line: String(at.line), col: String(at.column), title: code };
    return (0,report_escape/* workflowCommand */.NA)(commands[severity], properties, (0,lint_finding/* sentencesOf */.cj)(finding).join('. '));
}
//# sourceMappingURL=lint-annotation.js.map
;// CONCATENATED MODULE: ./lib/report/lint-summary.js



const mostFindings = 100;
function lintSummary(findings) {
    const shown = findings.slice(0, mostFindings);
    const rest = findings.length - shown.length;
    return [
        `### ${headline(findings)}`,
        ...shown.map(section),
        ...(rest === 0 ? [] : [`${rest} more are in the log and in the SARIF file.`])
    ]
        .join('\n\n')
        .concat('\n');
}
const nouns = {
    error: 'error',
    warning: 'warning',
    info: 'note'
};
const signs = { error: '❌', warning: '⚠️', info: 'ℹ️' };
function headline(findings) {
    if (findings.length === 0)
        return 'Workflows: no findings';
    const files = new Set(findings.map(({ file }) => file)).size;
    const counts = severities
        .toReversed()
        .map((each) => [findings.filter(({ severity }) => severity === each).length, nouns[each]])
        .filter(([count]) => count > 0)
        .map(([count, noun]) => counted(count, noun));
    return `Workflows: ${counts.join(', ')} in ${counted(files, 'file')}`;
}
const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
function section({ severity, code, file, at, message, meeting, lost, repair }) {
    return [
        `#### ${signs[severity]} ${nouns[severity]}: [${code}](${docsOf(code)})`,
        `${forSentence(message)}. ${forMarkdown(`${file}:${at.line}`)}`,
        ...(meeting === undefined ? [] : [table(meeting)]),
        [
            ...(lost === undefined ? [] : [`- **Lost:** ${forSentence(lost)}`]),
            `- **Repair:** ${forSentence(repair)}`
        ].join('\n')
    ].join('\n\n');
}
function table({ earlier, later, group, effect, isMaybe }) {
    const may = isMaybe ? 'may be' : 'is';
    const rows = effect === 'cancels'
        ? [
            [forMarkdown(earlier), `${may} cancelled`],
            [forMarkdown(later), 'starts']
        ]
        : [
            ['an older run', 'holds the group'],
            [forMarkdown(earlier), `waits, then ${may} cancelled`],
            [forMarkdown(later), 'waits in its place']
        ];
    return [
        `| run in group ${forMarkdown(group)} | what happens |`,
        '| --- | --- |',
        ...rows.map((row) => `| ${row.join(' | ')} |`)
    ].join('\n');
}
//# sourceMappingURL=lint-summary.js.map
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __webpack_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/lint-formats.js










function render(findings, context) {
    switch (context.request.format) {
        case 'text':
            return textOf(findings, context);
        case 'json':
            return `${(0,report_escape/* forJson */.Cx)(lintJson(findings, fixesOf(findings, context)), 2)}\n`;
        case 'sarif':
            return `${(0,report_escape/* forJson */.Cx)(sarif(findings, version/* version */.r, report_escape/* forLog */.Ig), 2)}\n`;
        case 'github':
            return findings.map((finding) => `${annotation(finding)}\n`).join('');
    }
}
const colours = { error: '31', warning: '33', info: '36' };
function textOf(findings, context) {
    const { surroundings, sources } = context;
    const { width, isColoured } = surroundings;
    const colour = (severity, text) => isColoured ? `\u001b[${colours[severity]};1m${text}\u001b[0m` : text;
    const texts = findings.map((finding) => `${findingText(finding, { width, colour, safe: report_escape/* forLog */.Ig })}\n`);
    const given = sources.filter(({ isContext }) => isContext !== true);
    const files = counted(given.length, 'file');
    if (findings.length === 0)
        return `No findings in ${files}.\n`;
    const count = (severity, word) => counted(findings.filter((finding) => finding.severity === severity).length, word);
    const end = [
        `${files}: ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')}.`,
        ...aboutFix(findings, context)
    ];
    return `${texts.join('\n')}\n${end.join('\n')}\n`;
}
function aboutFix(findings, context) {
    const { request } = context;
    if (request.fix === undefined) {
        return findings.some(candidates/* isFixable */.G4)
            ? [`To see what the fix would write: supersede lint${pathsOf(request)} --fix --dry-run`]
            : [];
    }
    const fixOf = fixesOf(findings, context);
    const without = findings.filter((finding) => fixOf(finding) === 'none');
    const refused = findings.filter((finding) => fixOf(finding).startsWith('refused'));
    return [
        ...(without.length === 0
            ? []
            : [
                `${counted(without.length, 'finding')} ${without.length === 1 ? 'has' : 'have'} no fix: ${codesIn(without)}.`
            ]),
        ...(refused.length === 0
            ? []
            : [`The fix refuses ${counted(refused.length, 'finding')}: ${codesIn(refused)}.`])
    ];
}
const codesIn = (findings) => [...new Set(findings.map(({ code }) => code))].join(', ');
function pathsOf({ paths }) {
    const isPlain = paths.every((path) => /^[\w./][\w./-]*$/.test(path));
    return isPlain && paths.join() !== '.github/workflows' ? ` ${paths.join(' ')}` : '';
}
function fixesOf(findings, { sources, options, result, request: { fix: way = 'native' } }) {
    const relations = (0,related/* relationsOf */.n)(result);
    const paths = new Set(findings.filter(candidates/* isFixable */.G4).map(({ file }) => file));
    const fixed = new Map([...paths].map((path) => [
        path,
        (0,fix/* fixFile */.w)(path, { sources, known: result, relations, options, way })
    ]));
    return (finding) => {
        const { left, why } = fixed.get(finding.file) ?? {};
        if (!(0,candidates/* isFixable */.G4)(finding) || left === undefined)
            return 'none';
        if (!left.has(finding.code))
            return 'available';
        return why === undefined ? 'none' : `refused: ${why}`;
    };
}
//# sourceMappingURL=lint-formats.js.map
;// CONCATENATED MODULE: ./lib/cli/lint.js















function lintCommand(request, surroundings) {
    const { folder } = surroundings;
    const { table } = request;
    const read = readWorkflows(table === undefined ? request.paths : [table], folder);
    const stderr = aboutPaths(read);
    if (read.sources.length + read.broken.length === 0)
        return { stdout: '', stderr, code: command/* exitCodes */.hS.nothing };
    const options = {
        defaultBranch: request.defaultBranch ?? defaultBranchOf(folder),
        enabled: request.enabled
    };
    if (table !== undefined)
        return {
            stdout: tables((0,lint/* lint */.u8)(read.sources, options), surroundings.width),
            stderr,
            code: command/* exitCodes */.hS.fine
        };
    const answer = answerOn(read, { request, surroundings, options });
    return { ...answer, stderr: stderr + answer.stderr };
}
function aboutPaths({ missing, skipped }) {
    return [
        ...missing.map((name) => `supersede: There is no workflow file at ${(0,report_escape/* forLog */.Ig)(name)}.\n`),
        ...skipped.map((path) => `supersede: ${(0,report_escape/* forLog */.Ig)(path)} is skipped, because it is a folder.\n`)
    ].join('');
}
function answerOn({ sources, broken }, { request, surroundings, options }) {
    const { folder } = surroundings;
    const first = (0,lint/* lint */.u8)(sources, options);
    const fixed = fixAll(sources, { known: first, options, request });
    if (!request.dryRun)
        write(fixed.changes, folder);
    const shown = request.dryRun ? sources : fixed.sources;
    const result = shown === sources ? first : (0,lint/* lint */.u8)(shown, options, first);
    const before = baseline(request, { sources: shown, options, folder });
    if (before === undefined) {
        return {
            stdout: '',
            stderr: `supersede: Git does not know ${(0,report_escape/* forLog */.Ig)(request.newSince ?? '')}.\n`,
            code: command/* exitCodes */.hS.usage
        };
    }
    const found = [...broken.map(brokenFinding), ...result.findings];
    const findings = newFindings(found, before).filter(({ severity }) => (0,lint_finding/* isAtLeast */.du)(severity, request.minSeverity));
    return {
        stdout: diffs(fixed.changes, request) +
            render(findings, { request, surroundings, sources: shown, options, result }),
        stderr: notes(fixed.changes, request),
        code: findings.some(({ severity }) => (0,lint_finding/* isAtLeast */.du)(severity, request.failOn))
            ? command/* exitCodes */.hS.error
            : command/* exitCodes */.hS.fine
    };
}
function diffs(changes, { dryRun }) {
    return dryRun
        ? changes.map(({ path, before, text }) => safeDiff(path, before, text)).join('')
        : '';
}
const tables = ({ scenes }, width) => scenes.map((scene) => tableText(scene, { width, safe: report_escape/* forLog */.Ig })).join('\n');
const brokenFinding = ({ path, why }) => (0,lint/* unreadableFile */._s)(path, why, { line: 1, column: 1 });
function fixAll(sources, { known, options, request: { fix: way } }) {
    if (way === undefined)
        return { sources, changes: [] };
    const relations = (0,related/* relationsOf */.n)(known);
    const paths = new Set(known.findings.filter(candidates/* isFixable */.G4).map(({ file }) => file));
    const changes = [];
    let current = sources;
    for (const { path, text: before } of sources.filter((source) => paths.has(source.path))) {
        const fixed = (0,fix/* fixFile */.w)(path, { sources: current, known, relations, options, way });
        if (fixed.text !== before || fixed.why !== undefined)
            changes.push({ ...fixed, before });
        if (fixed.text !== before)
            current = current.map((source) => source.path === path ? { ...source, text: fixed.text } : source);
    }
    return { sources: current, changes };
}
function write(changes, folder) {
    for (const { path, text, before } of changes)
        if (text !== before)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(folder, path), text);
}
function notes(changes, { dryRun }) {
    return changes
        .flatMap(({ path, text, before, why, addsJob, grouped }) => [
        ...(text === before || dryRun ? [] : [`fixed ${(0,report_escape/* forLog */.Ig)(path)}\n`]),
        ...(grouped.length === 0 ? [] : [`${(0,report_escape/* forLog */.Ig)(path)}: ${groupsText(grouped)}\n`]),
        ...(addsJob ? [`${(0,report_escape/* forLog */.Ig)(path)}: ${aboutForks}\n`] : []),
        ...(why === undefined ? [] : [`not fixed, ${(0,report_escape/* forLog */.Ig)(path)}: ${(0,report_escape/* forLog */.Ig)(why)}\n`])
    ])
        .join('');
}
function groupsText(jobs) {
    const names = (0,report_escape/* forLog */.Ig)(jobs.join(', '));
    return jobs.length === 1
        ? `job ${names} gets a group of its own, so that its deploys go one after another`
        : `jobs ${names} get a group of their own each, so that their deploys go one after another`;
}
const aboutForks = 'pin the commit of Supersede; to cancel the runs of forks as well, add the second file of docs/forks.md';
const safeDiff = (path, before, after) => diffText(path, before, after)
    .split('\n')
    .map((line) => (0,report_escape/* forLog */.Ig)(line))
    .join('\n');
function baseline({ newSince }, { sources, options, folder }) {
    if (newSince === undefined)
        return [];
    const before = sourcesAt(newSince, sources, folder);
    return before && (0,lint/* lint */.u8)(before, options).findings;
}
//# sourceMappingURL=lint.js.map
;// CONCATENATED MODULE: ./lib/cli/lint-request.js
const lintFormats = ['text', 'json', 'sarif', 'github'];
//# sourceMappingURL=lint-request.js.map
;// CONCATENATED MODULE: ./lib/cli/commands/lint.js












const lint_lint = {
    takes: { name: '[PATH...]', help: 'Files, or folders of files. Without one: .github/workflows.' },
    about: [
        'Shows which two runs meet in the concurrency groups of workflows, what GitHub then does to the earlier one, and what is lost.',
        'It reads files and sends no request.'
    ],
    options: [
        {
            title: 'What to look for',
            options: [
                {
                    name: 'min-severity',
                    value: 'WORD',
                    words: lint_finding/* severities */.gO,
                    help: 'Leave out findings below this severity. Default: info.'
                },
                {
                    name: 'fail-on',
                    value: 'WORD',
                    words: lint_finding/* severities */.gO,
                    help: 'Exit with 1 from this severity on. Default: warning.'
                },
                { name: 'enable', value: 'CODES', help: 'Codes that are off by default: no-concurrency.' },
                {
                    name: 'new-since',
                    value: 'COMMIT',
                    help: 'Only what was not there at this commit, such as origin/main.'
                },
                {
                    name: 'default-branch',
                    value: 'NAME',
                    help: 'Without it: what git knows, or a guess from the triggers.'
                }
            ]
        },
        {
            title: 'What to do',
            options: [
                {
                    name: 'fix',
                    value: 'WAY',
                    isValueOptional: true,
                    words: candidates/* fixWays */.aE,
                    help: 'Rewrite what can be repaired, and evaluate it again before it is kept: the block itself (native, the default), or a job with Supersede in its place.'
                },
                { name: 'dry-run', help: 'With --fix: show the difference and write nothing.' },
                {
                    name: 'table',
                    value: 'FILE',
                    isFile: true,
                    help: 'Show the events of one workflow, their groups, and what each pair does.'
                },
                {
                    name: 'format',
                    value: 'FORMAT',
                    words: lintFormats,
                    help: 'Form of the findings. Default: text.'
                }
            ]
        }
    ],
    examples: [
        { args: 'lint', says: 'All workflows of the repository in this folder.' },
        { args: 'lint --fix --dry-run', says: 'What the fix would write.' },
        {
            args: 'lint .github/workflows/ci.yml --fix=supersede',
            says: 'A job with Supersede instead of a faulty block.'
        },
        { args: 'lint --table .github/workflows/ci.yml', says: 'Why two runs meet.' },
        { args: 'lint --new-since origin/main --format github', says: 'New findings, as annotations.' }
    ],
    read(given) {
        const request = readRequest(given);
        return ({ env, stdout, stderr }) => {
            const colour = given.options['color'];
            const when = typeof colour === 'string' ? colour : undefined;
            const answer = lintCommand(request, {
                folder: (0,external_node_path_.resolve)('.'),
                width: stdout.columns ?? defaultWidth,
                isColoured: (0,cli_colour/* usesColour */.h)(when, env, stdout)
            });
            stderr.write(answer.stderr);
            stdout.write(answer.stdout);
            return Promise.resolve(answer.code);
        };
    }
};
const defaultWidth = 80;
function readRequest(given) {
    const severity = (name, fallback) => (0,parse/* choice */.Yq)({ name: `--${name}`, text: (0,command/* textOf */.b6)(given, name) ?? fallback }, lint_finding/* severities */.gO);
    const read = (0,read_all/* readAll */.y)({
        format: () => (0,parse/* choice */.Yq)({ name: '--format', text: (0,command/* textOf */.b6)(given, 'format') ?? 'text' }, lintFormats),
        minSeverity: () => severity('min-severity', 'info'),
        failOn: () => severity('fail-on', 'warning'),
        enabled: () => lint_codesIn((0,command/* textOf */.b6)(given, 'enable') ?? ''),
        fix: () => fixIn(given),
        dryRun: () => dryRunIn(given)
    });
    return {
        ...read,
        paths: given.words.length === 0 ? ['.github/workflows'] : given.words,
        defaultBranch: (0,command/* textOf */.b6)(given, 'default-branch'),
        newSince: (0,command/* textOf */.b6)(given, 'new-since'),
        table: (0,command/* textOf */.b6)(given, 'table')
    };
}
function lint_codesIn(text) {
    const codes = (0,parse/* list */.p_)({ name: '--enable', text });
    const foreign = codes.find((code) => !lint/* allCodes */.Sb.includes(code));
    if (foreign === undefined)
        return codes;
    throw new errors/* InputError */.d(`--enable has ${JSON.stringify(foreign)}, which is no code of the linter.${(0,nearest/* didYouMean */.a)(foreign, lint/* allCodes */.Sb)}`);
}
function fixIn({ options: { fix } }) {
    if (fix === undefined)
        return undefined;
    return fix === true ? 'native' : (0,parse/* choice */.Yq)({ name: '--fix', text: fix }, candidates/* fixWays */.aE);
}
function dryRunIn({ options }) {
    if (options['dry-run'] !== true || options['fix'] !== undefined)
        return options['dry-run'] === true;
    throw new errors/* InputError */.d('--dry-run shows what --fix would write: give both.');
}
//# sourceMappingURL=lint.js.map

/***/ })

};
;