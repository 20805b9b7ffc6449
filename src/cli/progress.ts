// Progress on stderr: one line that is written over on a terminal, and lines of their own elsewhere never: only the last word.

export interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface Progress {
  /** Safe text. */
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
  return {
    say(message) {
      if (!isTerminal) return
      clear()
      stderr.write(message.slice(0, (stderr.columns ?? defaultWidth) - 1))
      shown = true
    },
    done: clear
  }
}
