import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import type { ReorderGroup } from '../../../../shared/desk/stockMinimums.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { keysOf } from '../../../app/commands.ts'
import { colour, focusRing, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { SaveCsvButton } from '../../../components/SaveCsvButton.tsx'

const Box = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 18,
  maxHeight: '60vh',
  padding: '14px 22px',
  overflow: 'auto',
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
})
const Supplier = styled('h2')({ ...type.strong, overflowWrap: 'anywhere' })
const Table = styled('table')({
  ...type.body,
  width: '100%',
  borderCollapse: 'collapse',
  '& th': { ...type.label, color: colour.muted, textAlign: 'left' },
  '& th, & td': { padding: '5px 8px 5px 0', borderBottom: `1px solid ${colour.hairline}` },
  '& td:not([data-figure])': { minWidth: 84, overflowWrap: 'anywhere' },
  '& [data-figure]': { textAlign: 'right', whiteSpace: 'nowrap' },
})

/** Everything below its minimum, by supplier, to be ordered from them. */
export function ReorderDialog({ onClose }: { onClose: () => void }) {
  const { data, error } = useQuery({
    queryKey: keys.toReorder(),
    queryFn: () => ask((desk) => desk.stock.toReorder(undefined)),
    gcTime: 0,
  })
  return (
    <Dialog
      title="To reorder by supplier"
      width={820}
      first="[data-confirm]"
      onClose={onClose}
      onConfirm={onClose}
      actions={
        <>
          <SaveCsvButton
            save={(desk) => desk.stock.exportReorder(undefined)}
            reason={data?.length === 0 ? 'Nothing is below its minimum.' : null}
          />
          <Button look="accent" keys={keysOf('confirm')} isConfirm onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <Box tabIndex={0} role="region" aria-label="To reorder">
        <ErrorAlert failure={error === null ? null : failureOf(error)} />
        {data?.length === 0 && (
          <p>Nothing is below its minimum. Minimums are set where a product is opened.</p>
        )}
        {data?.map((group) => (
          <Group key={group.supplier} group={group} />
        ))}
      </Box>
    </Dialog>
  )
}

const Group = ({ group: { supplier, lines } }: { group: ReorderGroup }) => (
  <section>
    <Supplier>{supplier || 'Supplier not told'}</Supplier>
    <Table>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Product</th>
          <th scope="col">Supplier’s code</th>
          <th scope="col">At</th>
          <th scope="col" data-figure>
            Stock
          </th>
          <th scope="col" data-figure>
            Minimum
          </th>
          <th scope="col" data-figure>
            Short by
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, name, size, supplierCode, location, stock, minimum, short }) => (
          <tr key={`${code} ${location}`}>
            <td>{code}</td>
            <td>{size === '' ? name : `${name}, ${size}`}</td>
            <td>{supplierCode}</td>
            <td>{location}</td>
            <td data-figure>{stock}</td>
            <td data-figure>{minimum}</td>
            <td data-figure>
              <b>{short}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  </section>
)
