import { screenSize } from './screenSize.ts'

/** Flags for a quiet Chromium that asks nothing of the network on its own account. */
const QUIET = [
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-hang-monitor',
  '--disable-infobars',
  '--disable-popup-blocking',
  '--disable-quic',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--force-device-scale-factor=1',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
]

/** The last two draw what an address bar proposes: a process of their own that nobody sees here. */
const FEATURES_OFF = [
  'AutofillServerCommunication',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'InterestFeedContentSuggestions',
  'LocalNetworkAccessChecks',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

type Options = {
  profile: string
  isHeaded: boolean
  isRoot: boolean
  /** The app's own switches (`app.commandLine`), which win over ours. */
  switches: ReadonlyMap<string, string>
  appended: ReadonlySet<string>
}

// Of the switches that were typed, Chromium gets those that can only be meant for it: an app's own
// may carry what no other process's command line should show.
const FOR_CHROMIUM =
  /^(disable|enable|force|use|ignore|host|proxy|no-sandbox$|remote-debugging-port$|js-flags$|lang$)/
const OURS = new Set(['user-data-dir', 'disable-features'])

/** Chromium's whole command line. */
export function chromiumFlags({
  profile,
  isHeaded,
  isRoot,
  switches,
  appended,
}: Options): string[] {
  const off = [...FEATURES_OFF, ...(switches.get('disable-features') ?? '').split(',')]
  return [
    ...QUIET,
    ...(isHeaded ? [] : headless()),
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...[...switches]
      .filter(([name]) => !OURS.has(name) && (appended.has(name) || FOR_CHROMIUM.test(name)))
      .map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`)),
    `--disable-features=${[...new Set(off.filter(Boolean))].join(',')}`,
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--no-startup-window',
  ]
}

function headless(): string[] {
  const { width, height } = screenSize()
  return [
    '--headless=new',
    '--hide-scrollbars',
    '--mute-audio',
    `--screen-info={${width}x${height}}`,
  ]
}
