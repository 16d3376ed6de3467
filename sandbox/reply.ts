import { Digits, type Profile } from './profiles.ts'

export type Reply = { body: Buffer; contentType: string }

/** Writes an answer as bytes: JSON, or a call of `callback` with it. */
export function writeReply(value: unknown, profile: Profile, callback: string | undefined): Reply {
  const name = callback ?? (profile.isAlwaysJsonp ? 'callback' : undefined)
  const json = toJson(value, profile)
  const text = name !== undefined && isCallbackName(name) ? `${name}(${json});` : json
  const type = text === json ? 'application/json' : 'text/javascript'
  return {
    body: toBytes(profile.hasByteOrderMark ? `\ufeff${text}` : text, profile),
    contentType: `${type}; charset=${profile.charset}`,
  }
}

const isCallbackName = (name: string): boolean => /^[\w$.]{1,128}$/.test(name)

function toJson(value: unknown, profile: Profile): string {
  if (value instanceof Digits) return value.text
  if (Array.isArray(value)) {
    return `[${value.map((item) => toJson(item, profile)).join(profile.comma)}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}${profile.colon}${toJson(item, profile)}`,
  )
  return `{${members.join(profile.comma)}}`
}

function toBytes(text: string, profile: Profile): Buffer {
  if (profile.charset === 'utf-8') return Buffer.from(text, 'utf8')
  const escaped = text.replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return Buffer.from(escaped, 'latin1')
}
