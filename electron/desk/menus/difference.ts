import type { MenuChange, MenuValue } from '../../../shared/desk/menus.ts'

type Named = Pick<MenuValue, 'code' | 'name'>

/**
 * What a menu lost, calls otherwise and gained, each in the order of its menu. The order of values
 * is no change. No code may come twice.
 */
export function menuDifference(before: readonly Named[], after: readonly Named[]): MenuChange[] {
  const [was, is] = [byCode(before), byCode(after)]
  const gone = before.flatMap(({ code, name }): MenuChange[] =>
    is.has(code) ? [] : [{ kind: 'gone', code, was: name, now: null }],
  )
  const text = after.flatMap(({ code, name }): MenuChange[] => {
    const old = was.get(code)
    return old === undefined || old === name ? [] : [{ kind: 'text', code, was: old, now: name }]
  })
  const added = after.flatMap(({ code, name }): MenuChange[] =>
    was.has(code) ? [] : [{ kind: 'new', code, was: null, now: name }],
  )
  return [...gone, ...text, ...added]
}

const byCode = (values: readonly Named[]) =>
  new Map(values.map(({ code, name }) => [code, name] as const))
