// Findings as SARIF 2.1.0, which GitHub shows under Security and at the lines of a pull request.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html (2026-11)
import { checks } from './checks.js'
import { docsOf } from './published.js'
import { sentencesOf, type Finding, type Severity } from './finding.js'

const levels: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = {
  info: 'note',
  warning: 'warning',
  error: 'error'
}

/** `safe` makes a text of a file harmless. */
export function sarif(
  findings: readonly Finding[],
  version: string,
  safe: (text: string) => string
): object {
  const codes = [...new Set(findings.map(({ code }) => code))]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'supersede lint', version, rules: codes.map(ruleOf) } },
        results: findings.map((finding) => resultOf(finding, { codes, safe }))
      }
    ]
  }
}

function ruleOf(code: string): object {
  const check = checks.find((each) => each.code === code)
  return {
    id: code,
    shortDescription: { text: code.replaceAll('-', ' ') },
    helpUri: docsOf(code),
    ...(check === undefined
      ? {}
      : {
          fullDescription: { text: check.docs.what },
          help: { text: check.repair },
          defaultConfiguration: { level: levels[check.severity] }
        })
  }
}

function resultOf(
  finding: Finding,
  { codes, safe }: { readonly codes: readonly string[]; readonly safe: (text: string) => string }
): object {
  const { code, severity, file, at, message, meeting } = finding
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: {
      text: sentencesOf(finding)
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
    // The same finding after lines were added above it.
    partialFingerprints: { 'supersede/v1': safe(`${code}:${file}:${meeting?.group ?? message}`) }
  }
}
