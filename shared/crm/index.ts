import type { z } from '../schema.ts'
import { addActivity, getActivities } from './activities.ts'
import {
  addToCart,
  deleteFromCart,
  deleteProductFromCart,
  endCartSession,
  getCart,
  updateInCart,
} from './cart.ts'
import { addCase } from './cases.ts'
import {
  getAsset,
  getInventoryFeed,
  getProduct,
  getProductCategories,
  getProducts,
} from './catalogue.ts'
import { addContact, getContact, updateContact } from './contacts.ts'
import { addOrder, addTransaction, getOrders } from './orders.ts'
import {
  clientLogin,
  clientLogout,
  clientResetPassword,
  endSession,
  startSession,
} from './session.ts'

/** The CRM table: everything the CRM can do, one row a method. All else is derived from it. */
export const crmTable = {
  startSession,
  endSession,
  clientLogin,
  clientLogout,
  clientResetPassword,
  addContact,
  getContact,
  updateContact,
  getAsset,
  getInventoryFeed,
  getProduct,
  getProductCategories,
  getProducts,
  addToCart,
  getCart,
  updateInCart,
  deleteFromCart,
  deleteProductFromCart,
  endCartSession,
  addOrder,
  addTransaction,
  getOrders,
  addActivity,
  getActivities,
  addCase,
} as const

/** The name of a method, in the CRM's words. */
export type MethodName = keyof typeof crmTable

/** What a method takes, in the CRM's words. */
export type MethodInput<Name extends MethodName> = z.infer<(typeof crmTable)[Name]['input']>

/** What a method answers, in the CRM's words, after coercion. */
export type MethodOutput<Name extends MethodName> = z.infer<(typeof crmTable)[Name]['output']>

/** The methods that move money; what they answer is never taken for failed by its code alone. */
export type MoneyMethod = {
  [Name in MethodName]: (typeof crmTable)[Name]['kind'] extends 'money' ? Name : never
}[MethodName]
