import { styled } from '@mui/material/styles'
import { showAdded, useUnknownAdded } from '../../../api/adding.ts'
import { Button } from '../../../components/Button.tsx'
import { Remark } from '../../../components/Remark.tsx'

const Box = styled('div')({ padding: '8px 14px' })
const Ways = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  minWidth: 0,
  '& button': { maxWidth: '100%' },
  // A subject may be longer than the window is wide.
  '& button > span': { flex: '0 1 auto', overflow: 'hidden', textOverflow: 'ellipsis' },
})

/** Activities of which nobody knows whether they are there, above the screen. */
export function OpenAdded() {
  const open = useUnknownAdded()
  if (open.length === 0) return null
  return (
    <Box>
      <Remark tone="warn" label="Not known to be there">
        <p>
          {open.length === 1 ? 'An activity was' : 'Activities were'} sent, and no answer came.
          Somebody has to say whether the CRM has {open.length === 1 ? 'it' : 'them'}.
        </p>
        <Ways>
          {open.map((added) => (
            <Button key={added.id} size="small" onClick={() => showAdded(added)}>
              {added.text.subject}
            </Button>
          ))}
        </Ways>
      </Remark>
    </Box>
  )
}
