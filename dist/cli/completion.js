"use strict";
exports.id = 683;
exports.ids = [683];
exports.modules = {

/***/ 9683:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
;// CONCATENATED MODULE: ./lib/cli/completion-scripts.js
const shells = ['bash', 'zsh', 'fish'];
const scripts = {
    bash: bashScript,
    zsh: zshScript,
    fish: fishScript
};
const named = ({ name }) => `--${name}`;
function bashPattern(command, option) {
    const name = `${command} ${named(option)}`;
    return option.isValueOptional === true ? `'${name}='` : `'${name}'|'${name}='`;
}
function bashScript(commands) {
    const names = commands.map(({ name }) => name);
    const values = commands.flatMap(({ name, options }) => options
        .filter(({ value }) => value !== undefined)
        .map((option) => `    ${bashPattern(name, option)}) ${bashValue(option)} ;;`));
    const words = commands.map(({ name, options, words: own }) => `    ${name}) words='${[...own, ...options.map(named)].join(' ')}' ;;`);
    return `# bash completion for supersede
_supersede() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' word sign=''
  # bash takes --name=value apart at the sign.
  if [[ $cur == '=' ]]; then cur='' sign='='; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]} sign='='; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case "$command $prev$sign" in
${values.join('\n')}
    *)
  case $command in
    '') words='${names.join(' ')} --help --version' ;;
${words.join('\n')}
  esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _supersede supersede
`;
}
function bashValue({ words, isFile }) {
    if (words !== undefined)
        return `words='${words.join(' ')}'`;
    if (isFile !== true)
        return 'return';
    return `compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$cur")); return`;
}
function zshScript(commands) {
    const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`);
    const cases = commands.map(({ name, options, words }) => {
        const specs = [
            ...options.map(zshOption),
            words.length === 0 ? "'*: :'" : quoted(`1:word:(${words.join(' ')})`)
        ];
        return `    ${name}) _arguments ${specs.map((spec) => `\\\n      ${spec}`).join(' ')} ;;`;
    });
    return `#compdef supersede
# zsh completion for supersede
_supersede() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${described.join('\n')}
  )
  _arguments -C '(-h --help)'{-h,--help}'[Show help]' '--version[Show the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest) case $words[1] in
${cases.join('\n')}
    esac ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _supersede "$@"; else compdef _supersede supersede; fi
`;
}
function zshOption({ name, value, isValueOptional, help, words, isFile }) {
    const text = `[${help.replace(/[[\]:\\]/g, '\\$&')}]`;
    if (value === undefined)
        return quoted(`--${name}${text}`);
    const completes = words === undefined ? (isFile === true ? '_files' : '') : `(${words.join(' ')})`;
    return isValueOptional === true
        ? quoted(`--${name}=-${text}::${value}:${completes}`)
        : quoted(`--${name}=${text}:${value}:${completes}`);
}
function fishScript(commands) {
    const lines = commands.flatMap(({ name, summary, options, words }) => {
        const here = `-n '__fish_seen_subcommand_from ${name}'`;
        return [
            `-n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
            ...(words.length === 0 ? [] : [`${here} -a '${words.join(' ')}'`]),
            ...options.map((option) => `${here} ${fishOption(option)}`)
        ];
    });
    return `# fish completion for supersede
complete -c supersede -f
${lines.map((line) => `complete -c supersede ${line}`).join('\n')}
`;
}
function fishOption({ name, value, isValueOptional, help, words, isFile }) {
    const text = `-d ${fishQuoted(help)}`;
    if (value === undefined)
        return `-l ${name} ${text}`;
    const needed = isValueOptional === true ? '' : ' -x';
    if (words !== undefined)
        return `-l ${name}${needed} -a '${words.join(' ')}' ${text}`;
    return `-l ${name} ${isFile === true ? '-r -F' : '-x'} ${text}`;
}
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const fishQuoted = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;
//# sourceMappingURL=completion-scripts.js.map
;// CONCATENATED MODULE: ./lib/cli/commands/completion.js





const completion = {
    takes: { name: 'SHELL', help: 'bash, zsh or fish.', words: shells },
    about: ['Prints a script that completes commands, options and their values when you press Tab.'],
    options: [],
    examples: [
        {
            args: 'completion bash > ~/.supersede.bash',
            says: 'bash, with "source ~/.supersede.bash" in ~/.bashrc'
        },
        {
            args: 'completion zsh > ~/.zfunc/_supersede',
            says: 'zsh, after "mkdir -p ~/.zfunc", with "fpath+=~/.zfunc; autoload -Uz compinit; compinit" in ~/.zshrc'
        },
        {
            args: 'completion fish > ~/.config/fish/completions/supersede.fish',
            says: 'fish, after "mkdir -p ~/.config/fish/completions"'
        }
    ],
    read({ words: [text, extra] }) {
        if (extra !== undefined)
            throw new errors/* InputError */.d(`Unexpected argument ${JSON.stringify(extra)}.`);
        const shell = shells.find((known) => known === text);
        if (shell === undefined)
            throw new errors/* InputError */.d(aboutShell(text));
        return async ({ stdout }, commands) => {
            const known = [];
            for (const { name, summary, load } of commands) {
                const command = await load();
                const words = command.takes?.words ?? [];
                known.push({ name, summary, options: (0,cli_arguments/* optionsOf */.cz)(command), words });
            }
            const names = commands.map(({ name }) => name);
            const help = { name: 'help', summary: 'Show help on a command.', options: [], words: names };
            stdout.write(scripts[shell]([...known, help]));
            return command/* exitCodes */.hS.fine;
        };
    }
};
function aboutShell(text) {
    if (text === undefined)
        return `For which shell? Give one of: ${shells.join(', ')}.`;
    const hint = (0,nearest/* didYouMean */.a)(text, shells);
    return `There is no script for ${JSON.stringify(text)}; the shells are ${shells.join(', ')}.${hint}`;
}
//# sourceMappingURL=completion.js.map

/***/ })

};
;