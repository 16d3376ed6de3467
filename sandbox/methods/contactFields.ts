import type { Fields } from '../answer.ts'
import { countryName } from '../countries.ts'
import type { Contact } from '../store/contacts.ts'

/** Everything getContact can tell, documented or not, each under its `contact_` name. */
const NAMES = [
  'title firstname lastname company address1 address2 address3 state postcode country_code phone',
  'mobile email email2 emailhome emailhome2 emailbilling fax newsletter url url2 dataprotect taxable',
  'team currency label dob timezone agentname assistantname recommendedby employeeno',
  'companyturnover jobposition distributor aim jabber skypename msn google yahoo gender blog twitter',
  'facebookuser facebookpage facebookgroup type found',
].flatMap((line) => line.split(' '))

export function contactFields({ ref, key, fields }: Contact): Fields {
  const terms = fields.terms ?? ''
  return {
    contact_ref: String(ref),
    contact_key: key,
    ...Object.fromEntries(NAMES.map((name) => [`contact_${name}`, fields[name] ?? ''])),
    contact_country: countryName(fields.country_code ?? ''),
    // As the document writes it: a date with an empty time.
    contact_terms: terms.length === 10 ? `${terms} 00:00:00` : terms,
  }
}
