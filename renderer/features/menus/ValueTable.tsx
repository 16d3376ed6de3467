import { styled } from '@mui/material/styles'
import { Check, Copy } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { CodeUses, MenuValue } from '../../../shared/desk/menus.ts'
import { colour, focusRing, radius, type } from '../../app/theme/tokens.ts'
import { copyText } from '../../components/copyText.ts'
import { Hidden } from '../../components/Hidden.tsx'
import { extrasOf } from './extras.ts'
import { placeWords } from './placeWords.ts'
import { Swatch } from './Swatch.tsx'
import { Table } from './Table.ts'
import { ValueHeads } from './ValueHeads.tsx'

const CopyButton = styled('button')({
  ...type.strong,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  margin: '-2px -6px',
  padding: '2px 6px',
  textAlign: 'left',
  overflowWrap: 'anywhere',
  color: colour.ink,
  background: 'none',
  border: 0,
  borderRadius: radius.small,
  cursor: 'copy',
  '& svg': { flex: 'none', color: colour.faint },
  '&:hover': { backgroundColor: colour.sunken },
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
})
const Coloured = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  overflowWrap: 'normal',
})

type ValueTableProps = {
  title: string
  values: readonly MenuValue[]
  /** The whole menu: it says which columns there are, whatever is found or shown. */
  all: readonly MenuValue[]
  uses: readonly CodeUses[]
}

/** Values with all that came with them. The arrows go from code to code, Enter copies one. */
export function ValueTable({ title, values, all, uses }: ValueTableProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const [stop, setStop] = useState(0)
  const extras = extrasOf(all)
  const placesOf = new Map(uses.map(({ code, places }) => [code, places]))
  const isUsed = all.some(({ code }) => placesOf.has(code))
  const at = Math.min(stop, values.length - 1)
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: values.length - 1 }[event.key]
    if (next === undefined || next < 0 || next >= values.length) return
    event.preventDefault()
    setStop(next)
    const grid = event.currentTarget.closest('[data-values]')
    grid?.querySelectorAll<HTMLElement>('[data-copy]')[next]?.focus()
  }
  return (
    <>
      <Hidden role="status">{copied === null ? '' : `${copied} is copied.`}</Hidden>
      <Table role="grid" aria-label={title} data-values>
        <thead>
          <tr>
            <ValueHeads extras={extras} />
            {isUsed && <th scope="col">Used here</th>}
          </tr>
        </thead>
        <tbody>
          {values.map(({ code, name, colour: text, extra }, row) => (
            <tr key={code}>
              <th scope="row">
                <CopyButton
                  type="button"
                  data-copy
                  tabIndex={row === at ? 0 : -1}
                  title="Copy this code"
                  aria-label={`Copy ${code}`}
                  onFocus={() => setStop(row)}
                  onKeyDown={handleKeyDown}
                  onClick={() => {
                    if (copyText(code)) setCopied(code)
                  }}
                >
                  {code}
                  {copied === code ? <Check size={13} /> : <Copy size={13} />}
                </CopyButton>
              </th>
              <td>{name}</td>
              {extras.hasColour && (
                <td>
                  <Coloured>
                    <Swatch text={text} />
                    {text}
                  </Coloured>
                </td>
              )}
              {extras.fields.map((field) => (
                <td key={field}>{extra[field]}</td>
              ))}
              {isUsed && (
                <td>
                  <ul>
                    {placesOf.get(code)?.map((place) => (
                      <li key={JSON.stringify(place)}>{placeWords(place)}</li>
                    ))}
                  </ul>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
