import { styled } from '@mui/material/styles'
import type { ProductView } from '../../../../shared/desk/product.ts'
import { Panel } from '../../../components/Panel.tsx'
import { Sparkline } from './Sparkline.tsx'
import { seenWords } from './seenWords.ts'

const Line = styled('div')({ display: 'flex', alignItems: 'end', gap: 12 })
const Words = styled('p')({ flex: 1, marginTop: 2 })

/** How its stock in all went, as refreshes of this desk saw it. */
export function SeenCard({ product: { seen } }: { product: ProductView }) {
  const levels = seen.days.map(({ total }) => total)
  const known = levels.filter((level) => level !== null)
  const words = seenWords(seen)
  const label = `Stock seen here in 30 days, from ${known[0] ?? 0} to ${known.at(-1) ?? 0}`
  return (
    <Panel label="Stock seen here, 30 days">
      <Line>
        <Words>{words}</Words>
        {known.length > 0 && <Sparkline levels={levels} label={label} />}
      </Line>
    </Panel>
  )
}
