import { RESTORING_TWINS } from './restoringTwins.ts'
import { SENDING_TWINS } from './sendingTwins.ts'
import { SETTLING_TWINS } from './settlingTwins.ts'
import type { Twin } from './twin.ts'

/** Every protection that the simulation has to miss when it is gone. */
export const TWINS: readonly Twin[] = [...SENDING_TWINS, ...SETTLING_TWINS, ...RESTORING_TWINS]
