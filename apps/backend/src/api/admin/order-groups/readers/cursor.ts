import { Refusal } from "../../../../lib/refusal"
import { messages } from "../../_http/messages"

/** Place in the list of purchases: time to the microsecond and id, so that equal times keep their order. */
export interface GroupCursor {
  placed_at: string
  id: string
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (ordgrp_[0-9A-Za-z_-]{1,60})$/

/** Opaque text for the address bar. */
export function writeCursor({ placed_at, id }: GroupCursor): string {
  return Buffer.from(`${placed_at} ${id}`).toString("base64url")
}

/** Reads what `writeCursor` wrote; anything else is refused as bad input. */
export function readCursor(text: string): GroupCursor {
  const [, placed_at, id] = shape.exec(Buffer.from(text, "base64url").toString("utf8")) ?? []
  if (!placed_at || !id || Number.isNaN(Date.parse(placed_at))) {
    throw new Refusal("invalid_data", messages.staleCursor)
  }
  return { placed_at, id }
}
