// Apart from the other pages, because this one is made of the rules alone: mutants of the rules need no other.
import { it } from '@jest/globals'
import { cancelTexts, keepTexts } from '../../../src/decide/rules.js'
import { expectGenerated } from '../../support/generated.js'

function reasonsPage(): string {
  const codes = [...new Set([...Object.keys(keepTexts), ...Object.keys(cancelTexts)])]
  const sections = codes.map((code) => {
    const [keep, cancel] = [keepTexts[code], cancelTexts[code]]
    const effects = [
      ...(keep === undefined ? [] : [`**Keeps.** ${keep.docs}`]),
      ...(cancel === undefined ? [] : [`**Cancels.** ${cancel.docs}`])
    ]
    return `## ${code}\n\n${effects.join('\n\n')}\n`
  })
  const head = `# Reasons

Every verdict has one reason: a code, which is stable, and a sentence. Any reason to keep outranks every reason to cancel.
`
  const madeBy = 'This page is made of the rules in `src/decide/rules` by `npm run docs`.\n'
  return [head, ...sections, madeBy].join('\n')
}

it('npm run docs has written docs/reasons.md', async () => {
  await expectGenerated({ file: 'docs/reasons.md', parser: 'markdown', make: reasonsPage })
})
