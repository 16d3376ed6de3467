import type { MenuValue } from './types.ts'

const plain = (values: Readonly<Record<string, string>>): readonly MenuValue[] =>
  Object.entries(values).map(([code, value]) => ({ code, value }))

const coloured = (values: Readonly<Record<string, [string, string]>>): readonly MenuValue[] =>
  Object.entries(values).map(([code, [value, colour]]) => ({ code, value, colour }))

/** The twelve menus getAsset knows; the codes DA1, DD1, TM1 and WH1 are the API document's own. */
export const menus = {
  contact_title: plain({
    MR: 'Mr',
    MRS: 'Mrs',
    MISS: 'Miss',
    MS: 'Ms',
    MX: 'Mx',
    DR: 'Dr',
    PROF: 'Prof',
    REV: 'Rev',
  }),
  contact_found: plain({
    CF1: 'Word of mouth',
    CF2: 'Trade show',
    CF3: 'Web search',
    CF4: 'Shop visit',
    CF5: 'Magazine',
    CF6: 'Rang us',
  }),
  contact_type: plain({
    CY1: 'Customer',
    CY2: 'Shop or café',
    CY3: 'Hotel or inn',
    CY4: 'Tradesperson',
    CY5: 'Private customer',
    CY6: 'Export customer',
    CY7: 'Prospect',
  }),
  // The first code of a letter pair heads its category: Tasting (DB2) is a kind of Visit (DB1).
  activity_type: coloured({
    DA1: ['Call', '#2F6FDE'],
    DA2: ['Ring back', '#5B8DEF'],
    DB1: ['Visit', '#17794A'],
    DB2: ['Tasting', '#4C9A6E'],
    DC1: ['Office', '#A15C07'],
    DC2: ['Stock count', '#C08331'],
    DD1: ['Events', '#8B3DB8'],
    DD2: ['Trade show', '#A968CC'],
  }),
  activity_label: coloured({
    AL1: ['Important', '#C0262D'],
    AL2: ['To confirm', '#A15C07'],
    AL3: ['Confirmed', '#17794A'],
    AL4: ['Away from the desk', '#5B6472'],
  }),
  order_label: coloured({
    OL1: ['Christmas', '#C0262D'],
    OL2: ['Wait for stock', '#A15C07'],
    OL3: ['Ship together', '#1D5FB4'],
    OL4: ['Gift wrap', '#8B3DB8'],
    OL5: ['Customer collects', '#17794A'],
  }),
  contact_label: coloured({
    LB1: ['Regular', '#17794A'],
    LB2: ['New this year', '#1D5FB4'],
    LB3: ['Ring first', '#A15C07'],
    LB4: ['On stop', '#C0262D'],
  }),
  cases_label: coloured({
    KL1: ['Broken in transit', '#C0262D'],
    KL2: ['Wrong item', '#A15C07'],
    KL3: ['Late delivery', '#8B3DB8'],
    KL4: ['Invoice question', '#1D5FB4'],
    KL5: ['Praise', '#17794A'],
  }),
  sales_team: plain({
    TM1: 'Phone sales',
    TM2: 'Shop counter',
    TM3: 'Field sales',
    TM4: 'Export desk',
  }),
  price_bands: plain({ PB1: 'Trade', PB2: 'Web', PB3: 'Retail' }),
  stock_location: plain({
    WH1: 'Avonmouth warehouse',
    WH2: 'Bedminster store',
    SHOP: 'Quayside shop',
  }),
  product_uom: plain({
    EACH: 'Each',
    JAR: 'Jar',
    TIN: 'Tin',
    BTL: 'Bottle',
    CAN: 'Can',
    BOX: 'Box',
    BAG: 'Bag',
    PKT: 'Packet',
    TUB: 'Tub',
    PAIR: 'Pair',
    SET: 'Set',
    ROLL: 'Roll',
    WHL: 'Wheel',
    PIECE: 'Piece',
  }),
} as const satisfies Readonly<Record<string, readonly MenuValue[]>>

/** The category of an activity type, itself a code of the same menu. */
export const activityCategory = (type: string): string => `${type.slice(0, 2)}1`
