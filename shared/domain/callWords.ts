const CALL =
  /(^|[^\p{L}])(calls?|calling|callbacks?|ring|rings|ringing|(tele)?phone|(tele)?phoning)($|[^\p{L}])/iu

/** Whether the name of a type of activity says that somebody is rung: the CRM marks none as calls. */
export const saysCall = (name: string): boolean => CALL.test(name)
