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
  /** Says on stderr where the debugging port is, if one was asked for; Playwright waits for it. */
  announce(): void
}

type Options = {
  userData: string
  switches: ReadonlyMap<string, string>
  appended: ReadonlySet<string>
}

/** Starts Chromium, with a watchdog that ends it should this process vanish. */
export function launchChromium({ userData, switches, appended }: Options): Chromium {
  const binary = findChromium(process.env)
  mkdirSync(userData, { recursive: true })
  const profile = mkdtempSync(join(userData, 'standin-profile-'))
  const isHeaded = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const flags = chromiumFlags({
    profile,
    isHeaded,
    isRoot: process.getuid?.() === 0,
    switches,
    appended,
  })
  const child = spawn(binary, flags, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  child.on('error', (error) => {
    process.stderr.write(`Electron stand-in: Chromium did not start: ${error.message}\n`)
    process.exit(1)
  })
  const watchdog = watch(child, profile)
  const port = findPort(child)
  const [, , , toChromium, fromChromium] = child.stdio
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = () => killGroup(child)
  return {
    connection: new Connection(toChromium as Writable, fromChromium as Readable),
    isHeaded,
    binary,
    profile,
    kill,
    announce() {
      if (!switches.has('remote-debugging-port')) return
      void port.then((line) => process.stderr.write(`${line}\n`))
    },
    async stop() {
      kill()
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
      watchdog.dismiss()
    },
  }
}

// A word means that all is done. The end of the input without one means that nobody is left to do it:
// the group is ended (for two seconds at most, since the dying still write) and the profile removed.
const WATCHDOG = `read -r word && exit
tries=40
while [ $tries -gt 0 ] && kill -KILL "-$1" 2>/dev/null; do tries=$((tries - 1)); sleep 0.05; done
rm -rf "$2"`

/** A shell in a group of its own whose input ends when this process does, however it ends. */
function watch(child: ChildProcess, profile: string): { dismiss: () => void } {
  const name = 'standin-watchdog'
  const watchdog = spawn('/bin/sh', ['-c', WATCHDOG, name, String(child.pid), profile], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watchdog.unref()
  return { dismiss: () => watchdog.stdin?.write('done\n') }
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has gone already.
  }
}

/** The line in which Chromium says where its debugging port is; its other words only when asked for. */
function findPort(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (!child.stderr) return
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.startsWith('DevTools listening on ws://')) resolve(line)
      else if (process.env.STANDIN_VERBOSE) process.stderr.write(`${line}\n`)
    })
  })
}
