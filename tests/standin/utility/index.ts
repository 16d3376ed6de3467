// What `electron` means in a utility process.
import { fetchLikeNet } from '../api/net.ts'
import { guard } from '../guard.ts'

const net = guard('net (utility)', { fetch: fetchLikeNet, isOnline: () => true })
const { parentPort } = process as NodeJS.Process & { parentPort?: unknown }
const electron = guard('electron (utility)', { net, parentPort })

export { electron as 'module.exports', net, parentPort }
