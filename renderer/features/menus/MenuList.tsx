import { styled } from '@mui/material/styles'
import { CircleAlert, History } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { MenuState, MenuValue } from '../../../shared/desk/menus.ts'
import { MENU_NAMES, MENU_TITLES, type MenuName } from '../../../shared/domain/menuNames.ts'
import { useMenuChanges } from '../../api/menus.ts'
import { COMPACT, colour, focusRing, radius, type } from '../../app/theme/tokens.ts'
import { Chip } from '../../components/Chip.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { type Chosen, choose } from './chosen.ts'

const List = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  padding: 8,
  overflow: 'auto',
  borderRight: `1px solid ${colour.hairline}`,
  [COMPACT]: {
    flexFlow: 'row wrap',
    borderRight: 0,
    borderBottom: `1px solid ${colour.hairline}`,
  },
})
const Entry = styled('button')({
  ...type.body,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  minHeight: 34,
  alignItems: 'center',
  columnGap: 8,
  flex: 'none',
  padding: '5px 10px',
  textAlign: 'left',
  color: colour.ink,
  background: 'none',
  border: 0,
  borderRadius: radius.control,
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.sunken },
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  '&[data-none]': { color: colour.faint },
  '&[aria-selected="true"]': { color: colour.accent, backgroundColor: colour.accentSoft },
})
const Title = styled('span')({ fontWeight: 550 })
const Count = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  color: colour.muted,
  '[aria-selected="true"] > &': { color: 'inherit' },
  '& svg[role="img"]': { color: colour.warn },
})
const Line = styled('div')({
  flex: 'none',
  height: 1,
  margin: '6px 10px',
  backgroundColor: colour.hairline,
  [COMPACT]: { display: 'none' },
})

const ORDER: readonly Chosen[] = ['changes', ...MENU_NAMES]
const ONLY_COUNTS = { name: null, from: 0, count: 0 } as const

type MenuListProps = {
  menus: readonly MenuState[] | undefined
  chosen: Chosen
  /** What a search found in each; null without one. */
  found: ReadonlyMap<MenuName, readonly MenuValue[]> | null
}

/** What changed, and the twelve menus; the arrows go through them. */
export function MenuList({ menus, chosen, found }: MenuListProps) {
  const unseen = useMenuChanges(ONLY_COUNTS).data?.unseen ?? 0
  const handleKeyDown = (event: KeyboardEvent) => {
    const at = ORDER.indexOf(chosen)
    const next = {
      ArrowDown: ORDER[at + 1],
      ArrowUp: ORDER[at - 1],
      ArrowRight: ORDER[at + 1],
      ArrowLeft: ORDER[at - 1],
      Home: ORDER[0],
      End: ORDER.at(-1),
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    choose(next)
    document.getElementById(`menus-${next}`)?.focus()
  }
  const shared = (id: Chosen) => ({
    id: `menus-${id}`,
    type: 'button' as const,
    role: 'tab',
    'aria-selected': id === chosen,
    'aria-controls': 'menus-panel',
    tabIndex: id === chosen ? 0 : -1,
    onClick: () => choose(id),
  })
  return (
    <List role="tablist" aria-label="Menus" aria-orientation="vertical" onKeyDown={handleKeyDown}>
      <Entry {...shared('changes')}>
        <Title>Changes</Title>
        <Count>
          {unseen > 0 ? (
            <Chip tone="accent">{`${unseen.toLocaleString('en-GB')} new`}</Chip>
          ) : (
            <History size={14} />
          )}
        </Count>
      </Entry>
      <Line role="presentation" />
      {menus === undefined && <Skeleton height={430} />}
      {menus?.map(({ name, at, count, trouble }) => (
        <Entry
          key={name}
          title={name}
          {...shared(name)}
          data-none={found?.get(name)?.length === 0 || undefined}
        >
          <Title>{MENU_TITLES[name]}</Title>
          <Count>
            {trouble !== null && (
              <CircleAlert size={14} role="img" aria-label="could not be read" />
            )}
            {at === null ? '–' : countWords(count, found?.get(name)?.length)}
          </Count>
        </Entry>
      ))}
    </List>
  )
}

const countWords = (count: number, found: number | undefined): string => {
  const all = count.toLocaleString('en-GB')
  return found === undefined ? all : `${found.toLocaleString('en-GB')} of ${all}`
}
