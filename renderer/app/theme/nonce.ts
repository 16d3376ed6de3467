/** The policy lets in only styles with the nonce of this load; main puts it into the page. */
export const nonce =
  typeof document === 'undefined'
    ? undefined
    : document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content
