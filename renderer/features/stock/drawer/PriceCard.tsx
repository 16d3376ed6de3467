import type { ProductView } from '../../../../shared/desk/product.ts'
import { formatMoney, formatUnitPrice } from '../../../../shared/domain/money.ts'
import { Panel } from '../../../components/Panel.tsx'
import { lifeOf, weightOf } from '../measured.ts'
import { Note, Table } from './drawerStyles.ts'

/** What one unit costs in every band, what the larger units hold, how heavy a pallet is, how long it keeps. */
export function PriceCard({ product }: { product: ProductView }) {
  const { prices, currency, packs } = product
  const [weight, life] = [weightOf(product.palletWeight), lifeOf(product.shelfLife)]
  const measures = [
    weight === '' ? '' : `A pallet weighs ${weight}.`,
    life === '' ? '' : `Shelf life ${life}.`,
  ].filter(Boolean)
  return (
    <Panel label="Prices">
      {prices.length === 0 ? (
        <Note>The CRM tells no price of this product.</Note>
      ) : (
        <Table>
          <thead>
            <tr>
              <th scope="col">Band</th>
              <th scope="col">Net</th>
              <th scope="col">Gross</th>
            </tr>
          </thead>
          <tbody>
            {prices.map(({ band, net, gross }) => (
              <tr key={band}>
                <th scope="row">{band}</th>
                <td>{formatUnitPrice(net, currency)}</td>
                <td>{gross === null ? '–' : formatMoney(gross, currency)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {packs !== '' && <Note>{packs}</Note>}
      {measures.length > 0 && <Note>{measures.join(' ')}</Note>}
    </Panel>
  )
}
