/** Every colour of the desk, once for light and once for dark. The only colour literals there are. */
const light = {
  page: '#f6f7f9',
  surface: '#ffffff',
  sunken: '#f0f2f5',
  hairline: '#e2e6eb',
  edge: '#7e8794',
  ink: '#14181d',
  muted: '#535c69',
  faint: '#5d6672',
  accent: '#0b6b70',
  accentPressed: '#09585c',
  onAccent: '#ffffff',
  accentSoft: '#e2f1f1',
  good: '#17734a',
  goodSoft: '#e3f4ea',
  warn: '#965000',
  warnSoft: '#fdf0dc',
  warnStripe: '#f2dcb8',
  bad: '#b8262c',
  onBad: '#ffffff',
  badSoft: '#fdeaea',
  info: '#1b5fb5',
  infoSoft: '#e6f0fb',
  scrim: 'rgb(20 24 29 / 0.42)',
  shadow: 'rgb(20 24 29 / 0.16)',
}

export type Palette = { readonly [Name in keyof typeof light]: string }
export type ColourName = keyof Palette

const dark: Palette = {
  page: '#0d1012',
  surface: '#14181b',
  sunken: '#0f1315',
  hairline: '#242b30',
  edge: '#6b7580',
  ink: '#e9edf0',
  muted: '#a3adb8',
  faint: '#939daa',
  accent: '#43c3bd',
  accentPressed: '#63d2cc',
  onAccent: '#04201f',
  accentSoft: '#12302f',
  good: '#5ccf97',
  goodSoft: '#11291d',
  warn: '#f0b254',
  warnSoft: '#2e2313',
  warnStripe: '#46351a',
  bad: '#ff8a87',
  onBad: '#2a0d0e',
  badSoft: '#351a1b',
  info: '#82b6ff',
  infoSoft: '#14243a',
  scrim: 'rgb(0 0 0 / 0.6)',
  shadow: 'rgb(0 0 0 / 0.5)',
}

export const palettes = { light, dark } as const
