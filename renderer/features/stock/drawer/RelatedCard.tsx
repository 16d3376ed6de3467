import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { Panel } from '../../../components/Panel.tsx'
import { Quantity } from '../grid/Quantity.tsx'
import { Note, TextButton } from './drawerStyles.ts'

const List = styled('ul')({
  display: 'grid',
  gap: 2,
  margin: '4px 0 0',
  padding: 0,
  listStyle: 'none',
})
const Entry = styled('li')({ display: 'flex', justifyContent: 'space-between', gap: 12 })

/** What the CRM sells beside it, with what can be promised of each. */
export function RelatedCard({ code, onOpen }: { code: string; onOpen: (code: string) => void }) {
  const { data, error } = useQuery({
    queryKey: keys.related(code),
    queryFn: () => ask((desk) => desk.stock.relatedProducts({ code })),
  })
  if (data?.length === 0 || (data === undefined && error === null)) return null
  return (
    <Panel label="Related products">
      {error !== null && <Note>They could not be read. {failureOf(error).message}</Note>}
      <List>
        {data?.map(({ code: other, name, size, can }) => (
          <Entry key={other}>
            {can === null ? (
              <span>{[name, size].filter(Boolean).join(', ')}</span>
            ) : (
              <TextButton type="button" onClick={() => onOpen(other)}>
                {[name, size].filter(Boolean).join(', ')}
              </TextButton>
            )}
            {can !== null && <Quantity value={can} />}
          </Entry>
        ))}
      </List>
    </Panel>
  )
}
