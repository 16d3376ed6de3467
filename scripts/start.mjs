// npm start: all set-up, then the desk. Without a display it takes the tour instead.
import { join } from 'node:path'
import { runHere } from './setup/command.mjs'
import { hasDisplay } from './setup/display.mjs'
import { MODULES, NODE } from './setup/places.mjs'
import { main, say } from './setup/say.mjs'
import { setUpDesk } from './setup/setUp.mjs'
import { takeTour } from './tour/takeTour.mjs'

function openDesk({ kind, env }, args) {
  const which = kind === 'real' ? 'on Electron' : "on the stand-in for Electron's binary"
  say(`Opening the desk ${which}. Close its window, or press Ctrl+C here, to end it.`)
  // Chromium refuses its own sandbox to root; anyone else keeps it.
  const asRoot = kind === 'real' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return runHere(NODE, [join(MODULES, 'electron', 'cli.js'), '.', ...asRoot, ...args], env)
}

await main(async () => {
  const args = process.argv.slice(2)
  const desk = await setUpDesk()
  if (hasDisplay()) return openDesk(desk, args)
  say('There is no display here, so no window can open: this is the tour instead.')
  return takeTour(desk, args)
})
