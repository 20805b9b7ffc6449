// Remembers every state that was ever seen, once, in the order of its first appearance. Tens of millions of states fit into
// memory only as plain bytes: each has a fixed number of bytes and is identified by its index.

const chunkBits = 16
const statesInChunk = 1 << chunkBits

export interface Arena {
  readonly size: number
  /** The index of a state that was not known before; -1 if it was. `parent` is the state that it came from. */
  add(state: Uint8Array, parent: number): number
  /** Copies state `index` into `target`. */
  read(index: number, target: Uint8Array): void
  parentOf(index: number): number
}

/** States are compared and hashed four bytes at a time: `bytes` is a multiple of four, and so is the place of each state. */
export function createArena(bytes: number): Arena {
  const words = bytes / 4
  // New states are copied here first, where they can be read four bytes at a time.
  const inBytes = new Uint8Array(bytes)
  const inWords = new Uint32Array(inBytes.buffer)
  const chunks: Uint32Array[] = []
  const parents: Int32Array[] = []
  let table = new Int32Array(1 << 16).fill(-1)
  let size = 0

  const isAt = (index: number, state: Uint32Array): boolean => {
    const chunk = chunks[index >>> chunkBits]
    const start = (index & (statesInChunk - 1)) * words
    for (let at = 0; at < words; at += 1) if (chunk?.[start + at] !== state[at]) return false
    return true
  }
  const slotFor = (state: Uint32Array): number => {
    const mask = table.length - 1
    let slot = hashOf(state) & mask
    for (;;) {
      const index = table[slot] ?? -1
      if (index === -1 || isAt(index, state)) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = (): void => {
    const before = table
    table = new Int32Array(before.length * 2).fill(-1)
    const state = new Uint32Array(words)
    for (const index of before) {
      if (index === -1) continue
      read(index, state)
      table[slotFor(state)] = index
    }
  }
  const read = (index: number, target: Uint32Array): void => {
    const start = (index & (statesInChunk - 1)) * words
    const chunk = chunks[index >>> chunkBits]
    for (let at = 0; at < words; at += 1) target[at] = chunk?.[start + at] ?? 0
  }
  return {
    get size() {
      return size
    },
    add(state, parent) {
      inBytes.set(state)
      const slot = slotFor(inWords)
      if (table[slot] !== -1) return -1
      if ((size & (statesInChunk - 1)) === 0) {
        chunks.push(new Uint32Array(statesInChunk * words))
        parents.push(new Int32Array(statesInChunk))
      }
      const index = size
      chunks[index >>> chunkBits]?.set(inWords, (index & (statesInChunk - 1)) * words)
      const parentChunk = parents[index >>> chunkBits]
      if (parentChunk !== undefined) parentChunk[index & (statesInChunk - 1)] = parent
      table[slot] = index
      size += 1
      if (size * 2 > table.length) grow()
      return index
    },
    read(index, target) {
      read(index, inWords)
      target.set(inBytes)
    },
    parentOf: (index) => parents[index >>> chunkBits]?.[index & (statesInChunk - 1)] ?? -1
  }
}

/** Jest looks up a global at each use, through a trap: here that would be half of the time. */
const { imul } = Math

/** Like FNV-1a, with the high bits mixed down, because the table uses the low ones. */
function hashOf(state: Uint32Array): number {
  let hash = 0x811c9dc5
  for (const word of state) {
    hash = imul(hash ^ word, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  hash = imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
