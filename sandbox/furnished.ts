import { utcDay } from './clock.ts'
import { generateActivities, generateProducts } from './company/generate.ts'
import { emptyCompany, oddCompany } from './company/odd.ts'
import { pictureSvg } from './company/pictures.ts'
import { recordKey } from './company/random.ts'
import { sampleCompany } from './company/sample.ts'
import type { Activity, Company, Day } from './company/types.ts'
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
  /** Activities that a test needs; their times are kept as they are written, however odd. */
  ownActivities?: readonly OwnActivity[]
  today?: Day
}

const made = new Map<string, Company>()

/** The company of a day. Nobody changes one, so that many sandboxes may begin with the same. */
function companyOn(name: CompanyName, today: Day): Company {
  const key = `${name} ${today}`
  const company = made.get(key) ?? COMPANIES[name](today)
  made.set(key, company)
  return company
}

type OwnActivity = Pick<Activity, 'subject' | 'start' | 'end'> & Partial<Activity>

const OWN_REF = 9_000_001

const ownActivity = (activity: OwnActivity, at: number): Activity => ({
  ref: OWN_REF + at,
  key: recordKey('activity', OWN_REF + at),
  description: '',
  notes: '',
  category: 'DA1',
  type: 'DA1',
  sku: '',
  team: '',
  location: '',
  ...activity,
})

const SEED = 20_260_401

/** A sandbox CRM with a company in it, the sample company unless told otherwise. */
export function createFurnishedSandbox(options: FurnishedOptions = {}): Promise<Sandbox> {
  const { company = 'sample', items = 0, activities = 0, ownActivities = [], ...others } = options
  const { today = utcDay(others.startsAt ?? Date.now()), ...rest } = others
  return createSandbox({
    ...rest,
    company: companyOn(company, today),
    generated: {
      products: () => generateProducts(items, SEED),
      activities: () => [
        ...generateActivities(activities, SEED, today),
        ...ownActivities.map(ownActivity),
      ],
    },
    picture: pictureSvg,
  })
}
