import { styled } from '@mui/material/styles'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Failure } from '../../shared/result.ts'
import { colour, radius, type } from '../app/theme/tokens.ts'
import { Button } from './Button.tsx'

const Ground = styled('div')({
  ...type.body,
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  padding: '8px 12px',
  color: colour.bad,
  backgroundColor: colour.badSoft,
  borderRadius: radius.control,
  '& svg': { flex: 'none', marginTop: 3 },
  '& > button': { margin: '-4px 0' },
})
const Words = styled('span')({ flex: 1, minWidth: 0, fontWeight: 550 })
const Code = styled('span')({ ...type.caption, marginLeft: 8, whiteSpace: 'nowrap' })

type ErrorAlertProps = {
  failure: Failure | null
  /** The way on, where it is another one than to try again. */
  action?: ReactNode
  onAgain?: () => unknown
}

/** What went wrong, in words, with the CRM's code small beside it; and the way on, if there is one. */
export function ErrorAlert({ failure, action, onAgain }: ErrorAlertProps) {
  if (failure === null) return null
  return (
    <Ground role="alert">
      <CircleAlert size={14} />
      <Words>
        {failure.message}
        {'code' in failure && <Code>code {failure.code}</Code>}
      </Words>
      {action}
      {onAgain !== undefined && (
        <Button size="small" onClick={() => void onAgain()}>
          Try again
        </Button>
      )}
    </Ground>
  )
}
