import type { ConnectionView } from '../../../shared/desk/connection.ts'

/** What is typed in the connection form. `apiKey` is `null` while the saved key is to be kept. */
export type ConnectionDraft = {
  endpoint: string
  apiKey: string | null
  testEmail: string
  testPassword: string
  headers: ConnectionView['headers']
}

/** The form as it opens. */
export const draftOf = ({ endpoint, hasKey, headers }: ConnectionView): ConnectionDraft => ({
  endpoint,
  apiKey: hasKey ? null : '',
  testEmail: '',
  testPassword: '',
  headers,
})

/** The draft as main takes it: an empty key is no key. */
export const askedBy = ({ endpoint, apiKey, headers }: ConnectionDraft) => ({
  endpoint,
  apiKey: apiKey === '' ? null : apiKey,
  headers,
})
