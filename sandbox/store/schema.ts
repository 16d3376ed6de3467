/** Counts up whenever a table changes: a file of another version is not opened. */
export const SCHEMA_VERSION = 2

/** The tables of the CRM. Money and quantities are decimal text; moments are milliseconds. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;

CREATE TABLE IF NOT EXISTS products (
  position INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  family TEXT NOT NULL,
  is_lead INTEGER NOT NULL,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  feature TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS products_family ON products (family);
CREATE INDEX IF NOT EXISTS products_category ON products (category);
CREATE TABLE IF NOT EXISTS stock (
  code TEXT NOT NULL, location TEXT NOT NULL, quantity TEXT NOT NULL, PRIMARY KEY (code, location)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS categories (
  code TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, slug TEXT NOT NULL,
  description TEXT NOT NULL, parent TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS menus (
  name TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, value TEXT NOT NULL,
  colour TEXT, PRIMARY KEY (name, code)
) STRICT;
-- What getAsset answers in place of a menu that was changed, word for word.
CREATE TABLE IF NOT EXISTS menus_told (name TEXT PRIMARY KEY, told TEXT NOT NULL) STRICT;

CREATE TABLE IF NOT EXISTS contacts (
  ref INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  password TEXT,
  band TEXT NOT NULL,
  fields TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS contacts_email ON contacts (email);

CREATE TABLE IF NOT EXISTS sessions (
  mark TEXT PRIMARY KEY, contact INTEGER REFERENCES contacts (ref), touched INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS ended_sessions (mark TEXT PRIMARY KEY, ended INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS viewed (
  session TEXT NOT NULL REFERENCES sessions (mark) ON DELETE CASCADE, code TEXT NOT NULL,
  seen INTEGER NOT NULL, PRIMARY KEY (session, code)
) STRICT;
CREATE TABLE IF NOT EXISTS basket (
  ref TEXT PRIMARY KEY,
  session TEXT NOT NULL REFERENCES sessions (mark) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  uom TEXT NOT NULL,
  factor TEXT NOT NULL,
  quantity TEXT NOT NULL,
  location TEXT NOT NULL,
  own_price TEXT,
  own_tax_rate TEXT,
  fixed INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS basket_session ON basket (session, position);

CREATE TABLE IF NOT EXISTS orders (
  ref TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  contact INTEGER NOT NULL REFERENCES contacts (ref),
  number INTEGER NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  written INTEGER NOT NULL,
  state TEXT NOT NULL,
  state_since INTEGER NOT NULL,
  client_ref TEXT NOT NULL,
  currency TEXT NOT NULL,
  subtotal TEXT NOT NULL,
  tax TEXT NOT NULL,
  total TEXT NOT NULL,
  location TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS orders_contact ON orders (contact, number);
CREATE TABLE IF NOT EXISTS order_lines (
  order_ref TEXT NOT NULL REFERENCES orders (ref) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL, name TEXT NOT NULL, size TEXT NOT NULL,
  uom TEXT NOT NULL, factor TEXT NOT NULL, quantity TEXT NOT NULL, location TEXT NOT NULL,
  price TEXT NOT NULL, tax_rate TEXT NOT NULL, net TEXT NOT NULL, tax TEXT NOT NULL,
  PRIMARY KEY (order_ref, position)
) STRICT;

CREATE TABLE IF NOT EXISTS payments (
  ref INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  order_ref TEXT REFERENCES orders (ref) ON DELETE CASCADE,
  method TEXT NOT NULL,
  amount TEXT NOT NULL,
  currency TEXT NOT NULL,
  fx_rate TEXT,
  date TEXT NOT NULL,
  taken INTEGER NOT NULL,
  has_moved INTEGER NOT NULL,
  code INTEGER,
  card TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS payments_order ON payments (order_ref);
CREATE TABLE IF NOT EXISTS gateway (
  vendor_tx_code TEXT PRIMARY KEY,
  request_hash TEXT NOT NULL,
  status TEXT NOT NULL, detail INTEGER NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL,
  vps_tx_id TEXT NOT NULL, tx_auth_no TEXT, avs_cv2 TEXT NOT NULL,
  card_type TEXT NOT NULL, last_four TEXT NOT NULL, at INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS activities (
  ref INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, contact INTEGER,
  subject TEXT NOT NULL, start TEXT NOT NULL, finish TEXT NOT NULL, description TEXT NOT NULL,
  notes TEXT NOT NULL, category TEXT NOT NULL, type TEXT NOT NULL, sku TEXT NOT NULL,
  team TEXT NOT NULL, location TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS activities_start ON activities (start, ref);
CREATE TABLE IF NOT EXISTS cases (
  ref INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, contact INTEGER NOT NULL,
  subject TEXT NOT NULL, message TEXT NOT NULL, created INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS mails (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, recipient TEXT NOT NULL, at INTEGER NOT NULL,
  about TEXT NOT NULL
) STRICT;
`

/** Every table, those that others point at last, for emptying them all. */
export const TABLES = [
  'mails',
  'cases',
  'activities',
  'gateway',
  'payments',
  'order_lines',
  'orders',
  'basket',
  'viewed',
  'ended_sessions',
  'sessions',
  'contacts',
  'menus',
  'menus_told',
  'categories',
  'stock',
  'products',
  'counters',
] as const
