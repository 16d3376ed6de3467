import { test } from '../e2e/fixtures.ts'
import { crashAt } from './crashAt.ts'
import { STEPS } from './steps.ts'

for (const step of STEPS) {
  test(`killed while ${step.name}`, ({ sandbox, userData, launchReady }) =>
    crashAt(step, { sandbox, userData, launchReady }))
}
