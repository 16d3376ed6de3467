import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { removeFolder } from '../electron/desk/removeFolder.ts'

/** A running desk: the built app with a folder of its own. */
export type RunningDesk = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** All that main wrote to its two outputs so far. */
  readonly output: () => string
  /** Ends it as the computer would at a power cut. */
  readonly kill: () => Promise<void>
  /** Ends it, unless it has ended: nobody is asked about work that is pending. */
  readonly end: () => Promise<void>
}

export type LaunchOptions = {
  readonly userData: string
  /** The sandbox to practise with, and its key; the desk starts its own without. */
  readonly training?: { readonly url: string; readonly key: string } | undefined
  readonly env?: Readonly<Record<string, string>>
  /** The built app's folder; this repository's own without. */
  readonly app?: string | undefined
  /** Further switches of the command line. */
  readonly switches?: readonly string[]
}

/** Starts the built app as a person would, on the sandbox given. */
export async function launchDesk(options: LaunchOptions): Promise<RunningDesk> {
  const { userData, training } = options
  const app = await _electron.launch({
    args: [
      options.app ?? '.',
      `--user-data-dir=${userData}`,
      ...(options.switches ?? []),
      ...(training === undefined
        ? []
        : [`--training-crm=${training.url}`, `--training-key=${training.key}`]),
    ],
    env: { ...definedOnly(process.env), ...options.env },
    // The colours are the desk's to choose; Playwright would make the page light.
    colorScheme: null,
  })
  let output = ''
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (text: Buffer) => {
      output += text.toString()
    })
  }
  const page = await app.firstWindow()
  return { app, page, userData, output: () => output, ...endings(app) }
}

function endings(app: ElectronApplication): Pick<RunningDesk, 'kill' | 'end'> {
  const child = app.process()
  const isGone = () => child.exitCode !== null || child.signalCode !== null
  const gone = once(child, 'exit')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
    end: async () => {
      if (isGone()) return
      // A desk with work pending asks before it closes; nobody is there to answer.
      await app.evaluate(({ app: desk }) => desk.exit(0)).catch(() => {})
      await gone
    },
  }
}

/** A fresh folder for one desk's data; `remove` takes it away. */
export function freshUserData(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'desk-user-data-'))
  return { path, remove: () => removeFolder(path) }
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
