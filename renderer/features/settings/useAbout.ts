import { useQuery } from '@tanstack/react-query'
import type { AboutView } from '../../../shared/desk/status.ts'
import { ask } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'

/** What this build runs on; `null` until main has said. */
export const useAbout = (): AboutView | null =>
  useQuery({
    queryKey: keys.about(),
    queryFn: () => ask((desk) => desk.status.about(undefined)),
  }).data ?? null
