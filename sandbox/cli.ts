import { parseArgs } from 'node:util'
import { COMPANIES, type CompanyName, type FurnishedOptions } from './furnished.ts'
import { SwitchError } from './switchError.ts'
import { parseSwitch, presetSwitches, setSwitches } from './switches.ts'

export const USAGE = `Usage: sandbox [options]
  --port N                 the CRM's port; 0, the usual, picks a free one
  --host ADDRESS           loopback unless told otherwise
  --key KEY                the API key (demo-key)
  --db FILE                keeps the data in a file; without it all is in memory
  --company NAME           sample, odd or empty (sample)
  --items N                makes up so many products beyond the company's own
  --activities N           makes up so many activities
  --date YYYY-MM-DD        the day the company's dates turn around (today)
  --switch NAME=VALUE      sets a switch; may come again and again
  --control-port N         the control port
  --control-token TOKEN    its token; random if not given
  --show-control-token     prints the token
`

export type CommandLine = { options: FurnishedOptions; isTokenShown: boolean }

/** Reads the command line; throws SwitchError with a sentence for whoever typed it. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const values = readValues(args)
  const switches = presetSwitches()
  for (const text of values.switch ?? []) setSwitches(switches, parseSwitch(text))
  const date = values.date
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) {
    throw new SwitchError('--date is written YYYY-MM-DD')
  }
  const given = {
    port: wholeNumber('--port', values.port),
    controlPort: wholeNumber('--control-port', values['control-port']),
    host: values.host,
    key: values.key,
    db: values.db,
    company: companyNamed(values.company),
    items: wholeNumber('--items', values.items),
    activities: wholeNumber('--activities', values.activities),
    controlToken: values['control-token'],
    today: date,
  }
  return {
    options: { ...withoutGaps(given), switches },
    isTokenShown: values['show-control-token'] === true,
  }
}

function readValues(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'control-port': { type: 'string' },
        host: { type: 'string' },
        key: { type: 'string' },
        db: { type: 'string' },
        company: { type: 'string' },
        items: { type: 'string' },
        activities: { type: 'string' },
        date: { type: 'string' },
        switch: { type: 'string', multiple: true },
        'control-token': { type: 'string' },
        'show-control-token': { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new SwitchError(error instanceof Error ? error.message : 'not understood')
  }
}

function companyNamed(text: string | undefined): CompanyName | undefined {
  if (text === undefined) return undefined
  const name = (Object.keys(COMPANIES) as CompanyName[]).find((known) => known === text)
  if (name === undefined) throw new SwitchError('--company is sample, odd or empty')
  return name
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,7}$/.test(text)) return Number(text)
  throw new SwitchError(`${name} is a whole number`)
}

type Filled<Gappy> = { [Name in keyof Gappy]?: Exclude<Gappy[Name], undefined> }

/** Leaves out what was not given. */
const withoutGaps = <Gappy extends object>(gappy: Gappy): Filled<Gappy> =>
  Object.fromEntries(
    Object.entries(gappy).filter(([, value]) => value !== undefined),
  ) as Filled<Gappy>
