import { useQuery } from '@tanstack/react-query'
import type { DirectoryState } from '../../shared/desk/directory.ts'
import { ask } from './desk.ts'
import { keys } from './keys.ts'

/** How many people this desk knows, and whether they are kept; null until main has said. */
export const useDirectoryState = (): DirectoryState | null =>
  useQuery({
    queryKey: keys.directoryState(),
    queryFn: () => ask((desk) => desk.directory.state(undefined)),
  }).data ?? null
