import { utcDay } from './clock.ts'
import { generateActivities, generateProducts } from './company/generate.ts'
import { pictureSvg } from './company/pictures.ts'
import { sampleCompany } from './company/sample.ts'
import type { Day } from './company/types.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from './server.ts'

export type FurnishedOptions = Omit<SandboxOptions, 'company' | 'generated' | 'picture'> & {
  /** How many products and activities to make up beyond the company's own. */
  items?: number
  activities?: number
  today?: Day
}

const SEED = 20_260_401

/** A sandbox CRM with the sample company in it. */
export function createFurnishedSandbox(options: FurnishedOptions = {}): Promise<Sandbox> {
  const { items = 0, activities = 0, today = utcDay(Date.now()), ...rest } = options
  return createSandbox({
    ...rest,
    company: sampleCompany(today),
    generated: {
      products: () => generateProducts(items, SEED),
      activities: () => generateActivities(activities, SEED, today),
    },
    picture: pictureSvg,
  })
}
