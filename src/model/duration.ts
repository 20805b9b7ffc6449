// Durations as text.

export function inSeconds(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`
}

export function inMinutes(milliseconds: number): string {
  const whole = Math.floor(milliseconds / 60_000)
  return whole < 120 ? `${whole} min` : `${Math.floor(whole / 60)} h`
}
