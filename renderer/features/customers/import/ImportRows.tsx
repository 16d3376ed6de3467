import { styled } from '@mui/material/styles'
import type { ImportPreview, ImportState } from '../../../../shared/desk/importPeople.ts'
import { colour, focusRing, radius, type } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { STATE_WORDS } from './importWords.ts'

const Counts = styled('p')({ display: 'flex', gap: 8, flexWrap: 'wrap' })
const Place = styled('div')({
  maxHeight: 'min(280px, 34vh)',
  overflow: 'auto',
  border: `1px solid ${colour.hairline}`,
  borderRadius: radius.card,
  '&:focus-visible': focusRing,
})
const Table = styled('table')({
  ...type.body,
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    padding: '6px 10px',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: `1px solid ${colour.hairline}`,
    overflowWrap: 'anywhere',
  },
  '& th': {
    ...type.label,
    position: 'sticky',
    top: 0,
    color: colour.muted,
    backgroundColor: colour.surface,
  },
  '& th:first-of-type': { width: 48 },
})
const Why = styled('small')({ ...type.caption, display: 'block', color: colour.warn })
const ORDER: readonly ImportState[] = ['new', 'known', 'twice', 'unusable']

/** What would become of the rows: how many of each, and the first of them. */
export function ImportRows({ preview: { counts, rows } }: { preview: ImportPreview }) {
  const all = ORDER.reduce((sum, state) => sum + counts[state], 0)
  return (
    <>
      <Counts role="status">
        {ORDER.filter((state) => counts[state] > 0).map((state) => (
          <Chip key={state} tone={STATE_WORDS[state].tone}>
            {counts[state].toLocaleString('en-GB')} {STATE_WORDS[state].word.toLowerCase()}
          </Chip>
        ))}
      </Counts>
      {/* It scrolls: the keyboard has to get to it. */}
      <Place tabIndex={0} role="region" aria-label="Rows of the file">
        <Table>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Name</th>
              <th scope="col">Company</th>
              <th scope="col">E-mail</th>
              <th scope="col">Phone</th>
              <th scope="col">Postcode</th>
              <th scope="col">What becomes of it</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>{row.name}</td>
                <td>{row.company}</td>
                <td>{row.email}</td>
                <td>{row.phone}</td>
                <td>{row.postcode}</td>
                <td>
                  <Chip tone={STATE_WORDS[row.state].tone}>{STATE_WORDS[row.state].word}</Chip>
                  {row.why !== '' && <Why>{row.why}</Why>}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Place>
      {rows.length < all && (
        <p>
          The first {rows.length} of {all.toLocaleString('en-GB')} rows.
        </p>
      )}
    </>
  )
}
