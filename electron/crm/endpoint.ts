import { type Failure, failed, ok, type Result } from '../../shared/result.ts'

/** Whether a host name, as in `URL.hostname`, is this computer itself. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    hostname === '::1' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  )
}

/**
 * Checks and normalises a CRM's end point: https, or http on this computer only; no user name,
 * no query, no fragment; one trailing slash.
 */
export function checkEndpoint(text: string): Result<string> {
  const url = URL.parse(text.trim())
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return invalid('Type the whole address, starting with https://')
  }
  if (url.username !== '' || url.password !== '') {
    return invalid('Leave the user name and password out of the address.')
  }
  if (url.search !== '' || url.hash !== '') {
    return invalid('Leave out everything from the ? or # on.')
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return invalid('This address is not encrypted. Use https://')
  }
  return ok(`${url.origin}${url.pathname.replace(/\/*$/, '/')}`)
}

const invalid = (message: string): Result<never> => {
  const failure: Failure = { kind: 'invalid', message, fields: { endpoint: message } }
  return failed(failure)
}
