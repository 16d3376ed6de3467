import { z } from '../schema.ts'

/** The ways a list may be written in form parameters, in the order calibration tries them. */
export const ARRAY_ENCODERS = ['comma', 'repeat', 'brackets', 'indexed', 'json', 'pipe'] as const

/** One way to write a list: `a,b`, `f=a&f=b`, `f[]=a`, `f[0]=a`, `["a","b"]` or `a|b`. */
export type ArrayEncoder = (typeof ARRAY_ENCODERS)[number]

const parameterName = z.string().regex(/^[A-Za-z_][\w.-]{0,31}$/)
const milliseconds = z.int().min(100).max(600_000)
const headerValue = z
  .string()
  .max(500)
  .regex(/^[\x20-\x7e]*$/)
  .nullable()

/**
 * How one CRM writes and reads the API. The document's examples are lost, so whatever it leaves
 * open is a value here (reading notes, D4): learned by the connection test, kept with the
 * connection. The verb is no part of it: the key travels in a POST body, always.
 */
export const dialectSchema = z.strictObject({
  name: z.string().min(1).max(60),
  params: z.strictObject({
    method: parameterName,
    apiKey: parameterName,
    output: parameterName,
  }),
  outputValue: z.string().max(20),
  arrays: z.enum(ARRAY_ENCODERS),
  bool: z.enum(['true/false', 'Y/N', '1/0']),
  dateTime: z.enum(['YYYY-MM-DDThh:mm:ss', 'YYYY-MM-DD hh:mm:ss', 'YYYY-MM-DDThh:mm:ssZ']),
  date: z.enum(['YYYY-MM-DD', 'DD/MM/YYYY', 'YYYYMMDD']),
  decimal: z.strictObject({ point: z.enum(['.', ',']), thousands: z.enum(['', ',', '.', ' ']) }),
  charset: z.enum(['utf-8', 'iso-8859-1']),
  emptyMeans: z.enum(['omit', 'send']),
  /** Lasso damages what lies above U+10FFF, emoji among it (reading notes, D3). */
  emoji: z.enum(['strip', 'send']),
  headers: z.strictObject({
    Referer: headerValue,
    Origin: headerValue,
    'User-Agent': headerValue,
  }),
  rows: z.array(z.string().min(1)).min(1),
  found: z.array(z.string().min(1)).min(1),
  successCodes: z.array(z.union([z.string(), z.number(), z.null()])),
  entities: z.enum(['decode', 'keep']),
  packBasis: z.enum(['units', 'nested']),
  timeoutMs: z.strictObject({
    read: milliseconds,
    session: milliseconds,
    write: milliseconds,
    money: milliseconds,
  }),
})

/** A dialect, checked. */
export type Dialect = z.infer<typeof dialectSchema>

/** The dialect assumed until a connection test has learned better (reading notes, D4). */
export const defaultDialect: Dialect = {
  name: 'default',
  params: { method: 'method', apiKey: 'apikey', output: 'output' },
  outputValue: 'json',
  arrays: 'comma',
  bool: 'true/false',
  dateTime: 'YYYY-MM-DDThh:mm:ss',
  date: 'YYYY-MM-DD',
  decimal: { point: '.', thousands: '' },
  charset: 'utf-8',
  emptyMeans: 'omit',
  emoji: 'strip',
  headers: { Referer: null, Origin: null, 'User-Agent': 'SalesSystemCRM-Desk' },
  rows: [
    'items',
    'rows',
    'products',
    'orders',
    'activities',
    'categories',
    'cart',
    'basket',
    'results',
  ],
  found: ['found', 'found_count', 'total'],
  successCodes: [null, '', 0, '0'],
  entities: 'decode',
  packBasis: 'units',
  timeoutMs: { read: 15_000, session: 15_000, write: 45_000, money: 90_000 },
}
