import type { CodeClass, ErrorCode } from '../../../shared/domain/errorCodes/errorCode.ts'
import { errorCodes } from '../../../shared/domain/errorCodes.ts'

const SECTIONS: readonly { title: string; classes: readonly CodeClass[]; intro: string }[] = [
  {
    title: 'The card was declined',
    classes: ['D', 'R', 'X'],
    intro: 'No money has moved. The order is kept as a quote; another card or method can pay it.',
  },
  {
    title: 'Nobody knows yet',
    classes: ['U'],
    intro: 'Money may have moved. Charge nothing else until the gateway was asked.',
  },
  {
    title: 'The card as it was keyed',
    classes: ['C'],
    intro: 'No money has moved. Mend the field and try again.',
  },
  {
    title: 'The order or the customer’s record',
    classes: ['O'],
    intro: 'No money has moved. Mend the field and try again.',
  },
  {
    title: 'The merchant’s set-up',
    classes: ['M'],
    intro: 'No money has moved. Nothing the caller can help with: use another method.',
  },
  {
    title: 'Not a failure at all',
    classes: ['S'],
    intro: 'Successes of the gateway that come as codes. None of them is a charge.',
  },
  {
    title: 'About an earlier payment',
    classes: ['T'],
    intro: 'Not to be expected here, and no proof of anything about this payment.',
  },
  {
    title: 'The CRM’s own codes',
    classes: ['data', 'user', 'general'],
    intro: 'What follows depends on what was asked; an order number always means an order exists.',
  },
]

const MONEY = { no: 'no', yes: 'yes', unknown: 'may have' } as const
const LADDER = {
  mend: 'mend it, same card',
  otherCard: 'another card',
  otherMethod: 'another method',
  none: '–',
} as const
const FIELDS: Readonly<Record<NonNullable<ErrorCode['field']>, string>> = {
  holder: 'Name on card',
  number: 'Card number',
  type: 'Card type',
  expiryMonth: 'Expiry month',
  expiryYear: 'Expiry year',
  startMonth: 'Start month',
  startYear: 'Start year',
  issue: 'Issue number',
  cv2: 'Security code',
  amount: 'Amount',
  address1: 'Order’s address',
  postcode: 'Order’s postcode',
  billingAddress1: 'Customer’s address',
  billingPostcode: 'Customer’s postcode',
  email: 'Customer’s e-mail',
  phone: 'Customer’s phone',
  fax: 'Customer’s fax',
  name: 'Customer’s name',
}

/** The page for staff: every code, what it means, whether money moved and what to say. */
export function renderErrorCodes(): string {
  const sections = SECTIONS.map(({ title, classes, intro }) => {
    const rows = Object.values(errorCodes).filter((row) => classes.includes(row.class))
    return `## ${title}\n\n${intro}\n\n${HEAD}\n${rows.map(renderRow).join('\n')}\n`
  })
  return `${INTRO}\n\n${sections.join('\n')}`
}

const INTRO = `# Every code the CRM answers

All 88 codes of the API document: what each means, whether money has moved, where the cursor goes,
and what to say to the caller. The table is \`shared/domain/errorCodes.ts\`; this page is written
from it by \`UPDATE_DOCS=1 npx vitest run --project unit tests/shared/domain/errorCodes.test.ts\`.

A code that is not listed here is told by its range and proves nothing about money: look first.`

const HEAD = `| Code | The document’s words | What it means, what to do | Money moved | Field | Next | Say |
| ---: | --- | --- | --- | --- | --- | --- |`

function renderRow(row: ErrorCode): string {
  const cells = [
    String(row.code),
    row.title,
    row.staff,
    MONEY[row.moneyMoved],
    row.field === null ? '–' : FIELDS[row.field],
    LADDER[row.ladder],
    `“${row.say}”`,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
