// Makes docs/images/summary.png and summary-dark.png: the job summary of the demo, as GitHub shows it. It needs Chromium, and three
// packages that the project does not depend on:
//   npm install --no-save marked mermaid github-markdown-css
//   node scripts/picture.js
// An argument names another folder that holds node_modules with these three. CHROMIUM is the path of the browser.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { runStep } from './demo/step.js'

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'from-here.js'))
const { marked } = require('marked')
const style = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8')
const mermaid = require.resolve('mermaid/dist/mermaid.min.js')

const themes = [
  { scheme: 'light', background: '#ffffff', mermaid: 'default', file: 'summary.png' },
  { scheme: 'dark', background: '#0d1117', mermaid: 'dark', file: 'summary-dark.png' }
]
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url))

const { summary } = await runStep()
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox']
})
for (const theme of themes) await take(theme)
await browser.close()

async function take({ scheme, background, mermaid: mermaidTheme, file }) {
  const page = await browser.newPage({
    viewport: { width: 760, height: 200 },
    colorScheme: scheme,
    deviceScaleFactor: 2
  })
  await page.setContent(
    `<!doctype html><style>${style} body { margin: 0; background: ${background} }</style>
     <article class="markdown-body" style="padding: 16px">${marked.parse(summary)}</article>`
  )
  await page.addScriptTag({ path: mermaid })
  await page.evaluate(drawCharts, mermaidTheme)
  await page.screenshot({ path: join(folder, file), fullPage: true })
  console.log(join(folder, file))
}

/** In the page. */
async function drawCharts(theme) {
  const { document, mermaid } = globalThis
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    code.parentElement.className = 'mermaid'
    code.parentElement.textContent = code.textContent
  }
  mermaid.initialize({ startOnLoad: false, theme, gantt: { useWidth: 700 } })
  await mermaid.run()
}
