import { MENU_NAMES } from '../../../shared/domain/menuNames.ts'
import { bad, fine, type Step } from './step.ts'

/** Whether the twelve menus can be read, and what the two that matter most hold. */
export const menus: Step = {
  name: 'Menus',
  isNeeded: false,
  run: async ({ prober, dialect }) => {
    const sizes = new Map<string, number>()
    for (const asset_name of MENU_NAMES) {
      const asked = await prober.ask(dialect, 'getAsset', { asset_name })
      const isRead = asked.kind === 'reply' && asked.reply.code === null
      const values = isRead ? asked.reply.answer.values : undefined
      if (values !== undefined && values.length > 0) sizes.set(asset_name, values.length)
    }
    if (sizes.size === 0) return bad('None of the menus could be read.')
    const read = `${sizes.size} of ${MENU_NAMES.length} read`
    const held = [
      counted(sizes, 'stock_location', 'location'),
      counted(sizes, 'price_bands', 'price band'),
    ]
    const missing = MENU_NAMES.filter((name) => !sizes.has(name))
    if (missing.length === 0) return fine([read, ...held].join(', '))
    return { state: 'warn', detail: `${read}. Empty or missing: ${missing.join(', ')}` }
  },
}

function counted(sizes: ReadonlyMap<string, number>, menu: string, word: string): string {
  const count = sizes.get(menu) ?? 0
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
