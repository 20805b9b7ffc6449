// Progress on stderr. On a terminal it is one line that is written over; elsewhere only what is begun is said, a line each.
import { forLog } from '../report/escape.js'

export interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface Progress {
  /** What is begun now. */
  begin(message: string): void
  /** What goes on meanwhile: for whoever is watching. */
  say(message: string): void
  done(): void
}

const defaultWidth = 80

export function createProgress(stderr: Stream): Progress {
  const isTerminal = stderr.isTTY === true
  let shown = false
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[K')
    shown = false
  }
  const show = (message: string): void => {
    clear()
    stderr.write(forLog(message).slice(0, (stderr.columns ?? defaultWidth) - 1))
    shown = true
  }
  return {
    begin(message) {
      if (isTerminal) show(message)
      else stderr.write(`${forLog(message)}\n`)
    },
    say(message) {
      if (isTerminal) show(message)
    },
    done: clear
  }
}
