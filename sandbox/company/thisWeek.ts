/** Subject, activity type, place and length in minutes. */
export type Appointment = readonly [
  subject: string,
  type: string,
  location: string,
  minutes: number,
]

/** The week around today, Monday (1) to Friday (5), by the London clock. */
export const thisWeek: readonly (readonly [
  weekday: number,
  clock: string,
  appointment: Appointment,
])[] = [
  [1, '09:00', ['Ring Whitcombe & Daughters', 'DA1', '', 45]],
  [1, '10:40', ['Tasting, Redcliffe Deli', 'DB2', 'Bristol', 105]],
  [1, '14:00', ['Ring Ashdown Stores', 'DA1', '', 45]],
  [2, '09:30', ['Ring Pryce Hardware', 'DA1', '', 45]],
  [2, '11:30', ['Stock count WH2', 'DC2', 'WH2', 60]],
  [2, '11:30', ['Ring Loft & Larder', 'DA1', '', 45]],
  [2, '14:30', ['Christmas market set-up', 'DD1', 'Bristol', 120]],
  [3, '09:40', ['Visit Harbourside Inn', 'DB1', 'Long Ashton', 95]],
  [4, '09:00', ['Trade show, Exeter', 'DD2', 'Exeter', 510]],
  [5, '09:20', ['Ring Bay Tree Café', 'DA1', '', 45]],
  [5, '12:30', ['Price list review', 'DC1', '', 70]],
  [5, '15:30', ['Ring M. Okafor', 'DA1', '', 45]],
]
