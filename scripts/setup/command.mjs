import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from './places.mjs'
import { say, secondsSince } from './say.mjs'

const KEPT_CHARACTERS = 20_000
const HEARTBEAT_MS = 15_000
const GRACE_MS = 10_000

function launch(command, args, options) {
  // On Windows the tools in node_modules/.bin are scripts of its shell.
  const shell = process.platform === 'win32' && !isAbsolute(command)
  return spawn(command, args, { cwd: ROOT, shell, ...options })
}

/** Interrupts a child after `limit` ms, as Ctrl+C would, and kills it if that does not end it. */
function endAfter(child, limit, onLate) {
  const timers = []
  if (limit) {
    const interrupt = () => {
      onLate()
      child.kill('SIGINT')
      timers.push(setTimeout(() => child.kill('SIGKILL'), GRACE_MS))
    }
    timers.push(setTimeout(interrupt, limit))
  }
  return () => timers.forEach(clearTimeout)
}

/**
 * Runs a long command quietly: what it does is said at once and every 15 s, the end of its output
 * is kept for the case that it fails (what it prints can go to the file `printTo` instead). `limit`
 * (ms) ends it. Never rejects.
 */
export function runQuietly(doing, command, args, options = {}) {
  const { env = process.env, cwd = ROOT, limit, printTo } = options
  say(`${doing} …`)
  const from = Date.now()
  const print = printTo ? openSync(printTo, 'w') : 'pipe'
  const child = launch(command, args, { cwd, env, stdio: ['ignore', print, 'pipe'] })
  const result = { code: 1, output: '', isLate: false, seconds: 0 }
  const keep = (chunk) => {
    result.output = (result.output + chunk).slice(-KEPT_CHARACTERS)
  }
  child.stdout?.on('data', keep)
  child.stderr.on('data', keep)
  const beat = setInterval(() => say(`  … ${secondsSince(from)} s`), HEARTBEAT_MS)
  const letBe = endAfter(child, limit, () => {
    result.isLate = true
  })
  return new Promise((resolve) => {
    child.on('error', (error) => keep(`${error.message}\n`))
    child.on('close', (code) => {
      clearInterval(beat)
      letBe()
      const output = stripVTControlCharacters(result.output)
      resolve({ ...result, output, code: code ?? 1, seconds: secondsSince(from) })
    })
  })
}

/** Calls back once the process that started this one has gone. */
function onceOrphaned(act) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 1_000)
  return () => clearInterval(watch)
}

/** Runs a command in this terminal and gives its exit code. Ctrl+C and a kill reach it too. */
export function runHere(command, args, env = process.env) {
  const child = launch(command, args, { env, stdio: 'inherit' })
  // The terminal sends Ctrl+C to both; waiting for the child lets it close in its own way.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  // npm does not always pass a signal on before it goes.
  const rest = onceOrphaned(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      rest()
      resolve(code ?? 1)
    })
  })
}
