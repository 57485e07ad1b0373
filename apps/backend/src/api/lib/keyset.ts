import { Refusal } from "../../lib/refusal"
import { listingMessages } from "../../workflows/listing/messages"

/** Place in a list ordered by time (to the microsecond) and id. */
export interface Keyset {
  at: string
  id: string
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) ([0-9A-Za-z_-]{1,80})$/

/** Opaque text for the address bar. */
export const writeKeyset = ({ at, id }: Keyset): string => Buffer.from(`${at} ${id}`).toString("base64url")

/** Reads what `writeKeyset` wrote; anything else is refused as bad input. */
export function readKeyset(text: string): Keyset {
  const [, at, id] = shape.exec(Buffer.from(text, "base64url").toString("utf8")) ?? []
  if (!at || !id || Number.isNaN(Date.parse(at))) throw new Refusal("invalid_data", listingMessages.staleCursor)
  return { at, id }
}
