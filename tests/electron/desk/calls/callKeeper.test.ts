import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCallKeeper } from '../../../../electron/desk/calls/kept/callKeeper.ts'
import { newCall } from '../../../../electron/desk/calls/state.ts'
import { openDeskDatabase } from '../../../../electron/desk/deskDatabase.ts'
import { vaultOf } from '../../../../electron/vault.ts'
import { NOTHING_TYPED } from '../../../../shared/desk/typed.ts'
import { quickFolder } from '../../quickFolder.ts'

let folder: string
let database: ReturnType<typeof openDeskDatabase>
beforeEach(() => {
  folder = quickFolder('calls')
  database = openDeskDatabase(folder)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const call = (callId: string) => ({
  ...newCall(callId, 'K7F3Q2', '2026-11-26T10:00:00.000Z'),
  typed: { ...NOTHING_TYPED, notes: 'Ring the bell.' },
})

test('a call that ended on a disk that failed goes with the next change, and does not come back', () => {
  const notices: unknown[] = []
  const log = () => undefined
  const keeper = createCallKeeper({
    deps: {
      vault: vaultOf(Buffer.alloc(32, 1), true),
      log: { info: log, warn: log, error: log },
      notify: (notice) => notices.push(notice),
    },
    database,
    life: new AbortController().signal,
  })
  const kept = () => keeper.found().map(({ id }) => id)
  keeper.changed(call('a'))
  keeper.flush()
  database.exec('PRAGMA query_only = ON')
  keeper.ended('a')
  expect(notices).toHaveLength(1)
  expect(kept()).toEqual(['a'])
  database.exec('PRAGMA query_only = OFF')
  keeper.changed(call('b'))
  keeper.flush()
  expect(kept()).toEqual(['b'])
})
