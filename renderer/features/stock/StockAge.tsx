import { age } from '../../../shared/domain/dates.ts'
import { useStatus } from '../../api/status.ts'
import { Chip } from '../../components/Chip.tsx'
import { figureAge } from '../../components/figureAge.ts'
import { Moment } from '../../components/Moment.tsx'
import { useNow } from '../../components/useNow.ts'

/** How old every figure on the screen is, in words, and when the next ones come by themselves. */
export function StockAge() {
  const now = useNow(15_000)
  const at = useStatus((status) => status?.stock.at)
  const next = useStatus((status) => status?.stock.next ?? null)
  if (at === undefined) return null
  if (at === null) return <Chip tone="warn">Stock was never read</Chip>
  const { isStale } = figureAge(at, now)
  return (
    <Chip tone={isStale ? 'warn' : 'neutral'}>
      <span>
        Stock is {age(Date.parse(at), now)} old
        {isStale && (
          <>
            , from <Moment at={at} hasDay />
          </>
        )}
        {next !== null && (
          <>
            , next at <Moment at={next} />
          </>
        )}
      </span>
    </Chip>
  )
}
