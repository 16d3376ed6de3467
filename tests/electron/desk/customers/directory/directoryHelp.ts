import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openDatabase } from '../../../../../electron/database.ts'
import { createDirectory } from '../../../../../electron/desk/customers/directory/directory.ts'
import { MIGRATIONS, openDeskDatabase } from '../../../../../electron/desk/deskDatabase.ts'
import { vaultOf } from '../../../../../electron/vault.ts'
import type { CustomerView } from '../../../../../shared/desk/customers.ts'
import { createVirtualClock } from '../../../virtualClock.ts'

export const RUTH: CustomerView = {
  contactRef: '12301',
  title: 'Ms',
  firstName: 'Ruth',
  lastName: 'Ackerley-Plain',
  company: 'Ackerley Hardware',
  email: 'ruth@ackerley.example',
  phone: '01632 960123',
  mobile: '',
  address1: '3 Mill Lane',
  address2: '',
  address3: 'Bath',
  deliveryState: '',
  postcode: 'BA1 2AB',
  country: 'GB',
  countryName: 'United Kingdom',
  currency: 'GBP',
  team: '',
  newsletter: false,
  taxable: 'Y',
  priceBand: { code: 'PB1', name: 'Trade' },
}

/** The key that the computer's own keyring holds for a folder. */
export const keyOf = (name: string): Buffer => createHash('sha256').update(name).digest()

/** A directory over `desk.db` in this folder, as one running of the desk has it. */
export function openDirectory(folder: string, key = keyOf(folder), isLasting = true) {
  const database = openDeskDatabase(folder)
  const clock = createVirtualClock()
  const life = new AbortController()
  const logged: string[] = []
  const log = (text: string, facts?: object) => logged.push(`${text} ${JSON.stringify(facts)}`)
  const told: unknown[] = []
  let bytes = Math.floor(performance.now() * 1000)
  const directory = createDirectory(
    {
      deps: {
        vault: vaultOf(key, isLasting),
        clock,
        randomBytes: (count) => {
          bytes += 1
          return createHash('sha256').update(`${folder} ${bytes}`).digest().subarray(0, count)
        },
        log: { info: log, warn: log, error: log },
        tell: (_, news) => void told.push(news),
      },
      database,
      onForget: () => undefined,
    },
    life.signal,
  )
  return {
    directory,
    database,
    clock,
    logged,
    told,
    names: (text: string) =>
      directory.find(text, 20).best.map(({ person }) => `${person.firstName} ${person.lastName}`),
    open: () =>
      new Promise<void>((resolve) => {
        directory.start()
        directory.whenOpen(resolve)
      }),
    close: () => {
      life.abort()
      database.close()
    },
  }
}

/** Another program at the file, while no desk has it open. */
export const fileOf = (folder: string) =>
  openDatabase(join(folder, 'desk.db'), MIGRATIONS, 'NORMAL')
