/** A desk by London's clock, wherever the tests run. */
export const inLondon = { env: { TZ: 'Europe/London' } }

/** An activity that the CRM has, its times as the CRM writes them. */
export const at = (subject: string, start: string, end: string) => ({ subject, start, end })
