import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// Node gives it to programs that were started with the flag; one that has just been set counts for new contexts.
setFlagsFromString('--expose-gc')

/** Clears away at once what nobody holds any more. */
export const collectGarbage = runInNewContext('gc') as () => void
