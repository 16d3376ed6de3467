import { startDesk } from '../startDesk.ts'

// A desk in a process of its own, to be killed: it says when its stock is whole.
const [url = '', key = '', folder = ''] = process.argv.slice(2)
const running = startDesk({ url, key }, { folder })
running.desk.start()
await running.until(() => running.desk.stockStatus().at !== null)
process.send?.(running.desk.stockStatus().products)
