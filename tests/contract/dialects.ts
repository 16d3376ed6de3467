import { ARRAY_ENCODERS, type Dialect, defaultDialect } from '../../shared/crm/dialect.ts'

/** A dialect, and the names of it that the sandbox alone understands while it is spoken. */
export type SpokenDialect = {
  readonly name: string
  readonly dialect: Dialect
  readonly only: readonly string[]
}

const withNames = (method: string, apiKey: string, output: string): SpokenDialect => ({
  name: `named ${method}, ${apiKey} and ${output}`,
  dialect: { ...defaultDialect, params: { method, apiKey, output } },
  only: [method, apiKey, output],
})

const writing = (name: string, change: Partial<Dialect>): SpokenDialect => ({
  name,
  dialect: { ...defaultDialect, ...change },
  only: [],
})

/** The default, each way to send a list, each synonym, and each way to write a value. */
export const spokenDialects: readonly SpokenDialect[] = [
  { name: 'the default', dialect: defaultDialect, only: [] },
  ...ARRAY_ENCODERS.map((arrays) => ({
    name: `lists by ${arrays}`,
    dialect: { ...defaultDialect, arrays },
    only: [arrays],
  })),
  withNames('action', 'api_key', 'format'),
  withNames('cmd', 'key', 'output'),
  withNames('method', 'api', 'format'),
  writing('Y and N, times with a space', { bool: 'Y/N', dateTime: 'YYYY-MM-DD hh:mm:ss' }),
  writing('1 and 0, times with a Z', { bool: '1/0', dateTime: 'YYYY-MM-DDThh:mm:ssZ' }),
  writing('written in Latin-1', { charset: 'iso-8859-1' }),
  writing('what is empty is sent', { emptyMeans: 'send' }),
  writing('answers asked for as JSONP', { outputValue: 'jsonp' }),
]
