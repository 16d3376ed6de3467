import { utcDay } from './clock.ts'
import { generateActivities, generateProducts } from './company/generate.ts'
import { emptyCompany, oddCompany } from './company/odd.ts'
import { pictureSvg } from './company/pictures.ts'
import { sampleCompany } from './company/sample.ts'
import type { Company, Day } from './company/types.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from './server.ts'

/** The companies there are to practise with. */
export const COMPANIES = {
  sample: sampleCompany,
  odd: oddCompany,
  empty: emptyCompany,
} as const satisfies Record<string, (today: Day) => Company>

export type CompanyName = keyof typeof COMPANIES

export type FurnishedOptions = Omit<SandboxOptions, 'company' | 'generated' | 'picture'> & {
  company?: CompanyName
  /** How many products and activities to make up beyond the company's own. */
  items?: number
  activities?: number
  today?: Day
}

const SEED = 20_260_401

/** A sandbox CRM with a company in it, the sample company unless told otherwise. */
export function createFurnishedSandbox(options: FurnishedOptions = {}): Promise<Sandbox> {
  const { company = 'sample', items = 0, activities = 0, ...others } = options
  const { today = utcDay(Date.now()), ...rest } = others
  return createSandbox({
    ...rest,
    company: COMPANIES[company](today),
    generated: {
      products: () => generateProducts(items, SEED),
      activities: () => generateActivities(activities, SEED, today),
    },
    picture: pictureSvg,
  })
}
