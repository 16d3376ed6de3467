import { createActivities } from './activities/activities.ts'
import { createAdding } from './activities/adding/adding.ts'
import { createAddingBook } from './activities/adding/addingBook.ts'
import { createMarkBook } from './activities/callSheet/markBook.ts'
import { createEstimates } from './basket/estimates.ts'
import { createBasketSync } from './basket/sync.ts'
import { createCompareStock } from './calls/compareStock.ts'
import { createOpenedBook } from './calls/handover/openedBook.ts'
import { createSessions } from './calls/sessions.ts'
import { createWorkers } from './calls/workers.ts'
import { createCaseBook } from './cases/caseBook.ts'
import { createAddCustomer } from './customers/adding.ts'
import { createPeople } from './customers/directory/people.ts'
import { createConsentBook } from './customers/form/consentBook.ts'
import { createOwnData } from './customers/ownData.ts'
import { createSignIns } from './customers/signIns.ts'
import { createSigning } from './customers/signing.ts'
import { createTheirCalls } from './customers/theirCalls.ts'
import type { DeskDeps } from './deps.ts'
import { createLearned } from './orders/learned.ts'
import { createListedBook } from './orders/listed/listedBook.ts'
import { createPlacedBook } from './orders/placedBook.ts'
import { createWatch } from './orders/watch.ts'
import { createUseBook } from './palette/useBook.ts'
import { createReminderBook } from './reminders/reminderBook.ts'
import { createReminding } from './reminders/reminding.ts'
import { openSealedTexts } from './sealing/sealedTexts.ts'
import { guardSessions } from './settling/guard.ts'
import { createLookSessions } from './settling/lookSessions.ts'
import { createOnceMore } from './settling/onceMore.ts'
import { createSettling } from './settling/settling.ts'
import { tellingJournal } from './settling/telling.ts'
import { createStockParts } from './stock/stockParts.ts'

/** Puts together what the desk of one connection works with; nothing is sent before it is asked. */
export function createDeskParts(given: DeskDeps) {
  const life = new AbortController()
  const journal = tellingJournal(given.storage.openJournal(given), () => {
    stockParts.taken.journalChanged()
    stockParts.soldHere.journalChanged()
    settling.changed()
  })
  const deps = { ...given, crm: guardSessions(given.crm, journal, life.signal) }
  const database = deps.storage.openDeskDatabase(deps.folder)
  const stockParts = createStockParts(deps, journal, database, life.signal)
  const { book, stock, menus } = stockParts
  const signIns = createSignIns(deps.vault)
  const sessions = createSessions(deps, book, signIns)
  const estimates = createEstimates(deps, book, stock)
  const peopleParts = { deps, database, book, signIns, sessions, journal }
  const people = createPeople(peopleParts, life.signal)
  const onCustomer = (callId: string) => {
    people.remember(callId)
    estimates(callId)
    onceMore.customerHere(callId)
  }
  const onWrong = people.refused
  const signing = createSigning({ deps, book, signIns, menus, onCustomer, onWrong })
  const sync = createBasketSync(deps, book, stockParts.promisedTo)
  const compareStock = createCompareStock({ deps, ...stockParts })
  const workers = createWorkers({ deps, book, sessions, signing, signIns, sync, compareStock })
  const isoNow = () => new Date(deps.clock.now()).toISOString()
  const consents = createConsentBook(database, isoNow)
  const addCustomer = createAddCustomer({ deps, book, sessions, signing, signIns })
  const placed = createPlacedBook(book, journal)
  const listed = createListedBook(book)
  const learned = createLearned(journal, deps.settings)
  const watch = createWatch({ deps, journal }, (order, row) => settling.reappeared(order, row))
  const lookSessions = createLookSessions(deps)
  const orderParts = { deps, book, workers, journal, placed, learned, watch }
  const onceMore = createOnceMore({ ...orderParts, signIns, lookSessions }, life.signal)
  const moneyParts = { ...orderParts, onceMore, sessions, signing, signIns, lookSessions }
  const settling = createSettling(moneyParts)
  const activitiesFile = deps.storage.openActivitiesFile(deps.folder)
  const activities = createActivities(deps, activitiesFile, life.signal)
  const texts = openSealedTexts(database, deps.vault)
  const addingBook = createAddingBook(database, texts, isoNow)
  const ownParts = { activities, activitiesFile, addingBook, life: life.signal }
  const addingParts = { deps, book, workers, ...ownParts }
  const adding = createAdding(addingParts)
  const cases = createCaseBook(database, texts, isoNow)
  cases.interrupted()
  const reminders = createReminderBook(database, texts)
  const reminding = createReminding({ deps, reminders }, life.signal)
  const callMarks = createMarkBook(database)
  const paletteUses = createUseBook(database)
  const opened = createOpenedBook(database)
  const theirCalls = createTheirCalls(stockParts)
  const kept = { callMarks, database, adding, cases, reminders, reminding, consents }
  const ownData = createOwnData({ ...kept, ...deps, texts, addingBook, journal, theirCalls })
  const own = { life, addCustomer, settling, paletteUses, opened, ownData, ...kept }
  return { ...stockParts, ...moneyParts, ...people, ...ownParts, ...own, listed }
}
