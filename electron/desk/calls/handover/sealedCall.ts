import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto'
import { SEALED_CALL } from '../../../../shared/domain/sealedCall.ts'
import type { DeskDeps } from '../../deps.ts'
import { type HandedCall, handedCall } from './handedCall.ts'

/** First in every text; another number is another way of sealing. */
const MARK = `${SEALED_CALL}1.`
const SALT_BYTES = 16
const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32

// Half a second and 64 MB for each guess at the phrase.
const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 } as const

/** Seals a call under a pass phrase, as text that survives a mail. */
export async function sealCall(
  { randomBytes }: Pick<DeskDeps, 'randomBytes'>,
  call: HandedCall,
  phrase: string,
): Promise<string> {
  const [salt, nonce] = [randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES)]
  const cipher = createCipheriv('aes-256-gcm', await keyOf(phrase, salt), nonce)
  cipher.setAAD(Buffer.from(MARK))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(call), 'utf8'), cipher.final()])
  const bytes = Buffer.concat([salt, nonce, cipher.getAuthTag(), sealed])
  return `${MARK}${bytes.toString('base64url')}`
}

/** Opens it again; `null` where the phrase is another one, or the text was changed or cut. */
export async function unsealCall(text: string, phrase: string): Promise<HandedCall | null> {
  const bare = text.replaceAll(/\s/g, '')
  if (!bare.startsWith(MARK)) return null
  const bytes = Buffer.from(bare.slice(MARK.length), 'base64url')
  const salt = bytes.subarray(0, SALT_BYTES)
  const nonce = bytes.subarray(SALT_BYTES, SALT_BYTES + NONCE_BYTES)
  const rest = bytes.subarray(SALT_BYTES + NONCE_BYTES)
  if (rest.length <= TAG_BYTES) return null
  const key = await keyOf(phrase, salt)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(MARK))
      .setAuthTag(rest.subarray(0, TAG_BYTES))
    const opened = Buffer.concat([decipher.update(rest.subarray(TAG_BYTES)), decipher.final()])
    return handedCall.safeParse(JSON.parse(opened.toString('utf8'))).data ?? null
  } catch {
    return null
  }
}

/** A phrase counts without regard to its case and blanks: it is told over the phone. */
const keyOf = (phrase: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const told = phrase.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
    scrypt(told, salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)))
  })
