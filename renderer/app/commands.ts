import { capsOf } from '../../shared/domain/chords.ts'
import type { Command } from './command.ts'

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)

/** Every key of the desk. Shortcuts, the palette, the key sheet and the caps on buttons read it. */
export const commands = [
  { id: 'newCall', title: 'New call', group: 'Calls', chords: ['F2'], inDialog: true },
  {
    id: 'switchCall',
    title: 'Go to a call by its number',
    group: 'Calls',
    chords: numbered('Ctrl+', 9),
    shown: 'Ctrl 1…9',
    inDialog: true,
  },
  { id: 'nextCall', title: 'Next call', group: 'Calls', chords: ['Ctrl+Tab'], inDialog: true },
  {
    id: 'previousCall',
    title: 'Previous call',
    group: 'Calls',
    chords: ['Ctrl+Shift+Tab'],
    inDialog: true,
  },
  { id: 'hold', title: 'Hold or resume the call', group: 'Calls', chords: [] },
  { id: 'endCall', title: 'End call', group: 'Calls', chords: ['F10'] },
  { id: 'addProduct', title: 'Add product', group: 'Phone order', chords: ['F3'] },
  {
    id: 'pasteLines',
    title: 'Paste lines',
    group: 'Phone order',
    chords: ['Alt+v'],
  },
  {
    id: 'readBack',
    title: 'Read the order back to the caller',
    group: 'Phone order',
    chords: ['Alt+r'],
  },
  { id: 'findCustomer', title: 'Find customer', group: 'Phone order', chords: ['F4'] },
  { id: 'newCustomer', title: 'New customer', group: 'Phone order', chords: ['F6'] },
  { id: 'sameAsLastTime', title: 'Same as last time', group: 'Phone order', chords: ['F7'] },
  { id: 'customerForm', title: 'All fields of the customer', group: 'Phone order', chords: [] },
  { id: 'signOut', title: 'Sign the customer out', group: 'Phone order', chords: [] },
  { id: 'takePayment', title: 'Take payment', group: 'Phone order', chords: ['F8'] },
  { id: 'placeOrder', title: 'Place order', group: 'Phone order', chords: ['F9'] },
  {
    id: 'ladder',
    title: 'Choose what next after a declined card',
    group: 'Phone order',
    chords: numbered('', 5),
    shown: '1…5',
    notWhileTyping: true,
  },
  { id: 'saveView', title: 'Save this view', group: 'Lists', chords: [] },
  { id: 'ownViews', title: 'Own views', group: 'Lists', chords: [] },
  { id: 'stockColumns', title: 'Columns of the stock', group: 'Stock', chords: [] },
  { id: 'exportStock', title: 'Export the stock list as CSV', group: 'Stock', chords: [] },
  { id: 'toReorder', title: 'To reorder by supplier', group: 'Stock', chords: [] },
  { id: 'filterStock', title: 'Filter the stock', group: 'Stock', chords: [] },
  { id: 'stockChanges', title: 'What changed in the stock', group: 'Stock', chords: [] },
  { id: 'countSheet', title: 'Count sheet', group: 'Stock', chords: [] },
  { id: 'largeStock', title: 'Large type on the stock screen, or not', group: 'Stock', chords: [] },
  { id: 'clearStock', title: 'Show everything in stock', group: 'Stock', chords: [] },
  { id: 'grossPrices', title: 'Prices with VAT, or without', group: 'Stock', chords: [] },
  {
    id: 'openProduct',
    title: 'Open the product of a row',
    group: 'Stock',
    chords: ['Enter'],
    inPlace: true,
  },
  { id: 'goToday', title: 'Go to today', group: 'Activities', chords: ['Alt+Home'] },
  {
    id: 'jumpToDay',
    title: 'Jump to a date',
    group: 'Activities',
    chords: ['Ctrl+g'],
  },
  {
    id: 'daysBefore',
    title: 'Earlier: the day, week or month before',
    group: 'Activities',
    chords: ['Alt+ArrowLeft'],
  },
  {
    id: 'daysAfter',
    title: 'Later: the day, week or month after',
    group: 'Activities',
    chords: ['Alt+ArrowRight'],
  },
  {
    id: 'weekBefore',
    title: 'A week earlier',
    group: 'Activities',
    chords: ['Alt+ArrowUp'],
  },
  {
    id: 'weekAfter',
    title: 'A week later',
    group: 'Activities',
    chords: ['Alt+ArrowDown'],
  },
  {
    id: 'monthBefore',
    title: 'A month earlier',
    group: 'Activities',
    chords: ['Alt+Shift+PageUp'],
  },
  {
    id: 'monthAfter',
    title: 'A month later',
    group: 'Activities',
    chords: ['Alt+Shift+PageDown'],
  },
  { id: 'showGrid', title: 'Activities as a grid', group: 'Activities', chords: [] },
  { id: 'showDay', title: 'Activities of a day', group: 'Activities', chords: [] },
  { id: 'showWeek', title: 'Activities of a week', group: 'Activities', chords: [] },
  { id: 'showMonth', title: 'Activities of a month', group: 'Activities', chords: [] },
  { id: 'showAgenda', title: 'Activities as an agenda', group: 'Activities', chords: [] },
  { id: 'showCharts', title: 'Activities as charts', group: 'Activities', chords: [] },
  { id: 'printActivities', title: 'Print activities', group: 'Activities', chords: [] },
  { id: 'callSheet', title: 'Call sheet: the calls of today', group: 'Activities', chords: [] },
  { id: 'activityColumns', title: 'Columns of the activities', group: 'Activities', chords: [] },
  { id: 'refreshActivities', title: 'Refresh activities', group: 'Activities', chords: [] },
  { id: 'phoneOrder', title: 'Phone order', group: 'Screens', chords: ['Alt+1'] },
  { id: 'stock', title: 'Stock', group: 'Screens', chords: ['Alt+2'] },
  { id: 'activities', title: 'Activities', group: 'Screens', chords: ['Alt+3'] },
  { id: 'customers', title: 'Customers this desk knows', group: 'Screens', chords: ['Alt+4'] },
  {
    id: 'orders',
    title: 'Orders placed here, of the customer, and waiting for payment',
    group: 'Screens',
    chords: ['Alt+5'],
  },
  { id: 'menus', title: 'Menus of the CRM', group: 'Screens', chords: ['Alt+6'] },
  { id: 'cases', title: 'Cases', group: 'Screens', chords: ['Alt+7'] },
  { id: 'settings', title: 'Settings', group: 'Screens', chords: ['Alt+8'] },
  { id: 'unsettled', title: 'Unsettled orders and payments', group: 'Screens', chords: [] },
  { id: 'addActivity', title: 'Add activity', group: 'Everywhere', chords: [] },
  { id: 'myReminders', title: 'My reminders', group: 'Everywhere', chords: [] },
  { id: 'raiseCase', title: 'Raise case', group: 'Everywhere', chords: [] },
  { id: 'refreshStock', title: 'Refresh stock', group: 'Everywhere', chords: [] },
  { id: 'stopStockRefresh', title: 'Stop the stock refresh', group: 'Everywhere', chords: [] },
  { id: 'refreshMenus', title: 'Refresh the menus', group: 'Everywhere', chords: [] },
  {
    id: 'palette',
    title: 'Every command by name',
    group: 'Everywhere',
    chords: ['Ctrl+k'],
  },
  { id: 'keySheet', title: 'Keys', group: 'Everywhere', chords: ['F1'], inDialog: true },
  {
    id: 'close',
    title: 'Close one thing, or go back',
    group: 'Everywhere',
    chords: ['Escape'],
    inPlace: true,
  },
  {
    id: 'confirm',
    title: 'Confirm a dialog: place, pay, save',
    group: 'In a form',
    chords: ['Ctrl+Enter'],
    inPlace: true,
  },
  {
    id: 'nextField',
    title: 'Go to the next field',
    group: 'In a form',
    chords: ['Enter'],
    inPlace: true,
  },
  {
    id: 'takeOption',
    title: 'Add the highlighted product',
    group: 'Lists',
    chords: ['Enter'],
    inPlace: true,
  },
  {
    id: 'search',
    title: 'Search the stock, activities or menus',
    group: 'Lists',
    chords: ['Ctrl+f'],
  },
  { id: 'nextPage', title: 'Next page', group: 'Lists', chords: ['Alt+PageDown'] },
  { id: 'previousPage', title: 'Previous page', group: 'Lists', chords: ['Alt+PageUp'] },
  {
    id: 'move',
    title: 'Move in a list or in the basket',
    group: 'Lists',
    chords: ['ArrowUp', 'ArrowDown'],
    shown: '↑ ↓',
    inPlace: true,
  },
  {
    id: 'editCell',
    title: 'Change the quantity, unit, price or location of a line',
    group: 'Lists',
    chords: ['Enter'],
    inPlace: true,
  },
  {
    id: 'removeLine',
    title: 'Remove the line',
    group: 'Lists',
    chords: ['Delete'],
    inPlace: true,
  },
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]['id']

/** All commands, without the exact types of each. */
export const commandList: readonly (Command & { readonly id: CommandId })[] = commands

/** The keys that a command came with, as shown on caps; empty where it has none. */
export function keysOf(id: CommandId): string {
  const command = commandList.find((one) => one.id === id)
  const [first = ''] = command?.chords ?? []
  return command?.shown ?? (first && capsOf(first))
}
