import { z } from 'zod'

// The content security policy forbids eval, which zod would otherwise try for speed.
z.config({ jitless: true })

/** zod, configured for a strict content security policy; everything imports it from here. */
export { z }
