/** Monotonic milliseconds; nothing is ever decided by them. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}
