/** What became of a file that staff asked for; they may have chosen no place for it. */
export type SavedFile = { kind: 'saved'; name: string; rows: number } | { kind: 'nowhere' }
