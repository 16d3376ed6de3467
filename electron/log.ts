import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { redact } from './redact.ts'

/** What happened, for those who look into a problem later; never with contents of a secret. */
export type Log = {
  readonly info: (text: string, facts?: Readonly<Record<string, unknown>>) => void
  readonly warn: (text: string, facts?: Readonly<Record<string, unknown>>) => void
  readonly error: (text: string, facts?: Readonly<Record<string, unknown>>) => void
}

const MAX_BYTES = 1024 * 1024

/**
 * A log of JSON lines in `file`; at 1 MiB it moves to `file.1`. Each line is redacted before it is
 * written. A log that cannot be written is silent: it must never stop an order.
 */
export function openLog(file: string): Log {
  const write = (level: string, text: string, facts: Readonly<Record<string, unknown>> = {}) => {
    try {
      turnOver(file)
      const line = JSON.stringify({
        at: new Date().toISOString(),
        level,
        text,
        ...redactAll(facts),
      })
      appendFileSync(file, `${line}\n`, { mode: 0o600 })
    } catch {
      // Disk full or folder gone: the desk goes on without a log.
    }
  }
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch {
    // As above.
  }
  return {
    info: (text, facts) => write('info', text, facts),
    warn: (text, facts) => write('warn', text, facts),
    error: (text, facts) => write('error', text, facts),
  }
}

const redactAll = (facts: Readonly<Record<string, unknown>>) =>
  redact(facts) as Record<string, unknown>

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_BYTES) renameSync(file, `${file}.1`)
}
