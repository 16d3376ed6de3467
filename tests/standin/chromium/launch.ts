import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { Connection } from './cdp.ts'
import { findChromium } from './find.ts'
import { chromiumFlags } from './flags.ts'

/** A running Chromium with its own throw-away profile. */
export type Chromium = {
  connection: Connection
  isHeaded: boolean
  binary: string
  profile: string
  /** Ends Chromium and its children, and removes the profile. Resolves when both are done. */
  stop(): Promise<void>
  /** The same without waiting, for a process on its way out. */
  kill(): void
}

type Options = { userData: string; switches: ReadonlyMap<string, string> }

/** Starts Chromium, with a watchdog that ends it should this process vanish. */
export function launchChromium({ userData, switches }: Options): Chromium {
  const binary = findChromium(process.env)
  mkdirSync(userData, { recursive: true })
  const profile = mkdtempSync(join(userData, 'standin-profile-'))
  const isHeaded = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const flags = chromiumFlags({ profile, isHeaded, isRoot: process.getuid?.() === 0, switches })
  const child = spawn(binary, flags, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  child.on('error', (error) => {
    process.stderr.write(`Electron stand-in: Chromium did not start: ${error.message}\n`)
    process.exit(1)
  })
  watch(child, profile)
  relay(child, switches.has('remote-debugging-port'))
  const [, , , toChromium, fromChromium] = child.stdio
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = () => killGroup(child)
  return {
    connection: new Connection(toChromium as Writable, fromChromium as Readable),
    isHeaded,
    binary,
    profile,
    kill,
    async stop() {
      kill()
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
    },
  }
}

/**
 * A shell in a process group of its own that waits for the end of its input, which comes when this
 * process ends, however it ends.
 */
function watch(child: ChildProcess, profile: string): void {
  const script = 'cat >/dev/null; kill -KILL -- "-$1" 2>/dev/null; sleep 0.1; rm -rf "$2"'
  const watchdog = spawn(
    '/bin/sh',
    ['-c', script, 'standin-watchdog', String(child.pid), profile],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  )
  watchdog.unref()
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has gone already.
  }
}

/** Passes on the line that says where the debugging port is; the rest only when asked for. */
function relay(child: ChildProcess, hasPort: boolean): void {
  if (!child.stderr) return
  createInterface({ input: child.stderr }).on('line', (line) => {
    const isPort = line.startsWith('DevTools listening on ws://')
    if ((isPort && hasPort) || process.env.STANDIN_VERBOSE) process.stderr.write(`${line}\n`)
  })
}
