import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryClient, showNow } from '../../../renderer/api/queries.ts'

/** A reading whose answer comes when it is told to. */
const reading = (key: string) => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const done = queryClient
    .fetchQuery({ queryKey: [key], queryFn: () => promise })
    .catch(() => 'given up')
  const answer = (text: string) => {
    resolve(text)
    return done
  }
  return { answer }
}

test('what was told stays, whenever the reading that began before it answers', async () => {
  let keys = 0
  const happens = fc.constantFrom('read', 'answer', 'tell')
  await fc.assert(
    fc.asyncProperty(fc.array(happens, { minLength: 1, maxLength: 12 }), async (order) => {
      keys += 1
      const key = `told ${keys}`
      let last: string | undefined
      let begun: { answer: (text: string) => Promise<string>; isOld: boolean }[] = []
      for (const [at, what] of order.entries()) {
        if (what === 'read') begun.push({ ...reading(key), isOld: false })
        else if (what === 'tell') {
          last = `told at ${at}`
          showNow([key], last)
          begun = begun.map((one) => ({ ...one, isOld: true }))
        } else {
          const one = begun.shift()
          await one?.answer(`answered at ${at}`)
          // Readings that run at the same time share one answer; what it brings is not of interest.
          if (one?.isOld === false) last = queryClient.getQueryData<string>([key])
        }
        expect(queryClient.getQueryData([key])).toBe(last)
      }
    }),
  )
})
