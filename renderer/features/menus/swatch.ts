/** A colour as menus write it, if it is one: nothing else of the CRM's becomes a style. */
export const colourOf = (text: string | null): string | null =>
  text !== null && /^#([\da-f]{3}|[\da-f]{6})$/i.test(text) ? text : null
