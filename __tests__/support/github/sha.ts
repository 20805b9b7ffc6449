import { createHash } from 'node:crypto'

/**
 * A legible 40-digit sha for a short name: `sha('c1')` is `c1000…0002`. Different names never share one: the last byte has the
 * length of the name, and whether its letters had to be written in hexadecimal. A full sha stays as it is.
 */
export function sha(name: string): string {
  if (/^[0-9a-f]{40}$/.test(name)) return name
  if (/^[0-9a-f]{1,38}$/.test(name)) return name.padEnd(38, '0') + hexByte(name.length)
  const encoded = Buffer.from(name, 'utf8').toString('hex')
  if (encoded.length === 0 || encoded.length > 38) {
    throw new Error(`'${name}' cannot be made a sha: it takes 1 to 19 bytes`)
  }
  return encoded.padEnd(38, '0') + hexByte(0x80 + encoded.length)
}

const made = new Map<string, string>()
/** If there are more, they are computed again: worlds come and go. */
const mostMade = 10_000

/** The sha of a commit that GitHub makes, such as a merge commit. */
export function madeSha(...parts: readonly (string | number)[]): string {
  const text = parts.join('\n')
  const known = made.get(text)
  if (known !== undefined) return known
  const fresh = createHash('sha1').update(text).digest('hex')
  if (made.size < mostMade) made.set(text, fresh)
  return fresh
}

function hexByte(value: number): string {
  return value.toString(16).padStart(2, '0')
}
