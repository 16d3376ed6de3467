import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { Option } from '../../../components/SelectField.tsx'

/** The tree of categories as a list, each set in below its parent. */
export function categoryOptions(categories: StockColumns['categories']): Option[] {
  const depths = new Map<string, number>()
  return categories.map(({ code, name, parent }) => {
    const depth = (depths.get(parent) ?? -1) + 1
    depths.set(code, depth)
    return { code, name: `${'\u2003'.repeat(depth)}${name}` }
  })
}
