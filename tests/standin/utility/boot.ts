// What a utility process starts with: its port to the parent, then its module.
import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import { registerElectron } from '../hooks.ts'

const port = Object.assign(new EventEmitter(), {
  postMessage(message: unknown) {
    process.send?.(message)
  },
})
const [node = '', , modulePath = '', ...args] = process.argv
process.argv.splice(0, process.argv.length, node, modulePath, ...args)
Object.assign(process, { type: 'utility', parentPort: port })
process.on('message', (data) => port.emit('message', { data, ports: [] }))
process.on('disconnect', () => process.exit())

registerElectron('./utility/index.ts')
await import(pathToFileURL(modulePath).href)
