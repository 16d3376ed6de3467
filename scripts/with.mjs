// node scripts/with.mjs [--binary | --desk] [--display] COMMAND…: set-up first, then the command.
import { runHere } from './setup/command.mjs'
import { onDisplay } from './setup/display.mjs'
import { main } from './setup/say.mjs'
import { setUpBinary, setUpDesk, setUpTools } from './setup/setUp.mjs'

const SET_UPS = { '--binary': setUpBinary, '--desk': setUpDesk }

await main(async () => {
  let args = process.argv.slice(2)
  const setUp = SET_UPS[args[0]]
  if (setUp) args = args.slice(1)
  const needsDisplay = args[0] === '--display'
  if (needsDisplay) args = args.slice(1)
  const { env } = await (setUp ?? setUpTools)()
  const [command, ...rest] = args
  const [program, words] = needsDisplay ? await onDisplay(command, rest) : [command, rest]
  return runHere(program, words, env)
})
