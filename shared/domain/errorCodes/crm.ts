import { codesOf } from './errorCode.ts'

const MOMENT = 'I am sorry, our system needs a moment; may I ring you straight back?'

/** Codes any method can answer (API document, lines 800 to 805). */
export const generalCodes = codesOf(
  { class: 'general', moneyMoved: 'no', ladder: 'none' },
  {
    9001: {
      title: 'Unauthenticated Request',
      say: MOMENT,
      staff: 'The CRM saw no API key, so it did nothing. Look at Settings, Connection.',
    },
    9002: {
      title: 'Unregistered Method',
      say: MOMENT,
      staff: 'This CRM does not offer what was asked of it. Tell whoever looks after the CRM.',
    },
    9008: {
      title: 'Invalid API Key',
      say: MOMENT,
      staff: 'The CRM does not accept the API key. Replace it in Settings, Connection.',
    },
    9012: {
      title: 'Invalid Host',
      say: MOMENT,
      staff: 'The API key may not be used from this computer. The CRM’s set-up must allow it.',
    },
    9015: {
      title: 'Invalid Referrer',
      say: MOMENT,
      staff:
        'The API key is bound to another web address. Set the referrer in Settings, Connection.',
    },
    9050: {
      title: 'Too many connections',
      moneyMoved: 'unknown',
      say: 'Our system is busy just now, so please bear with me while I check.',
      staff:
        'The CRM is busy. Lists are asked for again by themselves; an order or a payment is not, and counts as unknown.',
    },
  },
)

/** Codes about who is signed in (API document, lines 807 to 811). */
export const userCodes = codesOf(
  { class: 'user', moneyMoved: 'no', ladder: 'none' },
  {
    1501: {
      title: 'Client is not logged in.',
      moneyMoved: 'unknown',
      say: 'I have to open your account again, so please bear with me for a moment.',
      staff:
        'The CRM no longer knows this call’s sign-in; it has no other sign of an expired session. Sign the customer in again. After an order or a payment was sent it proves nothing: look first.',
    },
    1503: {
      title: 'Client is logged in.',
      say: 'You are signed in already, so I can set a new password for you here.',
      staff:
        'A password cannot be mailed while the customer is signed in. Change it on the record.',
    },
    1507: {
      title: 'Contact has empty basket.',
      moneyMoved: 'unknown',
      say: 'I am just checking your order, so please bear with me for a moment.',
      staff:
        'The CRM’s basket is empty. After an order was sent that can mean it went through: look before anything is placed again.',
    },
    1511: {
      title: 'Username and Password do not match.',
      say: 'Those details do not open an account; shall I have a new password mailed to you?',
      staff: 'The e-mail address is known, the password is wrong. Do not tell the caller which.',
    },
    1515: {
      title: 'Username not found.',
      say: 'Those details do not open an account; could you spell your e-mail address for me?',
      staff: 'No customer has this e-mail address. Check the spelling, or add a new customer.',
    },
  },
)

/** Codes about what was sent (API document, lines 813 to 820). */
export const dataCodes = codesOf(
  { class: 'data', moneyMoved: 'no', ladder: 'none' },
  {
    1001: {
      title: 'Not found.',
      say: 'I cannot find that here, so let me look once more.',
      staff: 'The CRM does not know what was asked for. It may have been changed or removed there.',
    },
    1011: {
      title: 'Data input was invalid. ("error_invalid" is also returned)',
      say: 'One of those details was not accepted, so may I go through it with you again?',
      staff: 'The CRM did not accept the marked fields. Mend them and try again.',
    },
    1051: {
      title: 'Not found when adding to Shopping Basket.',
      say: 'I cannot add that one at the moment; may I look for something close to it?',
      staff: 'The product or the location is unknown, or the product is not on sale today.',
    },
    1061: {
      title: 'Sales Order could not be added.',
      moneyMoved: 'unknown',
      say: 'I cannot see yet whether your order went through, so I will check before I do anything else.',
      staff:
        'The CRM could not write the order. A card may have been charged before that: look first, do not place it again.',
    },
    1067: {
      title: 'Line Items could not be added.',
      moneyMoved: 'unknown',
      say: 'I cannot see yet whether your order went through, so I will check before I do anything else.',
      staff:
        'The CRM could not write the lines; one may no longer be on sale. The order may exist without them: look first.',
    },
    1071: {
      title: 'Data Invalid Payment could not be processed. ("error_invalid" is also returned)',
      ladder: 'mend',
      field: 'number',
      say: 'One of the card’s details was not accepted and nothing has been taken; may I go through it with you again?',
      staff:
        'The CRM checked the card before it asked the gateway, so no money moved. Mend the marked field.',
    },
    1083: {
      title: 'Payment could not be processed.',
      moneyMoved: 'unknown',
      say: 'I cannot see yet whether that payment went through, so please do not pay again until I have checked.',
      staff:
        'The gateway is switched off, out of reach or gave no usable reply. Ask the gateway before anything else is charged.',
    },
    1092: {
      title: 'Paperwork generation exception.',
      moneyMoved: 'unknown',
      say: 'That is recorded, but the confirmation could not be made, so I will see that you get it.',
      staff:
        'It was done, but its document or e-mail was not made. Make or send it from the CRM itself.',
    },
  },
)
