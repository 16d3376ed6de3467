import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { controlClient } from '../../sandbox/controlClient.ts'
import { runSandbox } from '../../sandbox/runSandbox.ts'
import { tap } from '../wiretap.ts'
import { mintKey } from './mint.ts'

/** A CRM as an office would run one: a process with a database on disk, and a listener before it. */
export async function startOwnCrm() {
  const folder = mkdtempSync(join(tmpdir(), 'own-crm-'))
  const file = join(folder, 'crm.db')
  const key = mintKey()
  const token = mintKey()
  const sandbox = await runSandbox(`--key=${key}`, `--control-token=${token}`, '--db', file)
  const line = await tap(sandbox.url)
  const control = controlClient(sandbox.controlUrl, token)
  return {
    key,
    folder,
    line,
    control,
    setPassword: async (of: string, password: string) => {
      const contact = (await control.contacts()).find(({ email }) => email === of)
      await control.setPassword(contact?.ref ?? 0, password)
    },
    output: () => sandbox.output() + sandbox.errors(),
    /** Writes into its database as it would itself. */
    write: (text: string) => {
      const database = new DatabaseSync(file)
      database.exec('CREATE TABLE IF NOT EXISTS planted (text TEXT)')
      database.prepare('INSERT INTO planted VALUES (?)').run(text)
      database.close()
    },
    stop: async () => {
      line.stop()
      await sandbox.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type OwnCrm = Awaited<ReturnType<typeof startOwnCrm>>
