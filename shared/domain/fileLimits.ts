/** So large may a file be that is taken in here: characters of its text, and bytes before it is read. */
export const FILE_LIMITS = { people: 30_000_000, views: 500_000, keys: 100_000 } as const
