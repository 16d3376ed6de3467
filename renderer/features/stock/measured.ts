const measured = (figure: string, unit: string) =>
  figure === '' ? '' : `${Number(figure).toLocaleString('en-GB')} ${unit}`

/** `109.2 kg`, or nothing where the CRM tells none. */
export const weightOf = (kilograms: string): string => measured(kilograms, 'kg')

/** `540 days`, or nothing where the CRM tells none. */
export const lifeOf = (days: string): string => measured(days, days === '1' ? 'day' : 'days')
