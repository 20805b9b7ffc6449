/** Lines of at most `width` characters, broken at spaces; a word that is longer stands by itself. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    // A text that begins with spaces leaves no blank line.
    const hasRoom = last?.trim() === '' || (last?.length ?? width) + 1 + word.length <= width
    if (last !== undefined && hasRoom) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
