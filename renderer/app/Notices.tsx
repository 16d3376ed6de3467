import { styled } from '@mui/material/styles'
import { Info } from 'lucide-react'
import { ask } from '../api/desk.ts'
import { Button } from '../components/Button.tsx'
import { colour, type } from './theme/tokens.ts'

const Line = styled('div')({
  ...type.body,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '3px 12px',
  color: colour.info,
  backgroundColor: colour.infoSoft,
  '& > p': { flex: 1 },
})

const dismiss = (notice: string) =>
  void ask((desk) => desk.status.dismissNotice({ notice })).catch(() => {})

/** What staff must read once. */
export const Notices = ({ notices }: { notices: readonly string[] }) => (
  <div>
    {notices.map((notice) => (
      <Line key={notice} role="status">
        <Info size={14} />
        <p>{notice}</p>
        <Button size="small" look="quiet" onClick={() => dismiss(notice)}>
          I have read it
        </Button>
      </Line>
    ))}
  </div>
)
