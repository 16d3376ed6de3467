/** The IPC channel of an intent; preload and main derive it alike from the desk table. */
export const intentChannel = (subject: string, action: string): string =>
  `desk:${subject}.${action}`

/** The one IPC channel on which main tells news. */
export const NEWS_CHANNEL = 'desk:news'
