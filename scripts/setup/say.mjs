/** One line for the person who typed the command. */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/** Whole seconds since a moment (milliseconds of the clock). */
export function secondsSince(moment) {
  return Math.round((Date.now() - moment) / 1000)
}

/** A failure that is the machine's or the person's to mend: told in words, without a stack. */
export class Plain extends Error {}

/** Runs a command's work, tells a Plain failure in words, and ends with the work's exit code. */
export async function main(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Plain)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  }
}
