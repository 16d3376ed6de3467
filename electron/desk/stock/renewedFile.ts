import { isDamaged } from '../../database.ts'
import type { DeskDeps } from '../deps.ts'
import type { CatalogueFile } from './catalogueFile.ts'
import { spoilMirror } from './mirror/schema.ts'

/** A file that is damaged again and again lies on a disk that is. */
const MOST_RENEWALS = 3

const DAMAGED =
  'The catalogue on this computer was damaged. It is only a copy: it is being read from the CRM anew.'

/**
 * The catalogue's file, begun anew where a page of it turns out to be damaged: it is only a copy.
 * Whoever asked is answered from the new one, which is empty until `onRenewed` has it filled.
 */
export function openRenewed(
  deps: Pick<DeskDeps, 'folder' | 'storage' | 'log' | 'notify'>,
  onRenewed: () => void,
): CatalogueFile {
  const open = () => deps.storage.openCatalogueFile(deps.folder)
  let file = open()
  let renewals = 0

  /** Throws what is no damage, and damage that does not end. */
  const renew = (from: CatalogueFile, error: unknown): void => {
    // Another question found it meanwhile.
    if (from !== file) return
    if (!isDamaged(error) || renewals === MOST_RENEWALS) throw error
    renewals += 1
    deps.log.error('the catalogue is damaged, and is read anew', { error: String(error) })
    spoilMirror(deps.folder)
    from.close()
    file = open()
    onRenewed()
    deps.notify(DAMAGED)
  }
  const read = <T>(how: (from: CatalogueFile) => T): T => {
    const from = file
    try {
      return how(from)
    } catch (error) {
      renew(from, error)
      return how(file)
    }
  }
  const ask = async <T>(how: (from: CatalogueFile) => Promise<T>): Promise<T> => {
    const from = file
    try {
      return await how(from)
    } catch (error) {
      renew(from, error)
      return how(file)
    }
  }
  /** Work of several steps is not gone on with in another file: it fails, and is begun again. */
  const steps = <Work extends object>(begin: (from: CatalogueFile) => Work): Work => {
    const from = file
    const guarded = Object.entries(begin(from)).map(([name, step]) => [
      name,
      (...input: unknown[]) => {
        const done: unknown = step(...input)
        if (done instanceof Promise) done.catch((error: unknown) => renewQuietly(from, error))
        return done
      },
    ])
    return Object.fromEntries(guarded) as Work
  }
  const renewQuietly = (from: CatalogueFile, error: unknown) => {
    // Whoever waits for the step hears of the failure itself.
    if (isDamaged(error) && renewals < MOST_RENEWALS) renew(from, error)
  }

  return {
    state: () => read((from) => from.state()),
    find: (code) => read((from) => from.find(code)),
    categories: () => read((from) => from.categories()),
    familyOf: (code) => read((from) => from.familyOf(code)),
    search: (...asked) => ask((from) => from.search(...asked)),
    offer: (...asked) => ask((from) => from.offer(...asked)),
    page: (...asked) => ask((from) => from.page(...asked)),
    fields: (...asked) => ask((from) => from.fields(...asked)),
    changes: (...asked) => ask((from) => from.changes(...asked)),
    history: (...asked) => ask((from) => from.history(...asked)),
    keepFamily: (...asked) => ask((from) => from.keepFamily(...asked)),
    listing: () => steps((from) => from.listing()),
    refreshing: () => steps((from) => from.refreshing()),
    close: () => file.close(),
  }
}
