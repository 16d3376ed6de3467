import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect } from '@playwright/test'
import type { RunningSandbox } from '../sandbox/startSandbox.ts'
import type { Stop } from './steps.ts'

/** The journal of the desk that practises in this folder. */
export const journalIn = (userData: string) =>
  join(userData, 'connections', 'training', 'journal.db')

/** A desk that will stand still at some moment. */
export type Stopped = {
  readonly isReached: () => Promise<void>
  /** Lets the CRM go on, and takes out what stopped the journal; the desk is gone by then. */
  readonly lift: () => Promise<void>
}

/** Makes the desk stand still from outside; nothing in it knows. */
export async function stopAt(
  stop: Stop,
  sandbox: RunningSandbox,
  userData: string,
): Promise<Stopped> {
  if (stop.kind === 'hold') {
    const held = await sandbox.control.fault(stop.fault)
    return { isReached: () => held.whenHeld(), lift: () => held.release() }
  }
  const file = journalIn(userData)
  inFile(file, (journal) => journal.exec(endless(stop.on)))
  return {
    // Whoever stands still in the middle of a write holds the lock for good.
    isReached: () => expect.poll(() => isLockedFor(file), { timeout: 20_000 }).toBe(true),
    lift: async () => inFile(file, (journal) => journal.exec(LIFT)),
  }
}

/** A write that never comes to its end. */
const endless = (on: string) => `
  CREATE VIEW for_ever AS
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
  CREATE TRIGGER stand_still BEFORE ${on} BEGIN SELECT count(*) FROM for_ever; END;`

const LIFT = 'DROP TRIGGER stand_still; DROP VIEW for_ever;'

function inFile<T>(file: string, work: (journal: DatabaseSync) => T): T {
  const journal = new DatabaseSync(file)
  try {
    return work(journal)
  } finally {
    journal.close()
  }
}

const LONGER_THAN_ANY_WRITE_MS = 1_500

function isLockedFor(file: string): boolean {
  return inFile(file, (journal) => {
    journal.exec(`PRAGMA busy_timeout = ${LONGER_THAN_ANY_WRITE_MS}`)
    try {
      journal.exec('BEGIN IMMEDIATE; ROLLBACK;')
      return false
    } catch {
      return true
    }
  })
}
