// Times and counts for readers.

export interface Range {
  readonly low: number
  readonly high: number
}

const msPerMinute = 60_000

/** `1,234`: whole minutes. */
export function minutes(milliseconds: number): string {
  return grouped(Math.round(milliseconds / msPerMinute))
}

/** At most eleven characters: `1,234–2,345`, `12.3k–14.1k`; one number where both are the same to the reader. */
export function minuteRange({ low, high }: Range): string {
  const [from, to] = [low, high].map((value) => short(Math.round(value / msPerMinute)))
  return from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`
}

function short(value: number): string {
  if (value < 10_000) return grouped(value)
  return value < 1_000_000 ? `${thousandth(value)}k` : `${thousandth(value / 1000)}M`
}

function thousandth(value: number): string {
  return value < 100_000 ? (value / 1000).toFixed(1) : String(Math.round(value / 1000))
}

/** `1234567` → `1,234,567`. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US')
}

/** `1 job`, `2 jobs`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `40 s`, `12 min`, `3.4 h`, `2.1 d`. */
export function span(milliseconds: number): string {
  const value = milliseconds / msPerMinute
  if (value < 1) return `${Math.round(value * 60)} s`
  if (value < 100) return `${Math.round(value)} min`
  return value < 6000 ? `${(value / 60).toFixed(1)} h` : `${(value / 1440).toFixed(1)} d`
}

/** `2026-10-05`, in UTC. */
export function date(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** `2026-10-05 09:00`, in UTC. */
export function time(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ')
}

/** `0.93`; a dash where there is nothing to measure. */
export function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}
