import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CrmClient } from '../../../../electron/crm/client.ts'
import { openCatalogueFile } from '../../../../electron/desk/stock/catalogueFile.ts'
import {
  type Category,
  categoryTree,
  NO_CATEGORIES,
  readCategories,
} from '../../../../electron/desk/stock/categories.ts'
import { type Failure, failed, ok } from '../../../../shared/result.ts'
import { type RunningSandbox, startSandbox } from '../../../sandbox/startSandbox.ts'
import { removeFolders, startDesk, value } from '../startDesk.ts'

const TREE: readonly Category[] = [
  { code: 'HOM', name: 'Home', parent: '' },
  { code: 'KIT', name: 'Kitchen', parent: 'HOM' },
  { code: 'PAN', name: 'Pans', parent: 'KIT' },
  { code: 'FIX', name: 'Fixings', parent: '' },
]
const NOT_FOUND: Failure = { kind: 'refused', code: 1001, message: 'Not found.', fields: {} }
const OFFLINE: Failure = { kind: 'offline', message: 'The CRM cannot be reached.' }
const signal = new AbortController().signal

/** A CRM with these categories, and the nodes that were asked for. */
function crmOf(
  tree: readonly Category[],
  answer: (node: string) => Failure | null = () => null,
  isNodeKnown = true,
) {
  const asked: string[] = []
  const below = (parent: string, depth: number): Category[] =>
    tree
      .filter((category) => category.parent === parent)
      .flatMap((child) => [child, ...(depth > 1 ? below(child.code, depth - 1) : [])])
  const call = async (_name: string, { node = '', depth }: { node?: string; depth: number }) => {
    asked.push(depth === 1 ? node : 'all')
    const failure = answer(asked.at(-1) ?? '')
    if (failure !== null) return failed(failure)
    return ok({ items: below(isNodeKnown ? node : '', depth) })
  }
  return { asked, crm: { call: call as CrmClient['call'] } }
}

describe('the tree of categories', () => {
  test('is read branch by branch, and asked for once more while the flat list stays the same', async () => {
    const { crm, asked } = crmOf(TREE)
    const read = await readCategories(crm, NO_CATEGORIES, signal)
    expect(read?.tree).toEqual(TREE)
    expect(asked).toEqual(['all', '', 'HOM', 'KIT', 'PAN', 'FIX'])

    expect(await readCategories(crm, read ?? NO_CATEGORIES, signal)).toBeNull()
    expect(asked).toHaveLength(7)
    const renamed = TREE.map((one) => (one.code === 'PAN' ? { ...one, name: 'Pots' } : one))
    const again = await readCategories(crmOf(renamed).crm, read ?? NO_CATEGORIES, signal)
    expect(again?.tree).toEqual(renamed)
  })

  test('is whole where the CRM says that it finds nothing below a leaf', async () => {
    const { crm } = crmOf(TREE, (node) => (['PAN', 'FIX'].includes(node) ? NOT_FOUND : null))
    expect((await readCategories(crm, NO_CATEGORIES, signal))?.tree).toEqual(TREE)
  })

  test('is flat where the CRM does not know nodes', async () => {
    const { crm } = crmOf(TREE, () => null, false)
    const read = await readCategories(crm, NO_CATEGORIES, signal)
    expect(read?.tree.map(({ code, parent }) => `${parent}/${code}`)).toEqual(['/HOM', '/FIX'])
  })

  test('stays what it was where any part of it cannot be read, or nothing comes', async () => {
    const { crm } = crmOf(TREE, (node) => (node === 'KIT' ? OFFLINE : null))
    expect(await readCategories(crm, NO_CATEGORIES, signal)).toBeNull()
    expect(await readCategories(crmOf([]).crm, NO_CATEGORIES, signal)).toBeNull()
  })

  test('of a CRM that goes on naming new ones comes to an end', async () => {
    let named = 0
    const call = async () => {
      named += 1
      return ok({ items: [{ code: `C${named}`, name: 'More' }] })
    }
    const crm = { call: call as unknown as CrmClient['call'] }
    expect((await readCategories(crm, NO_CATEGORIES, signal))?.tree).toHaveLength(1000)
  })

  test('tells names, and what products of a branch may carry', () => {
    const tree = categoryTree(TREE)
    expect(tree.nameOf('KIT')).toBe('Kitchen')
    expect(tree.nameOf('OLD')).toBe('OLD')
    expect(tree.valuesIn('HOM')).toEqual(['HOM', 'Home', 'KIT', 'Kitchen', 'PAN', 'Pans'])
    expect(tree.valuesIn('OLD')).toEqual(['OLD'])
  })
})

describe('a desk', () => {
  let sandbox: RunningSandbox
  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  afterAll(async () => {
    await sandbox.stop()
    removeFolders()
  })

  test('reads them with its stock and keeps them with it', async () => {
    const running = startDesk(sandbox)
    await value(running.desk.handlers.stock.refresh(undefined))
    await running.until(() => running.desk.stockStatus().at !== null)
    running.stop()
    const file = openCatalogueFile(running.folder)
    const { nameOf, valuesIn, all } = categoryTree(file.categories().tree)
    file.close()
    expect(nameOf('KIT')).toBe('Kitchen')
    expect(valuesIn('CLO')).toEqual([
      'CLO',
      'Clothing',
      'WOR',
      'Workwear',
      'KID',
      "Children's clothes",
    ])
    expect(all.find(({ code }) => code === 'WOR')?.parent).toBe('CLO')
  })
})
