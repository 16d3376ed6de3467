import { existsSync, readdirSync, readlinkSync } from 'node:fs'

const OWN_FILES = '/proc/self/fd'

/**
 * The files in a folder that this process still holds open, those that are deleted meanwhile
 * included; none on a system that does not tell.
 */
export function openFilesIn(folder: string): string[] {
  if (!existsSync(OWN_FILES)) return []
  return readdirSync(OWN_FILES)
    .map(targetOf)
    .filter((target) => target.startsWith(`${folder}/`))
    .map((target) => target.slice(folder.length + 1))
}

/** What it leads to; the listing itself is closed by the time it is asked for. */
function targetOf(number: string): string {
  try {
    return readlinkSync(`${OWN_FILES}/${number}`)
  } catch {
    return ''
  }
}
