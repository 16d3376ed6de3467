import { CircleAlert } from 'lucide-react'
import type { Failure } from '../../../shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { OverRows } from './OverRows.tsx'

/** The list that was asked for could not be read; rows of an older one are not shown for it. */
export function StockFailed({ failure, onAgain }: { failure: Failure; onAgain: () => void }) {
  return (
    <OverRows role="alert">
      <EmptyState
        icon={<CircleAlert size={22} strokeWidth={1.5} />}
        title="This list could not be read"
        text={failure.message}
        action={
          <Button look="accent" onClick={onAgain}>
            Try again
          </Button>
        }
      />
    </OverRows>
  )
}
