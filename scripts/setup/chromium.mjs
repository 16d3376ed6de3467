import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { canInstall, installCommand, installDebian } from './debian.mjs'
import { MODULES } from './places.mjs'
import { Plain } from './say.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const { ProgramFiles = '', LOCALAPPDATA = '' } = process.env
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[ProgramFiles, LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

function playwrightsOwn() {
  const { chromium } = createRequire(join(MODULES, 'x'))('playwright')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** The path of a Chromium or Chrome on this machine, or undefined. DESK_CHROMIUM comes first. */
export function findChromium() {
  const named = process.env.DESK_CHROMIUM
  if (named && !existsSync(named)) throw new Plain(`DESK_CHROMIUM names ${named}: no such file.`)
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [named, ...onPath, ...PLACES].find((one) => one && existsSync(one)) ?? playwrightsOwn()
}

/** Finds a Chromium, or installs Debian's as root. Throws Plain with the one command to type. */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  const packages = ['chromium', 'fonts-liberation']
  if (!canInstall()) {
    throw new Plain(
      'The desk needs a Chromium or Chrome here. Install one, or name one by DESK_CHROMIUM=/its/path, ' +
        `and start again:\n  ${installCommand(packages)}`,
    )
  }
  await installDebian(packages)
  const installed = findChromium()
  if (!installed) throw new Plain('Debian installed chromium, but no such command is on the path.')
  return installed
}
