/** Monotonic milliseconds, for waiting and measuring. No verdict depends on them. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}
