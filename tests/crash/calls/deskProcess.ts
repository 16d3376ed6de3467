// A desk in a process of its own, to be killed: node deskProcess.ts URL KEY FOLDER. It does what the
// process that began it asks, and answers once the desk has.
import { startDesk } from '../../electron/desk/startDesk.ts'
import type { Asked, Told } from './told.ts'

const [, , url = '', key = '', folder = ''] = process.argv
const running = startDesk({ url, key }, { folder })
running.clock.skipWaits(15_000)
running.desk.start()

const { calls, basket, customers } = running.desk.handlers

async function answer({ what, input }: Asked): Promise<unknown> {
  switch (what) {
    case 'open':
      return calls.open(undefined)
    case 'typed':
      return calls.typed(input)
    case 'add':
      return basket.add(input)
    case 'change':
      return basket.change(input)
    case 'remove':
      return basket.remove(input)
    case 'signIn':
      return customers.signIn(input)
    case 'all':
      return running.desk.openCalls()
    default:
      throw new Error('nobody knows what this asks')
  }
}

process.on('message', (asked: Asked) => {
  void answer(asked).then((said) => process.send?.({ id: asked.id, said } satisfies Told))
})
process.send?.({ id: 0, said: 'ready' } satisfies Told)
