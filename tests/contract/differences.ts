import type { Difference } from './facts.ts'

/** A deliberate difference between the document and the table, with its reason. */
export type Deliberate = Difference & {
  /** As in `facts.ts`; a leading `*` stands for any method. */
  readonly subjects: readonly string[]
  /** B1 to B3 and D3 are sections of the reading notes, with their line. */
  readonly why: string
}

const each = (words: string, names: string): readonly string[] =>
  names.split(/\s+/).map((name) => `${words} ${name}`)

/** Every place where the table departs from the document's letter. A stale one fails the test. */
export const differences: readonly Deliberate[] = [
  {
    subjects: ['addCase takes case_message'],
    document: 'date, required',
    here: 'string, required',
    why: 'B3 line 1: a slip; a message is text.',
  },
  {
    subjects: each(
      'addCase takes',
      'client_firstname client_lastname client_email client_phone client_company',
    ),
    document: null,
    here: 'string, optional',
    why: 'B3 line 2: nobody signed in; the CRM makes a contact of these.',
  },
  {
    subjects: ['addContact takes client_email2'],
    document: 'string, required',
    here: 'string, optional',
    why: 'B3 line 7: a second address cannot be needed of everybody.',
  },
  {
    subjects: ['addContact returns contact_ref'],
    document: null,
    here: 'string',
    why: 'B3 line 9: the prose returns it.',
  },
  {
    subjects: ['addContact takes session_id', ...each('updateInCart takes', 'session_id')],
    document: null,
    here: 'string, required',
    why: 'B3 lines 10 and 42: sent so that a basket stays with its caller.',
  },
  {
    subjects: ['deleteFromCart takes session_id'],
    document: null,
    here: 'string, required',
    why: 'B3 line 42: the prose needs it.',
  },
  {
    subjects: [
      ...each('updateContact takes', 'client_firstname client_lastname client_email'),
      'updateContact takes client_password',
    ],
    document: 'string, required',
    here: 'string, optional',
    why: 'B3 line 11: the walkthrough changes the e-mail address alone.',
  },
  {
    subjects: each(
      'updateContact takes',
      `client_email2 client_emailhome client_emailhome2 client_emailbilling client_url2
      client_taxable client_timezone client_agentname client_assistantname client_recommendedby
      client_jobposition client_distributor client_aim client_jabber client_skypename client_msn
      client_google client_yahoo client_gender client_blog client_twitter client_facebookuser
      client_facebookpage client_facebookgroup`,
    ),
    document: null,
    here: 'string, optional',
    why: 'B3 line 12: what addContact takes is tried, and read back.',
  },
  {
    subjects: each('updateContact takes', 'client_dob client_terms'),
    document: null,
    here: 'date, optional',
    why: 'B3 line 12.',
  },
  {
    subjects: each('updateContact takes', 'client_employeeno client_companyturnover'),
    document: null,
    here: 'integer, optional',
    why: 'B3 line 12.',
  },
  {
    subjects: each(
      'getContact can be asked for',
      `contact_key contact_email2 contact_emailhome contact_emailhome2 contact_emailbilling
      contact_type contact_found`,
    ),
    document: null,
    here: 'yes',
    why: 'B3 line 13: fields that addContact writes; unknown ones stay absent.',
  },
  {
    subjects: each(
      'getContact returns',
      `contact_key contact_email2 contact_emailhome contact_emailhome2 contact_emailbilling
      contact_type contact_found`,
    ),
    document: null,
    here: 'string',
    why: 'B3 line 13.',
  },
  {
    subjects: each('getContact returns', 'contact_dob contact_terms'),
    document: 'date',
    here: 'string',
    why: 'B3 line 16: dates come with and without a time; read as they are.',
  },
  {
    subjects: each('getContact returns', 'contact_employeeno contact_companyturnover'),
    document: 'integer',
    here: 'string',
    why: 'Shown, never counted with; a turnover may come as "1,200,000".',
  },
  {
    subjects: [
      ...each('addOrder takes', 'session_id'),
      ...each('addTransaction takes', 'session_id order_key'),
      ...each('addToCart takes', 'session_id'),
      ...each('clientLogin takes', 'session_id client_username client_password'),
    ],
    document: 'string, optional',
    here: 'string, required',
    why: 'B2 and B3 lines 27, 34, 36: it fails without, or acts on another’s session.',
  },
  {
    subjects: ['addTransaction takes transaction_date'],
    document: 'string, optional',
    here: 'date, optional',
    why: 'B3 line 35: no format is given; YYYY-MM-DD is sent.',
  },
  {
    subjects: each('addTransaction returns', 'transaction_ref order_ref'),
    document: null,
    here: 'string',
    why: 'B3 line 33: the prose returns these two, the table a key.',
  },
  {
    subjects: [
      'addActivity returns activity_ref',
      'addCase returns case_ref',
      'clientResetPassword returns contact_ref',
      'updateContact returns contact_ref',
    ],
    document: 'integer',
    here: 'string',
    why: 'B3 lines 37 and 38: references are names, not numbers to count with.',
  },
  {
    subjects: [
      ...each(
        'getCart returns',
        'subtotal tax grandtotal price price_inc quantity total_net total',
      ),
      ...each('getOrders returns', 'order_subtotal order_taxtotal order_grandtotal'),
      ...each('getProduct returns', 'price price_inc'),
      ...each('getProducts returns', 'price price_inc'),
      'getInventoryFeed returns palletweight',
    ],
    document: 'string',
    here: 'decimal',
    why: 'D3: decimals come as text ("12.990000") or as numbers; never compared as strings.',
  },
  {
    subjects: ['* returns sale'],
    document: 'string',
    here: 'boolean',
    why: 'B3 line 53: true, "true", 1, "Y" all mean yes.',
  },
  {
    subjects: ['getProducts takes session_id'],
    document: null,
    here: 'string, optional',
    why: 'B3 line 56: with it the prices may be the customer’s own.',
  },
  {
    subjects: ['getProducts can be asked for imagealt'],
    document: null,
    here: 'yes',
    why: 'B3 line 54: comes with imagepath elsewhere.',
  },
  {
    subjects: ['getProducts returns imagealt'],
    document: null,
    here: 'string',
    why: 'B3 line 54.',
  },
  {
    subjects: ['getCart can be asked for uom'],
    document: null,
    here: 'yes',
    why: 'B3 line 46: believed where it comes.',
  },
  {
    subjects: ['getCart returns uom'],
    document: null,
    here: 'string',
    why: 'B3 line 46.',
  },
  {
    subjects: ['* returns items'],
    document: null,
    here: 'array',
    why: 'B3 line 22: only getProductCategories names the container of its rows.',
  },
  {
    subjects: ['* returns found'],
    document: null,
    here: 'integer',
    why: 'B3 line 23: read where it comes.',
  },
  {
    subjects: ['* returns error_invalid'],
    document: null,
    here: 'array',
    why: 'Line 52 of the document: any answer may carry it.',
  },
  {
    subjects: ['* returns session_id'],
    document: null,
    here: 'string',
    why: 'B2 and B3 line 40: returned by most methods, listed or not.',
  },
]
