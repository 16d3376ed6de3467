/** So many of a product. */
export type Goods = { readonly code: string; readonly quantity: number }

/** An order as it truly stands in the CRM. */
export type BookOrder = {
  readonly ref: string
  readonly key: string
  readonly contact: string
  readonly clientRef: string
  readonly total: number
  readonly goods: readonly Goods[]
  readonly at: number
  readonly visibleAt: number
  /** The request that made it. */
  readonly request: number
  /** Minor units truly paid on it. */
  paid: number
  paidVisibleAt: number
}

/** Money that truly moved. */
export type Charge = {
  readonly request: number
  readonly contact: string
  /** Missing where the CRM lost the order that it was for. */
  readonly orderKey: string | null
  readonly amount: number
  readonly isCard: boolean
}

/** The truth: what the desk may not see, and the checks and people can. */
export type Books = { readonly orders: BookOrder[]; readonly charges: Charge[] }

/** Whether nothing more is to be paid on an order. */
export const isPaid = ({ paid, total }: BookOrder): boolean => paid >= total

/** Minor units as the CRM writes them. */
export const amountText = (minor: number): string => (minor / 100).toFixed(2)
