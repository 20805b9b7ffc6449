// Repeatable chance: a draw depends on the seed and on its name, never on other draws. So a process that is a little earlier
// does not change everything after it.

export interface Chance {
  happens(probability: number): boolean
  /** A whole number, including both ends. */
  between(least: number, most: number): number
  pick<Item>(from: readonly Item[]): Item
  /** Each as often as its weight. */
  weighted<Item>(from: readonly Weighted<Item>[]): Item
}

export type Weighted<Item> = readonly [weight: number, item: Item]

export function chanceOf(seed: number, ...words: readonly (string | number)[]): Chance {
  const next = generator(hash([seed, ...words].join('\n')))
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1))
  const pick = <Item>(from: readonly Item[]): Item => {
    const found = from[between(0, from.length - 1)]
    if (found === undefined) throw new Error('there is nothing to pick from')
    return found
  }
  return {
    happens: (probability) => next() < probability,
    between,
    pick,
    weighted: (from) => {
      let left = next() * from.reduce((sum, [weight]) => sum + weight, 0)
      const found = from.find(([weight]) => (left -= weight) < 0)
      return (found ?? pick(from))[1]
    }
  }
}

/** FNV-1a: https://datatracker.ietf.org/doc/html/rfc9923 */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193)
  return value >>> 0
}

/** Mulberry32: numbers from 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
