import { type OwnKeys, ownKeys } from '../../shared/desk/ownKeys.ts'
import { z } from '../../shared/schema.ts'

/** What the file is called at first. */
export const KEYS_FILE = 'Desk keys.json'

const keysFile = z.strictObject({
  kind: z.literal('salessystemcrm-desk keys'),
  version: z.literal(1),
  keys: ownKeys,
})

/** Keys as the text of a file. */
export const keysAsText = (keys: OwnKeys): string =>
  `${JSON.stringify({ kind: 'salessystemcrm-desk keys', version: 1, keys }, null, 2)}\n`

/** The keys of a file, or null where it holds none; a file may come from anybody. */
export function keysFromText(text: string): OwnKeys | null {
  try {
    return keysFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data?.keys ?? null
  } catch {
    return null
  }
}
