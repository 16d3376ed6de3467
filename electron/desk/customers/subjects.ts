import type { createDeskParts } from '../deskParts.ts'
import { createCallFrom } from './directory/callFrom.ts'
import { directoryHandlers } from './directory/handlers.ts'
import { importHandlers } from './directory/import/handlers.ts'
import { createMeeting } from './directory/meeting.ts'
import { createRetaining } from './directory/retaining.ts'
import { customerFormHandlers } from './form/handlers.ts'
import { customerHandlers } from './handlers.ts'
import { historyHandlers } from './history/handlers.ts'
import { createTakeUp } from './live/takeUp.ts'

/** All that is asked about customers: who is on the line, their form, and whom this desk knows. */
export function customerSubjects(parts: ReturnType<typeof createDeskParts>) {
  const customers = customerHandlers(parts)
  const meeting = createMeeting({
    ...parts,
    signIn: customers.signIn,
    takeUp: createTakeUp(parts),
  })
  const retaining = createRetaining(parts, parts.life.signal)
  return {
    retaining,
    handlers: {
      customers,
      customerForm: customerFormHandlers(parts),
      customerHistory: historyHandlers(parts),
      directory: directoryHandlers({ ...parts, meeting }),
      importPeople: importHandlers(parts),
    },
    meetContact: meeting.meetContact,
    callFrom: createCallFrom({ ...parts, meet: meeting.meet }),
  }
}
