// npm run test:electron: the end-to-end specs on a real Electron binary, where there is one.
import { runHere } from './setup/command.mjs'
import { onDisplay } from './setup/display.mjs'
import { askForElectron, realElectron } from './setup/electronBinary.mjs'
import { main, Plain } from './setup/say.mjs'
import { setUpDesk, setUpTools } from './setup/setUp.mjs'

await main(async () => {
  await setUpTools()
  await askForElectron({ again: true })
  if (!realElectron()) {
    throw new Plain(
      'Found no real Electron binary, so none of the specs ran on one.\n' +
        'On the stand-in the same specs run by: npm run test:e2e',
    )
  }
  const { env } = await setUpDesk()
  const [command, words] = await onDisplay('playwright', ['test', ...process.argv.slice(2)])
  return runHere(command, words, env)
})
