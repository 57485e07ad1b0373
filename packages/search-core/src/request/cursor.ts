import { invalid } from "../errors.js"
import { limits } from "../limits.js"

/** The cursor is the number of hits already given, hidden from the caller. */
export const encodeCursor = (skip: number): string => Buffer.from(`s${skip}`).toString("base64url")

/** Hits already given; a cursor that was not made here, or skips too far, is refused. */
export function decodeCursor(cursor: string): number {
  const [, digits] = /^s(\d{1,9})$/.exec(Buffer.from(String(cursor), "base64url").toString()) ?? []
  const skip = digits ? Number(digits) : invalid("Unknown cursor")
  return skip > limits.skip ? invalid(`The cursor skips more than ${limits.skip} hits`) : skip
}
