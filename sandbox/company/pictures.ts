import pictures from './pictures.json' with { type: 'json' }

const bodies: Readonly<Record<string, string>> = pictures.bodies

/** Every picture there is, by name. */
export const pictureNames: readonly string[] = Object.keys(bodies)

/** The whole SVG document of a product's picture; undefined for a name there is none of. */
export const pictureSvg = (name: string): string | undefined =>
  Object.hasOwn(bodies, name)
    ? `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 ${pictures.width} ${pictures.height}">${bodies[name]}</svg>`
    : undefined
