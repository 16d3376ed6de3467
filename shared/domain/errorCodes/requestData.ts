import { codesOf } from './errorCode.ts'

const OUR_SIDE =
  'There is a fault on our side and nothing has been taken; may we use another way to pay?'
const CHECKING = 'I am checking what happened to the payment, so please bear with me.'
const AMOUNT =
  'The amount was not accepted and nothing has been taken, so I will put it right and try again.'
const BILLING =
  'The address your card is registered to was not accepted and nothing has been taken; may we check it together?'
const DELIVERY =
  'The delivery address was not accepted and nothing has been taken; may we check it together?'
const POSTCODE =
  'The postcode was not accepted and nothing has been taken; could you spell it for me?'

/** Data of the order or the customer, which the agent can mend. */
const orderData = codesOf(
  { class: 'O', moneyMoved: 'no', ladder: 'mend' },
  {
    3003: {
      title: 'The Currency is invalid.',
      ladder: 'otherMethod',
      say: 'We cannot take a card in that currency and nothing has been taken; may we use another way to pay?',
      staff: 'The order’s currency is not set up on the merchant account.',
    },
    3004: {
      title: 'The Amount is invalid',
      field: 'amount',
      say: AMOUNT,
      staff: 'The amount holds something that is no figure. Type it again on the payment.',
    },
    3005: {
      title: 'The Amount is outside the mininum and maximum limits.',
      field: 'amount',
      say: 'We cannot take that amount on one card and nothing has been taken; shall we split it or pay another way?',
      staff: 'The gateway takes 0.01 to 100,000.00. Split the amount, or use another method.',
    },
    3006: {
      title: 'The fractional part of the Amount is invalid for the specified currency.',
      field: 'amount',
      say: AMOUNT,
      staff: 'Too many digits behind the point for this currency. Type the amount again.',
    },
    3015: {
      title: 'The BillingAddress value is too long.',
      field: 'billingAddress1',
      say: BILLING,
      staff:
        'The customer’s address is longer than 200 characters. Shorten it on their record in the CRM.',
    },
    3016: {
      title: 'The BillingPostCode value is too long.',
      field: 'billingPostcode',
      say: POSTCODE,
      staff:
        'The customer’s postcode is longer than 10 characters. Shorten it on their record in the CRM.',
    },
    3022: {
      title: 'The CustomerEMail is too long.',
      field: 'email',
      say: 'Your e-mail address was not accepted and nothing has been taken; could you spell it for me?',
      staff:
        'The customer’s e-mail address is longer than 255 characters. Shorten it on their record in the CRM.',
    },
    3023: {
      title: 'The Contact Fax is too long.',
      field: 'fax',
      say: 'The fax number on your account was not accepted and nothing has been taken; may I take it again?',
      staff:
        'The customer’s fax number is longer than 20 characters. Shorten it on their record in the CRM.',
    },
    3024: {
      title: 'The ContactNumber is too long.',
      field: 'phone',
      say: 'Your phone number was not accepted and nothing has been taken; may I take it again?',
      staff:
        'The customer’s phone number is longer than 20 characters. Shorten it on their record in the CRM.',
    },
    3025: {
      title: 'The DeliveryPostCode is too long.',
      field: 'postcode',
      say: POSTCODE,
      staff:
        'The delivery postcode is longer than 10 characters. Shorten it on the order in the CRM.',
    },
    3026: {
      title: 'The DeliveryAddress is too long.',
      field: 'address1',
      say: DELIVERY,
      staff:
        'The delivery address is longer than 200 characters. Shorten it on the order in the CRM.',
    },
    3027: {
      title: 'The BillingPostCode is too long.',
      field: 'billingPostcode',
      say: POSTCODE,
      staff:
        'The customer’s postcode is longer than 10 characters. Shorten it on their record in the CRM.',
    },
    3028: {
      title: 'The BillingAddress is too long.',
      field: 'billingAddress1',
      say: BILLING,
      staff:
        'The customer’s address is longer than 200 characters. Shorten it on their record in the CRM.',
    },
    3031: {
      title: 'The Amount value is required.',
      field: 'amount',
      say: AMOUNT,
      staff: 'No amount reached the gateway. Type it again on the payment.',
    },
    3032: {
      title: 'The Amount format is invalid.',
      field: 'amount',
      say: AMOUNT,
      staff: 'The amount is not written as the gateway wants it. Type it again on the payment.',
    },
    3042: {
      title: 'The CustomerName field is too long.',
      field: 'name',
      say: 'Your name was too long for the card system and nothing has been taken; may I shorten it?',
      staff:
        'The customer’s name is longer than 100 characters. Shorten it on their record in the CRM.',
    },
    3045: {
      title: 'The Currency field is missing.',
      ladder: 'otherMethod',
      say: OUR_SIDE,
      staff: 'The CRM sent the gateway no currency. Its set-up needs mending; use another method.',
    },
  },
)

