import { useEffect, useState } from 'react'
import type { Mark } from '../../../../renderer/features/activities/types/marks.ts'
import type { Column } from '../../../../renderer/features/stock/columns/columnList.tsx'
import { CannedActivities } from './CannedActivities.tsx'
import { CannedStock } from './CannedStock.tsx'
import { Echo } from './Echo.tsx'
import { StaticList } from './StaticList.tsx'

type Shown = 'nothing' | 'grid' | 'list' | 'echo' | 'activities'

const BY_KEY: Readonly<Record<string, Shown>> = {
  1: 'nothing',
  2: 'grid',
  3: 'list',
  4: 'echo',
  5: 'activities',
}

type FloorProps = { columns: readonly Column[]; marks: readonly Mark[] }

/** Shows one of the floors, by Alt and a figure, as the desk goes to a screen. */
export function Floor({ columns, marks }: FloorProps) {
  const [shown, setShown] = useState<Shown>('nothing')
  useEffect(() => {
    const go = ({ altKey, key }: KeyboardEvent) => {
      const next = BY_KEY[key]
      if (altKey && next !== undefined) setShown(next)
    }
    window.addEventListener('keydown', go)
    return () => window.removeEventListener('keydown', go)
  }, [])
  switch (shown) {
    case 'nothing':
      return <p>Nothing</p>
    case 'grid':
      return <CannedStock columns={columns} />
    case 'list':
      return <StaticList columns={columns} />
    case 'echo':
      return <Echo />
    case 'activities':
      return <CannedActivities marks={marks} />
  }
}
