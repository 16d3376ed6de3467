import { crashAt } from '../crash/crashAt.ts'
import { stepNamed } from '../crash/steps.ts'
import { test } from './fixtures.ts'

// Three of the steps of `npm run crash`: before, while and after the one moment that counts.
for (const name of [
  'placing: written, not yet sent',
  'placing with a card: done by the CRM, the answer on its way',
  'paying: answered, being noted',
]) {
  test(`killed while ${name}, the books agree and nothing is there twice`, ({
    sandbox,
    userData,
    launchReady,
  }) => {
    test.slow()
    return crashAt(stepNamed(name), { sandbox, userData, launchReady })
  })
}
