import { expect, test } from '../e2e/fixtures.ts'
import { ordersOfDesks } from '../e2e/ordersOfDesks.ts'
import { regulars } from '../e2e/people.ts'

/** Between the two presses, in milliseconds. */
const APART = [0, 10, 25, 50, 100, 150, 200, 300, 400, 500]

for (const isSlow of [false, true]) {
  test(`Place pressed twice, from 0 to 500 ms apart, ${isSlow ? 'at a slow CRM' : 'at a quick CRM'}: one order each`, async ({
    phoneOrder,
    sandbox,
  }) => {
    test.slow()
    const { page } = phoneOrder
    if (isSlow) {
      await sandbox.control.fault({ method: 'addOrder', fault: 'slow', ms: 300, count: 0 })
    }
    for (const [index, apart] of APART.entries()) {
      await test.step(`${apart} ms`, async () => {
        const caller = regulars[index]
        if (caller === undefined) throw new Error('there are not enough callers')
        if (index > 0) await page.keyboard.press('F2')
        await phoneOrder.takeOrder(caller, '2 HV-1042')
        await phoneOrder.openCheckout()
        await phoneOrder.choose('Quote, no payment')
        await phoneOrder.confirm()
        // The time between is what is tested here: so long another key is held down.
        if (apart > 0) await page.keyboard.press('Shift', { delay: apart })
        await phoneOrder.confirm()
        await expect(phoneOrder.outcome).toBeVisible()
        expect(await ordersOfDesks(sandbox)).toHaveLength(index + 1)
      })
    }
    expect(await sandbox.control.counts()).toMatchObject({ addOrder: APART.length })
  })
}
