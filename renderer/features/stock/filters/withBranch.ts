/** Branches with another one in a place of theirs, or behind the last; without it where it is empty. */
export const withBranch = (chosen: readonly string[], at: number, code: string): string[] =>
  code === '' ? chosen.toSpliced(at, 1) : chosen.toSpliced(at, 1, code)
