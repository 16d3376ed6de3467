import type { Walk } from '../../faces/face.ts'
import { walks } from '../../faces/faces.ts'
import { expect, test } from '../../fixtures.ts'
import { facesOfGuide } from './guidePictures.ts'
import { callsOfToday, ownWalks } from './ownWalks.ts'
import { somebodyIsHere, take } from './take.ts'

for (const [name, faces] of Object.entries<Readonly<Record<string, string>>>(facesOfGuide)) {
  test(name, async ({ desk, phoneOrder, sandbox }) => {
    const { page } = desk
    const walk: Walk = walks.sample[name as keyof typeof facesOfGuide]
    await somebodyIsHere(page)
    const taken: string[] = []
    const show = async (face: string) => {
      const picture = faces[face]
      if (picture === undefined) return
      await take(page, picture)
      taken.push(face)
    }
    await walk({ desk, page, phoneOrder, sandbox, show })
    expect(taken.toSorted()).toEqual(Object.keys(faces).toSorted())
  })
}

test.describe('own ways', () => {
  test.use({ sandboxOptions: { ownActivities: callsOfToday } })
  for (const [name, walk] of Object.entries(ownWalks)) {
    test(name, async ({ launch, sandbox }) => {
      await walk({ launch, sandbox })
    })
  }
})
