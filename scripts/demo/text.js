// A job summary for a terminal: the markup goes, the tables get columns, the chart and the folded details are left out.

export function asText(markdown) {
  const shown = markdown
    .replace(/<details>[^]*?<\/details>/g, '')
    .replace(/```mermaid[^]*?```/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_whole, point) => String.fromCodePoint(Number(point)))
    .replace(/^### /gm, '')
  const lines = shown.split('\n')
  const rows = lines.filter((line) => line.startsWith('|')).map(cellsOf)
  const widths = rows[0]?.map((_cell, at) => Math.max(...rows.map((row) => row[at].length))) ?? []
  return lines
    .filter((line) => !line.startsWith('| ---'))
    .map((line) => (line.startsWith('|') ? aligned(cellsOf(line), widths) : line))
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
    .split('\n')
}

const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const aligned = (cells, widths) =>
  cells
    .map((cell, at) => cell.padEnd(widths[at]))
    .join('  ')
    .trimEnd()
