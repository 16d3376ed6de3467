import { CHORD } from '../domain/chords.ts'
import { z } from '../schema.ts'

/** Keys of this desk's own choice by the command they give; empty where it is to have none. */
export const ownKeys = z.record(
  z.string().min(1).max(40),
  z.union([z.literal(''), z.string().max(40).regex(CHORD)]),
)

/** The choices, whole; commands that are not named keep the keys they came with. */
export type OwnKeys = Readonly<z.output<typeof ownKeys>>
