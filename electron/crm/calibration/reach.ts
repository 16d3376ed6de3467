import { failureOfLoss } from '../failure.ts'
import { askCategories } from './questions.ts'
import { bad, fine, type Step } from './step.ts'

/** Whether anything answers at the end point, and how the way to it is kept private. */
export const reachable: Step = {
  name: 'Reachable',
  isNeeded: true,
  run: async ({ prober, dialect, endpoint }) => {
    const asked = await askCategories(prober, dialect)
    const host = URL.parse(endpoint)?.host ?? endpoint
    if (asked.kind === 'reply') {
      const { tls } = asked.received
      return fine(`${host}, ${tls === '' ? 'this computer' : tls.replace('TLSv', 'TLS ')}`)
    }
    const { sent, why, status } = asked.loss
    const isSomewhereElse = (status >= 300 && status < 400) || status === 404
    // An answer that cannot be read may only want its parameters under other names.
    const isAnswer = sent === 'maybe' && status > 0 && !isSomewhereElse && why !== 'html'
    return isAnswer
      ? fine(`${host} answers`)
      : bad(failureOfLoss({ kind: 'read', name: 'getProductCategories' }, asked.loss).message)
  },
}
