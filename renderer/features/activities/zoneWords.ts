/** `Europe/London` as `London`. */
export const zoneWords = (zone: string): string =>
  zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
