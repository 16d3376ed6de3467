import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ConnectionView } from '../../../shared/desk/connection.ts'
import { ask, onNews } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { showNow } from '../../api/queries.ts'

/** The connection as main knows it; `null` until it has said. */
export function useConnection(): ConnectionView | null {
  useEffect(() => onNews('connectionChanged', (view) => showNow(keys.connection(), view)), [])
  const { data } = useQuery({
    queryKey: keys.connection(),
    queryFn: () => ask((desk) => desk.connection.read(undefined)),
  })
  return data ?? null
}
