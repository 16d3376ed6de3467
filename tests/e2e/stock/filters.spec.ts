import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'

test('views and filters narrow the list, say so in words, and are taken out one by one', async ({
  desk: { page },
}) => {
  const stock = new StockPage(page)
  await stock.open()
  const { main } = stock
  const view = main.getByRole('group', { name: 'View' })
  const everything = view.getByRole('button', { name: 'Everything' })
  await expect(everything).toHaveAttribute('aria-pressed', 'true')
  await view.getByRole('button', { name: 'On sale, in stock' }).click()
  await expect(everything).toHaveAttribute('aria-pressed', 'false')
  await expect(stock.row('HV-1043')).toHaveCount(0)
  await view.getByRole('button', { name: 'Low at WH1' }).click()
  await expect(stock.head('WH1')).toHaveAttribute('aria-sort', 'ascending')
  await expect(stock.row('HV-1043')).toBeVisible()
  await everything.click()

  await main.getByRole('button', { name: 'Filter', exact: true }).click()
  const filters = main.getByRole('region', { name: 'Filters' })
  await filters.getByRole('button', { name: 'Stock at a location' }).click()
  await stock.has('312 products')
  await filters.getByLabel('Stock at').selectOption({ label: 'SHOP Quayside shop' })
  await filters.getByLabel('At most').fill('-1')
  await expect(stock.row('HV-1071')).toBeVisible()
  await filters.getByLabel('At most').fill('minus one')
  await expect(filters.getByLabel('At most')).toHaveAttribute('aria-invalid', 'true')
  await filters.getByLabel('At most').fill('-1')
  // A branch stands for all below it.
  await filters.getByLabel('Category').selectOption({ label: 'Home & gifts' })
  await expect(stock.row('HV-1071')).toBeVisible()
  await filters.getByLabel('Negative stock').check()
  const chip = (words: string) =>
    main.getByRole('button', { name: `${words}, take this filter out` })
  await expect(chip('SHOP at most -1')).toBeVisible()
  await expect(chip('Negative stock')).toBeVisible()
  await chip('Home & gifts').click()
  await expect(filters.getByLabel('Category')).toHaveValue('')
  await filters.getByRole('button', { name: 'Clear filters' }).click()
  // Several branches at once have what lies in any of them.
  const counted = async (branch: string) => {
    await filters.getByLabel('Category').selectOption({ label: branch })
    await expect(chip(branch)).toBeVisible()
    await expect(stock.footer).not.toHaveText('312 products')
    const words = await stock.footer.innerText()
    await chip(branch).click()
    await stock.has('312 products')
    return Number.parseInt(words, 10)
  }
  const apart = [await counted('Home & gifts'), await counted('Food & drink')]
  await filters.getByLabel('Category').selectOption({ label: 'Home & gifts' })
  await filters.getByLabel('Or in, 2').selectOption({ label: 'Food & drink' })
  await stock.has(`${apart.reduce((sum, count) => sum + count)} products`)
  await chip('Home & gifts').click()
  await expect(filters.getByLabel('Category')).toHaveValue(/./)
  await stock.has(`${apart[1]} products`)
  await filters.getByRole('button', { name: 'Clear filters' }).click()
  await filters.getByLabel('Barcode missing').check()
  await expect(stock.rows().first()).toBeVisible()
  await filters.getByLabel('Priced in').selectOption({ label: 'Trade' })
  await filters.getByLabel('Sale window').selectOption({ label: 'Not on sale now' })
  await stock.has('0 products')
  await filters.getByRole('button', { name: 'Clear filters' }).click()
  await stock.has('312 products')
})
