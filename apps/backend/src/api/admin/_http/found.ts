import { Refusal } from "../../../lib/refusal"

/** The thing itself, or 404 with a sentence for the person. */
export function found<T>(thing: T | null | undefined, sentence: string): T {
  if (thing === null || thing === undefined) throw new Refusal("not_found", sentence)
  return thing
}
