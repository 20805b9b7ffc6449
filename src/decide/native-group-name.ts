// Does the name of a concurrency group contain the subject of its runs?
import type { Subject } from '../model/model.js'

/**
 * Whether the name contains the number of the pull request, or for a push the full ref. A group that several pull requests share
 * does not show which runs supersede one another. GitHub ignores case in these names.
 */
export function tellsSubject(name: string, subject: Subject): boolean {
  const text = name.toLowerCase()
  switch (subject.kind) {
    case 'pull-request':
      return hasNumber(text, subject.number)
    case 'branch':
    case 'tag':
      return endsOrGoesOn(text, subject.ref.toLowerCase())
    case 'merge-group':
    case 'run':
      return false
  }
}

/** Whether the number occurs as a word of its own: not in `v7`, and not in `7.5`. */
function hasNumber(text: string, number: number): boolean {
  return text
    .split(/[^a-z0-9.]+/)
    .some((word) => (word.endsWith('.') ? word.slice(0, -1) : word) === String(number))
}

/** Whether the ref occurs, followed by the end of the text or by a character that a ref cannot contain. */
function endsOrGoesOn(text: string, part: string): boolean {
  const at = text.indexOf(part)
  if (at < 0) return false
  const next = text.charAt(at + part.length)
  return next === '' || ' ~^:?*[\\'.includes(next)
}
