// The part of docs/lint.md that is made of the checks and of their examples.
import { existsSync } from 'node:fs'
import { checks } from '../../src/lint/checks.js'
import type { Check } from '../../src/lint/check.js'
import { exampleFile, exampleText } from './lint-examples.js'

const start = '## Codes\n'

/** What a person wrote above the codes stays. */
export function lintPage(text: string): string {
  const head = text.slice(0, text.includes(start) ? text.indexOf(start) : text.length)
  return [head.trimEnd(), '', start, intro, ...checks.map(section), ...others].join('\n')
}

const intro = `Each code has an example, everything that lint says of it, and the nearest file of which it says nothing. The examples stand in \`docs/lint\`,
and tests check them. \`npm run docs\` makes this part of the page from \`src/lint/checks\`.
`

function section({ code, severity, docs, repair }: Check): string {
  return [
    `### ${code}\n`,
    `${severity[0]?.toUpperCase() ?? ''}${severity.slice(1)}. ${docs.what}\n`,
    ...(docs.lost === undefined
      ? []
      : [`${isLink(docs.lost) ? 'Seen in' : 'Lost'}: ${docs.lost}\n`]),
    `Repair: ${repair}.\n`,
    ...examples(code)
  ].join('\n')
}

const isLink = (text: string): boolean => text.startsWith('[')

function examples(code: string): readonly string[] {
  const other = 'other.yml'
  const hasOther = existsSync(exampleFile(code, other))
  return [
    fence('yaml example', exampleText(code, 'bad.yml')),
    ...(hasOther ? [`with \`other.yml\`:\n`, fence('yaml example', exampleText(code, other))] : []),
    fence('text', exampleText(code, 'expected.txt')),
    'Right:\n',
    fence('yaml example', exampleText(code, 'good.yml'))
  ]
}

const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`

const others: readonly string[] = [
  `### unreadable-file

Error. A file cannot be read, is larger than 1 MiB, is not UTF-8 or not YAML, or has no \`on\` and \`jobs\`. The other files are still
read.
`,
  ...examples('unreadable-file'),
  `### allow-comment

Warning. A comment allows a code without a reason, allows one that the linter does not have, or allows one that is not found there any
more.
`,
  ...examples('allow-comment')
]