/** The merchant account or the CRM's set-up: nothing the agent or the caller can mend. */
const merchantSetUp = codesOf(
  { class: 'M', moneyMoved: 'no', ladder: 'otherMethod' },
  {
    3008: {
      title: 'The Vendor or Vendorname format is invalid.',
      say: OUR_SIDE,
      staff: 'The merchant’s name in the CRM’s payment set-up is wrong.',
    },
    3011: {
      title: 'The NotificationURL format is invalid.',
      say: OUR_SIDE,
      staff: 'A web address in the CRM’s payment set-up is wrong.',
    },
    3013: {
      title: 'The Description is missing.',
      say: OUR_SIDE,
      staff: 'The CRM sent the gateway no description of the sale.',
    },
    3014: {
      title: 'The TxType or PaymentType is invalid.',
      say: OUR_SIDE,
      staff: 'The kind of payment in the CRM’s payment set-up is wrong.',
    },
    3018: {
      title: 'The GiftAid flag is invalid. If a value is supplied, should contain either 0 or 1.',
      say: OUR_SIDE,
      staff: 'The gift aid setting in the CRM’s payment set-up is wrong.',
    },
    3029: {
      title: 'The FailureURL is missing.',
      say: OUR_SIDE,
      staff: 'The address for failed payments is missing in the CRM’s payment set-up.',
    },
    3030: {
      title: 'The SuccessURL is missing.',
      say: OUR_SIDE,
      staff: 'The address for good payments is missing in the CRM’s payment set-up.',
    },
    3034: {
      title: 'The Vendor or VendorName value is required.',
      say: OUR_SIDE,
      staff: 'The merchant’s name is missing in the CRM’s payment set-up.',
    },
    3037: {
      title: 'The NotificationURL is too long.',
      say: OUR_SIDE,
      staff: 'A web address in the CRM’s payment set-up is too long.',
    },
    3039: {
      title: 'The TxType or PaymentType is missing.',
      say: OUR_SIDE,
      staff: 'The kind of payment is missing in the CRM’s payment set-up.',
    },
    3041: {
      title: 'The Basket field is too long.',
      say: OUR_SIDE,
      staff: 'The order has more lines than the gateway takes (7,500 characters).',
    },
    3044: {
      title: 'The VendorEMail is too long.',
      say: OUR_SIDE,
      staff: 'The merchant’s e-mail address in the CRM’s payment set-up is too long.',
    },
    3080: {
      title: 'The VendorTxCode value is too long.',
      say: OUR_SIDE,
      staff: 'The CRM’s own number for this payment is longer than 40 characters.',
    },
    5030: {
      title: 'Unable to decrypt the request message.',
      say: OUR_SIDE,
      staff: 'The gateway cannot read what the CRM sends: password or encoding in its set-up.',
    },
  },
)

/** About an earlier transaction, which nothing here ever names: so they say nothing about ours. */
const relatedTransaction = codesOf(
  { class: 'T', moneyMoved: 'unknown', ladder: 'none' },
  {
    3002: {
      title: 'The VPSTxId is invalid.',
      say: CHECKING,
      staff: 'About an earlier payment, not a sale. Ask the gateway what it shows for this one.',
    },
    3007: {
      title: 'The RelatedSecurityKey format invalid.',
      say: CHECKING,
      staff: 'About an earlier payment, not a sale. Ask the gateway what it shows for this one.',
    },
    3010: {
      title: 'The RelatedVPSTxId is invalid.',
      say: CHECKING,
      staff: 'About an earlier payment, not a sale. Ask the gateway what it shows for this one.',
    },
    3012: {
      title: 'The RelatedVendorTxCode format invalid.',
      say: CHECKING,
      staff: 'About an earlier payment, not a sale. Ask the gateway what it shows for this one.',
    },
    3033: {
      title: 'The RelatedSecurityKey is required.',
      say: CHECKING,
      staff: 'About an earlier payment, not a sale. Ask the gateway what it shows for this one.',
    },
  },
)

/** Faults in what the CRM sent to the gateway (API document, lines 835 to 868, 871, 890). */
export const requestDataCodes = { ...orderData, ...merchantSetUp, ...relatedTransaction }
