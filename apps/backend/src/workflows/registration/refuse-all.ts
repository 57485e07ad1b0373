import { Refusal } from "../../lib/refusal"

/** Throws INVALID_DATA with a sentence beside each field that is wrong; nothing when none is. */
export function refuseAll(wrong: readonly { path: string; message: string }[]): void {
  const [first] = wrong
  if (first) throw new Refusal("invalid_data", first.message, [...wrong])
}
