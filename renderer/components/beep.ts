/** A short low tone: heard over a warehouse, and told apart from the scanner's own. */
const HERTZ = 220
const SECONDS = 0.18
const LOUDNESS = 0.25

let context: AudioContext | null = null

/** Says without words that something was not understood. */
export function beep(): void {
  context ??= new AudioContext()
  const { currentTime: now, destination } = context
  const tone = new OscillatorNode(context, { type: 'square', frequency: HERTZ })
  const volume = new GainNode(context, { gain: LOUDNESS })
  tone.connect(volume).connect(destination)
  tone.start(now)
  tone.stop(now + SECONDS)
}
