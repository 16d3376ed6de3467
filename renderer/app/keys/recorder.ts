/** Whether this key press was meant for it. */
export type Recorder = (event: KeyboardEvent) => boolean

let recorder: Recorder | null = null

/** While somebody tries out keys for a command they give none; the answer ends that. */
export function recordKeys(next: Recorder): () => void {
  recorder = next
  return () => {
    if (recorder === next) recorder = null
  }
}

/** Whether the press was recorded, and so is no command. */
export const isRecorded = (event: KeyboardEvent): boolean => recorder?.(event) ?? false
