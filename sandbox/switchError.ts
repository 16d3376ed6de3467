/** A switch, fault or option that does not exist or does not take this value. */
export class SwitchError extends Error {
  override name = 'SwitchError'
}
