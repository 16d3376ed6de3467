/** The sections of Settings in their order. */
export const sections = [
  { id: 'connection', title: 'Connection' },
  { id: 'training', title: 'Training' },
  { id: 'defaults', title: 'Defaults' },
  { id: 'appearance', title: 'Appearance' },
  { id: 'keys', title: 'Keys' },
  { id: 'security', title: 'Security' },
  { id: 'data', title: 'Data' },
  { id: 'diagnostics', title: 'Diagnostics' },
  { id: 'about', title: 'About' },
] as const

export type SectionId = (typeof sections)[number]['id']
