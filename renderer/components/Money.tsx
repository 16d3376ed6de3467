import { formatMoney } from '../../shared/domain/money.ts'
import { colour } from '../app/theme/tokens.ts'

type MoneyProps = { minor: number; currency: string; isEstimate?: boolean }

/** An amount with its currency; an estimate carries ~ and is muted. */
export const Money = ({ minor, currency, isEstimate = false }: MoneyProps) =>
  isEstimate ? (
    <span style={{ color: colour.muted }}>~{formatMoney(minor, currency)}</span>
  ) : (
    <span>{formatMoney(minor, currency)}</span>
  )
