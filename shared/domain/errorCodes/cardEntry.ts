import { codesOf } from './errorCode.ts'

const NUMBER =
  'The card number was not accepted and nothing has been taken; could you read it to me once more?'
const HOLDER =
  'The name on the card was not accepted and nothing has been taken; how is it written there?'
const EXPIRY =
  'The expiry date was not accepted and nothing has been taken; could you read it to me once more?'
const CV2 =
  'The security code was not accepted and nothing has been taken; could you read it to me once more?'
const ADDRESS =
  'The card system needs the address your card is registered to, and nothing has been taken; may we check it?'

/** What was keyed of the card: the agent can mend it (API document, lines 869 to 889). */
const cardEntry = codesOf(
  { class: 'C', moneyMoved: 'no', ladder: 'mend' },
  {
    3055: {
      title: 'The CardType field is required.',
      field: 'type',
      say: 'I need the kind of card, and nothing has been taken; what does it say on the front?',
      staff: 'No card type was sent. Pick it and try again.',
    },
    3069: {
      title: 'The PaymentSystem is not supported on the account.',
      field: 'type',
      ladder: 'otherCard',
      say: 'We cannot take that kind of card and nothing has been taken; do you have another one?',
      staff:
        'The merchant account does not take this card type. Check the type, or use another card.',
    },
    4025: {
      title: 'The Card Issue Number is invalid.',
      field: 'issue',
      say: 'The issue number was not accepted and nothing has been taken; what does the card show?',
      staff: 'The issue number is one or two digits, exactly as on the card. Only Maestro has one.',
    },
    4048: {
      title: 'The Card Number length is invalid.',
      field: 'number',
      say: NUMBER,
      staff: 'The card number is too short or too long for its type.',
    },
    5010: {
      title: 'The CardNumber is required.',
      field: 'number',
      say: NUMBER,
      staff: 'No card number reached the gateway.',
    },
    5012: {
      title: 'The CardHolder name is required.',
      field: 'holder',
      say: HOLDER,
      staff: 'No name on the card reached the gateway.',
    },
    5013: {
      title: 'The card has expired.',
      field: 'expiryMonth',
      say: 'That date says the card has expired and nothing has been taken; could you check it, or use another card?',
      staff: 'The expiry date is past. Check it with the caller, or use another card.',
    },
    5014: {
      title: 'The card expiry date is required.',
      field: 'expiryMonth',
      say: EXPIRY,
      staff: 'No expiry date reached the gateway.',
    },
    5017: {
      title: 'The Security Code is required.',
      field: 'cv2',
      say: CV2,
      staff: 'No security code reached the gateway.',
    },
    5018: {
      title: 'The Security Code length is invalid.',
      field: 'cv2',
      say: CV2,
      staff: 'The security code has three digits, four on American Express.',
    },
    5019: {
      title: 'The Security Code is not a number.',
      field: 'cv2',
      say: CV2,
      staff: 'The security code holds something that is no digit.',
    },
    5020: {
      title: 'The Card Address is required.',
      field: 'billingAddress1',
      say: ADDRESS,
      staff:
        'The customer’s record in the CRM has no address. Add the one the card is registered to.',
    },
    5021: {
      title: 'The Card Address is too long.',
      field: 'billingAddress1',
      say: ADDRESS,
      staff:
        'The customer’s address is longer than 200 characters. Shorten it on their record in the CRM.',
    },
    5022: {
      title: 'The Post Code value is required.',
      field: 'billingPostcode',
      say: ADDRESS,
      staff:
        'The customer’s record in the CRM has no postcode. Add the one the card is registered to.',
    },
    5023: {
      title: 'The Post Code value is too long.',
      field: 'billingPostcode',
      say: ADDRESS,
      staff:
        'The customer’s postcode is longer than 10 characters. Shorten it on their record in the CRM.',
    },
    5024: {
      title: 'The CardHolder value is too long.',
      field: 'holder',
      say: HOLDER,
      staff: 'The name on the card is longer than 50 characters. Shorten it as the card does.',
    },
    5026: {
      title: 'The Card Number is not numeric.',
      field: 'number',
      say: NUMBER,
      staff: 'The card number holds something that is no digit.',
    },
    5027: {
      title: 'The Card Start Date is invalid.',
      field: 'startMonth',
      say: 'The start date was not accepted and nothing has been taken; what does the card show?',
      staff: 'The start date is as on the card, not in the future. Only Maestro has one.',
    },
    5028: {
      title: 'The Card Expiry Date is invalid.',
      field: 'expiryMonth',
      say: EXPIRY,
      staff: 'The expiry date is no month and year the gateway takes.',
    },
  },
)

const cardRules = codesOf(
  { class: 'D', moneyMoved: 'no', ladder: 'otherMethod' },
  {
    4046: {
      title: '3D-Authentication required. Cannot authorise this card.',
      say: 'Your card has to be confirmed online, which we cannot do by phone, and nothing has been taken; may we use another way to pay?',
      staff: 'The card scheme demands 3-D Secure, which cannot be finished over the phone.',
    },
  },
)

/** Faults of the card as it was keyed, and of the card itself. */
export const cardCodes = { ...cardEntry, ...cardRules }
