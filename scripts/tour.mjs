// npm run tour: all set-up, then a phone order that takes itself, with pictures in out/tour/.
import { main } from './setup/say.mjs'
import { setUpDesk } from './setup/setUp.mjs'
import { takeTour } from './tour/takeTour.mjs'

await main(async () => takeTour(await setUpDesk(), process.argv.slice(2)))
