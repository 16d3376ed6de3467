import { styled } from '@mui/material/styles'
import { LayoutGrid, Package, Phone, ReceiptText, User, Zap } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Hidden } from '../../components/Hidden.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { colour, type } from '../theme/tokens.ts'
import type { Entry, EntryKind } from './entry.ts'

const Item = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 34,
  padding: '0 22px',
  cursor: 'default',
  '&[aria-selected="true"]': { backgroundColor: colour.accentSoft },
  '&[aria-disabled="true"]': { color: colour.faint },
  '& svg': { flex: 'none', color: colour.muted },
})
const Title = styled('span')({
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
})
const Aside = styled('small')({
  ...type.caption,
  flex: 'none',
  marginLeft: 'auto',
  maxWidth: '60%',
  color: colour.muted,
})
/** As wide as the widest, so that what stands before the keys is in a column. */
const Keys = styled('span')({ display: 'flex', flex: 'none', width: 78, justifyContent: 'end' })

const KINDS: Readonly<Record<EntryKind, { icon: typeof Zap; word: string }>> = {
  command: { icon: Zap, word: '' },
  screen: { icon: LayoutGrid, word: 'Screen' },
  call: { icon: Phone, word: '' },
  customer: { icon: User, word: 'Customer' },
  product: { icon: Package, word: 'Product' },
  order: { icon: ReceiptText, word: '' },
}

type PaletteOptionProps = { id: string; entry: Entry; isChosen: boolean; onGive: () => void }

/** One entry of the palette: what it is, its name, what tells it from others, its key. */
export function PaletteOption({ id, entry, isChosen, onGive }: PaletteOptionProps) {
  const row = useRef<HTMLDivElement>(null)
  const { icon: Icon, word } = KINDS[entry.kind]
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <Item
      ref={row}
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-disabled={entry.reason !== null}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGive}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      <Title title={entry.title}>{entry.title}</Title>
      {word !== '' && <Hidden>{word}</Hidden>}
      <Aside>{entry.aside}</Aside>
      <Keys>{entry.keys !== '' && <Kbd keys={entry.keys} />}</Keys>
    </Item>
  )
}
