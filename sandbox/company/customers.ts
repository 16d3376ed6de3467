/**
 * Who, where, how to sign in (telephone, e-mail, password), price band and contact type; then
 * whatever else the CRM knows, in its own words. A company's name gets "(Training) Ltd".
 *
 * Nothing here reaches anybody: inward codes use letters no real postcode has there (C I K M O V),
 * telephones are the regulators' numbers for drama, mail goes to example.com. Passwords hold
 * capitals and digits only, the narrowest reading of the API document (line 127).
 */
export type Customer = readonly [
  who: string,
  where: string,
  signIn: readonly [phone: string, email: string, password: string],
  kind: `PB${1 | 2 | 3} CY${number}`,
  more?: Readonly<Record<string, string>>,
]

export const customers: readonly Customer[] = [
  [
    'Ms Eleanor Whitcombe, Whitcombe & Daughters',
    '14 Quayside Row|Redcliffe|Bristol|BS4 1CK',
    ['01632 960123', 'eleanor@example.com', 'CANDLE42'],
    'PB1 CY2',
    { label: 'LB1', jobposition: 'Owner', mobile: '07700 900123' },
  ],
  [
    'Mr Tom Ashdown, Ashdown Stores',
    '3 Market Place||Wells|BA5 2OK',
    ['01632 960210', 'tom@example.com', 'MARKET33'],
    'PB1 CY2',
  ],
  [
    'Mr Gareth Pryce, Pryce Hardware',
    '27 Foundry Lane||Newport|NP19 4VM',
    ['01632 960341', 'gareth@example.com', 'COACHBOLT8'],
    'PB1 CY4',
    { label: 'LB1', jobposition: 'Buyer' },
  ],
  // House number 88 and postcode digits 412: with CV2 123 the test cards' checks all match.
  [
    'Mrs Judith Marlow, Harbourside Inn',
    '88 Ferry Road|Long Ashton|Bristol|BS41 2CK',
    ['01632 960488', 'judith@example.com', 'FERRY412'],
    'PB1 CY3',
  ],
  [
    'Miss Maya Okafor',
    '9 Alma Vale||Bristol|BS8 2IM',
    ['07700 900277', 'maya@example.com', 'LANTERN7'],
    'PB3 CY5',
    { newsletter: 'Y', phone: '', mobile: '07700 900277' },
  ],
  [
    'Ms Priti Raman, Redcliffe Deli',
    '41 Cathedral Walk|Redcliffe|Bristol|BS1 6MC',
    ['01632 960512', 'priti@example.com', 'OLIVES19'],
    'PB1 CY2',
  ],
  [
    'Mr Callum Frith, Loft & Larder',
    '5 Gloucester Parade||Cheltenham|GL50 3KO',
    ['01632 960577', 'callum@example.com', 'LARDER55'],
    'PB1 CY2',
    { label: 'LB3' },
  ],
  [
    'Mrs Zoë Tremaine, Bay Tree Café',
    '18 Esplanade||Exmouth|EX8 1VC',
    ['01632 960634', 'zoe@example.com', 'BAYTREE18'],
    'PB1 CY2',
    { newsletter: 'Y' },
  ],
  [
    'Mr Ivor Penrose, Penrose Joinery',
    'Unit 6, Tamar Yard||Plymouth|PL4 0MK',
    ['01632 960701', 'ivor@example.com', 'MITRE6X4'],
    'PB1 CY4',
    // Builders: the customer accounts for the VAT.
    { taxable: 'R', employeeno: '14' },
  ],
  [
    'Dr Siobhán Kearney, Lough Road Pharmacy',
    '62 Lough Road||Antrim|BT41 4VK',
    ['01632 960745', 'siobhan@example.com', 'ANTRIM62'],
    'PB1 CY1',
  ],
  [
    'Ms Aoife Brennan, Brennan’s of Cork',
    '7 Cornmarket Quay||Cork|',
    ['020 914 0155', 'aoife@example.com', 'SHANDON77'],
    'PB1 CY6',
    { country_code: 'IE', currency: 'EUR', taxable: 'N', team: 'TM4', timezone: 'Europe/Dublin' },
  ],
  [
    'Mr Walter Haines, Haines General Store',
    '210 Main Street||Brattleboro|05301',
    ['802-555-0142', 'walter@example.com', 'MAPLE210'],
    'PB1 CY6',
    {
      country_code: 'US',
      state: 'VT',
      currency: 'USD',
      taxable: 'N',
      team: 'TM4',
      timezone: 'America/New_York',
    },
  ],
  [
    'Mr Étienne Le Brocq, Le Brocq & Fils',
    '4 Sand Street||St Helier|JE2 3OV',
    ['01632 960799', 'etienne@example.com', 'JERSEY04'],
    'PB1 CY6',
    // The Channel Islands stand outside UK VAT.
    { country_code: 'JE', taxable: 'N', team: 'TM4', timezone: 'Europe/Jersey' },
  ],
  [
    'Ms Hannah Blythe, Blythe Candle Rooms',
    '33 Steep Hill||Lincoln|LN2 1MO',
    ['01632 960802', 'hannah@example.com', 'WICKS333'],
    'PB1 CY2',
  ],
  [
    'Mr Oluwaseun Adeyemi, Adeyemi Catering',
    '118 Peckham Yard||London|SE15 4CV',
    ['020 7946 0118', 'seun@example.com', 'JOLLOF118'],
    'PB1 CY3',
  ],
  [
    'Mrs Margaret O’Hara, The Copper Kettle',
    '2 Bridge End||Keswick|CA12 5KM',
    ['01632 960833', 'margaret@example.com', 'KETTLE22'],
    'PB1 CY2',
  ],
  [
    'Mr Dafydd Rhys-Jones, Llŷn Outfitters',
    '15 Stryd Fawr||Pwllheli|LL53 5IO',
    ['01632 960847', 'dafydd@example.com', 'PWLLHELI15'],
    'PB1 CY2',
  ],
  [
    'Ms Kirsty Munro, Munro Chandlery',
    '71 Shore Street||Oban|PA34 4CC',
    ['01632 960851', 'kirsty@example.com', 'OBAN7100'],
    'PB1 CY2',
  ],
  [
    'Mr Arjun Mehta, Mehta Cash & Carry',
    '300 Belgrave Gate||Leicester|LE1 3VO',
    ['01632 960862', 'arjun@example.com', 'PALLET300'],
    'PB1 CY1',
    { companyturnover: '2400000', employeeno: '38' },
  ],
  [
    'Miss Francesca Dell’Orto, Dell’Orto Gelato',
    '12 Marine Arcade||Weston-super-Mare|BS23 1IK',
    ['01632 960870', 'francesca@example.com', 'GELATO12'],
    'PB2 CY2',
  ],
  [
    'Mx Robin Sayer, Sayer Bindery',
    '8 Elm Hill||Norwich|NR3 1OM',
    ['01632 960884', 'robin@example.com', 'VELLUM88'],
    'PB2 CY1',
  ],
  [
    'Mr Piotr Zieliński, Zieliński Fencing',
    '54 Canal Wharf||Nottingham|NG1 7VV',
    ['01632 960891', 'piotr@example.com', 'LATCH5400'],
    'PB1 CY4',
    { taxable: 'R' },
  ],
  [
    'Rev Colin Appleyard, St Bride’s Parish Shop',
    'The Old School|Church Lane|Ludlow|SY8 1KI',
    ['01632 960905', 'colin@example.com', 'STEEPLE8'],
    'PB2 CY1',
    { taxable: 'N' },
  ],
  [
    'Mrs Dorothy Lisle, Lisle House Hotel',
    '1 Marine Parade||Lyme Regis|DT7 3MV',
    ['01632 960911', 'dorothy@example.com', 'COBB1820'],
    'PB1 CY3',
    { label: 'LB4' },
  ],
  [
    'Mr Ben Carrick, Carrick Coffee Cart',
    '27 Grey Lane||Newcastle upon Tyne|NE1 6CO',
    ['01632 960926', 'ben@example.com', 'ESPRESSO27'],
    'PB2 CY2',
  ],
  [
    'Ms Yuki Tanaka, Tanaka Ceramics',
    '90 Trongate Close||Glasgow|G1 5MM',
    ['01632 960930', 'yuki@example.com', 'CELADON90'],
    'PB2 CY2',
  ],
  [
    'Mr Graham Stoddart, Stoddart & Sons Builders',
    '44 Mill Road||Hexham|NE46 1VI',
    ['01632 960938', 'graham@example.com', 'JOIST4400'],
    'PB1 CY4',
    { taxable: 'R', label: 'LB1' },
  ],
  [
    'Ms Leila Haddad, Haddad Nursery Wear',
    '16 Portland Row||Leeds|LS1 4OC',
    ['01632 960942', 'leila@example.com', 'PUDDLE16'],
    'PB2 CY2',
  ],
  [
    'Mr Rhodri Vaughan, Vaughan Farm Shop',
    'Cwm Farm|Talgarth|Brecon|LD3 0KV',
    ['01632 960950', 'rhodri@example.com', 'HONEYPOT3'],
    'PB1 CY2',
  ],
  [
    'Mrs Sunita Kaur Gill, Gill Stationers',
    '23 Corporation Arcade||Birmingham|B2 4CI',
    ['01632 960957', 'sunita@example.com', 'INKWELL23'],
    'PB2 CY1',
  ],
  [
    'Mr Jonah Pike, Pike & Anchor Inn',
    '10 Fore Street||Fowey|PL23 1MI',
    ['01632 960960', 'jonah@example.com', 'ANCHOR10'],
    'PB1 CY3',
  ],
  [
    'Ms Beatriz Nogueira, Nogueira Wine Bar',
    '6 Exchange Steps||Liverpool|L2 2KK',
    ['01632 960968', 'beatriz@example.com', 'VINHO606'],
    'PB1 CY3',
  ],
  [
    'Mr Alasdair Boyd, Boyd Event Hire',
    '39 Constitution Court||Edinburgh|EH6 7OV',
    ['01632 960975', 'alasdair@example.com', 'MARQUEE39'],
    'PB2 CY7',
    { label: 'LB2' },
  ],
  [
    'Miss Imogen Farr',
    '20 Walcot Rise||Bath|BA1 5CM',
    ['07700 900301', 'imogen@example.com', 'WALCOT20'],
    'PB3 CY5',
    { phone: '', mobile: '07700 900301', newsletter: 'Y' },
  ],
  [
    'Mr Harold Nightingale-Featherstonehaugh',
    'The Gate House|Abbey Road, Upper Slaughter-under-Wychwood|Cheltenham|GL54 2OI',
    ['01632 960981', 'harold@example.com', 'GATEHOUSE1'],
    'PB3 CY5',
    { dob: '1948-03-09', gender: 'male' },
  ],
  [
    'Mrs Nia Evans',
    '4 Heol y Bont||Aberystwyth|SY23 2VK',
    ['01632 960984', 'nia@example.com', 'PROMENADE4'],
    'PB3 CY5',
  ],
  [
    'Mr Li Wei',
    'Flat 12, Cotham Court||Bristol|BS6 6CC',
    ['07700 900345', 'li@example.com', 'TEAPOT12'],
    'PB3 CY5',
    { phone: '', mobile: '07700 900345' },
  ],
  [
    'Prof Amina Yusuf-Clarke',
    '73 Banbury Row||Oxford|OX2 6MK',
    ['01632 960990', 'amina@example.com', 'ALMANACK73'],
    'PB3 CY5',
  ],
  [
    'Ms Jo Æsgaard',
    '2 Old Lifeboat Cottages||Whitby|YO21 3IV',
    ['07700 900388', 'jo@example.com', 'LIFEBOAT2'],
    'PB3 CY5',
    { phone: '', mobile: '07700 900388', label: 'LB2' },
  ],
  // Nothing bought yet, no telephone, the shortest of names.
  [
    'Mr X Ó',
    '1 The Cut||London|SE1 8VO',
    ['020 7946 0961', 'x@example.com', 'SHORT1'],
    'PB3 CY7',
    { phone: '' },
  ],
]
