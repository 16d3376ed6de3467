import type { SettlerParts } from '../../settling/parts.ts'
import type { ListedBook } from './listedBook.ts'

/** What the list of a customer's orders is made of. */
export type ListedParts = SettlerParts & { readonly listed: ListedBook }
