import type { Crm } from '../crm.ts'

export type Mail = { kind: string; recipient: string; at: number; about: string }

/** Notes that a mail would have gone out; nothing is ever sent, and no password is kept. */
export function recordMail(crm: Crm, kind: string, recipient: string, about: string): void {
  crm.store.run(
    'INSERT INTO mails (kind, recipient, at, about) VALUES (?, ?, ?, ?)',
    kind,
    recipient,
    crm.clock.now(),
    about,
  )
}

export const mails = (crm: Crm): Mail[] =>
  crm.store.all('SELECT kind, recipient, at, about FROM mails ORDER BY id')

/** Documents an answer may be mailed with; another number cannot be made (1092). */
const TEMPLATES = 20

/** Mails a document if one was asked for; says whether it could be made. */
export function mailDocument(
  crm: Crm,
  template: number | undefined,
  recipient: string,
  about: string,
): boolean {
  if (template === undefined) return true
  if (template < 1 || template > TEMPLATES) return false
  recordMail(crm, `document ${template}`, recipient, about)
  return true
}
