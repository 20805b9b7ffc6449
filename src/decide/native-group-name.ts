// Does the name of a concurrency group, made by a user's expression, say what its runs are for?
import type { Subject } from '../model/model.js'

/**
 * A group that every pull request shares says nothing about who supersedes whom: its name must have the number of the pull
 * request in it; for a push the full ref. GitHub compares names without case.
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

/** A number that stands by itself: not `v7`, and not `7.5`. */
function hasNumber(text: string, number: number): boolean {
  return text
    .split(/[^a-z0-9.]+/)
    .some((word) => (word.endsWith('.') ? word.slice(0, -1) : word) === String(number))
}

/** What follows a ref must be something that cannot stand in one. */
function endsOrGoesOn(text: string, part: string): boolean {
  const at = text.indexOf(part)
  if (at < 0) return false
  const next = text.charAt(at + part.length)
  return next === '' || ' ~^:?*[\\'.includes(next)
}
