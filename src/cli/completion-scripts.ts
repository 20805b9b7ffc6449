// Scripts that complete words in a shell. They hold all names, so that a shell neither starts this program nor evaluates what was
// typed when somebody presses Tab.
import type { OptionSpec } from './command.js'

export interface Completed {
  readonly name: string
  readonly summary: string
  readonly options: readonly OptionSpec[]
  /** What may stand behind the name of the command besides options, where these are known. */
  readonly words: readonly string[]
}

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export const scripts: Readonly<Record<Shell, (commands: readonly Completed[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript
}

const named = ({ name }: OptionSpec): string => `--${name}`

/** What stands in front of a value. Where it may be left out, a word behind the option is none. */
function bashPattern(command: string, option: OptionSpec): string {
  const name = `${command} ${named(option)}`
  return option.isValueOptional === true ? `'${name}='` : `'${name}'|'${name}='`
}

function bashScript(commands: readonly Completed[]): string {
  const names = commands.map(({ name }) => name)
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value !== undefined)
      .map((option) => `    ${bashPattern(name, option)}) ${bashValue(option)} ;;`)
  )
  const words = commands.map(
    ({ name, options, words: own }) =>
      `    ${name}) words='${[...own, ...options.map(named)].join(' ')}' ;;`
  )
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
`
}

function bashValue({ words, isFile }: OptionSpec): string {
  if (words !== undefined) return `words='${words.join(' ')}'`
  if (isFile !== true) return 'return'
  return `compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$cur")); return`
}

function zshScript(commands: readonly Completed[]): string {
  const described = commands.map(
    ({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`
  )
  const cases = commands.map(({ name, options, words }) => {
    const specs = [
      ...options.map(zshOption),
      words.length === 0 ? "'*: :'" : quoted(`1:word:(${words.join(' ')})`)
    ]
    return `    ${name}) _arguments ${specs.map((spec) => `\\\n      ${spec}`).join(' ')} ;;`
  })
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
`
}

function zshOption({ name, value, isValueOptional, help, words, isFile }: OptionSpec): string {
  const text = `[${help.replace(/[[\]:\\]/g, '\\$&')}]`
  if (value === undefined) return quoted(`--${name}${text}`)
  const completes = words === undefined ? (isFile === true ? '_files' : '') : `(${words.join(' ')})`
  return isValueOptional === true
    ? quoted(`--${name}=-${text}::${value}:${completes}`)
    : quoted(`--${name}=${text}:${value}:${completes}`)
}

function fishScript(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, summary, options, words }) => {
    const here = `-n '__fish_seen_subcommand_from ${name}'`
    return [
      `-n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
      ...(words.length === 0 ? [] : [`${here} -a '${words.join(' ')}'`]),
      ...options.map((option) => `${here} ${fishOption(option)}`)
    ]
  })
  return `# fish completion for supersede
complete -c supersede -f
${lines.map((line) => `complete -c supersede ${line}`).join('\n')}
`
}

function fishOption({ name, value, isValueOptional, help, words, isFile }: OptionSpec): string {
  const text = `-d ${fishQuoted(help)}`
  if (value === undefined) return `-l ${name} ${text}`
  const needed = isValueOptional === true ? '' : ' -x'
  if (words !== undefined) return `-l ${name}${needed} -a '${words.join(' ')}' ${text}`
  return `-l ${name} ${isFile === true ? '-r -F' : '-x'} ${text}`
}

/** In single quotes, for bash and zsh. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const fishQuoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
