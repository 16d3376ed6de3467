import type { Methods } from './crm.ts'
import { addActivity, getActivities } from './methods/activities.ts'
import {
  addToCart,
  deleteFromCart,
  deleteProductFromCart,
  endCartSession,
  getCart,
  updateInCart,
} from './methods/cart.ts'
import { addCase } from './methods/cases.ts'
import { getAsset, getInventoryFeed, getProduct, getProducts } from './methods/catalogue.ts'
import { getProductCategories } from './methods/categories.ts'
import { addContact, getContact, updateContact } from './methods/contacts.ts'
import { getOrders } from './methods/orderList.ts'
import { addOrder } from './methods/orders.ts'
import {
  clientLogin,
  clientLogout,
  clientResetPassword,
  endSession,
  startSession,
} from './methods/session.ts'
import { addTransaction } from './methods/transactions.ts'

/** What the sandbox answers to each row of the CRM table. */
export const methods: Methods = {
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
}
