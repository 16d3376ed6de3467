/** What each paper of an order is called. */
export const DOCUMENT_TITLES = {
  confirmation: 'Order confirmation',
  quote: 'Quote',
  proForma: 'Pro forma',
  deliveryNote: 'Delivery note',
  readBack: 'Read-back sheet',
} as const
