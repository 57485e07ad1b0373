import { MAX_PHOTO_CHUNK, type VendorPhoto } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal, refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { photoMessages as words } from "./messages"
import { readPhoto, viewPhoto } from "./photo-row"

export interface AddChunk {
  photo_id: string
  cooperative_id: string
  /** Place of the first byte. */
  offset: number
  data: Buffer
}

/**
 * Takes the next part of an upload; one that is here already changes nothing. Throws CONFLICT with the right place in `details`
 * (path "offset"), INVALID_DATA when it is too large or goes beyond the end.
 */
export async function addChunk(scope: MedusaContainer, input: AddChunk): Promise<VendorPhoto> {
  const { photo_id, cooperative_id, offset, data } = input
  if (data.length === 0) throw refuseField("body", words.chunkEmpty)
  if (data.length > MAX_PHOTO_CHUNK) throw refuseField("body", words.chunkTooBig)
  return pgOf(scope).transaction(async (trx) => {
    const photo = await readPhoto(trx, cooperative_id, photo_id, true)
    const { status, bytes, received } = photo
    if (status === "ready" || offset + data.length <= received) return viewPhoto(photo)
    if (offset !== received)
      throw new Refusal("conflict", words.wrongOffset, [{ path: "offset", message: String(received) }])
    if (offset + data.length > bytes) throw refuseField("body", words.beyondEnd)
    await sql(trx, "insert into photo_chunk (id, photo_id, start, data) values (?, ?, ?, ?)", [
      ...[entityId("photochk"), photo_id, offset, data.toString("base64")],
    ])
    const now = received + data.length
    await sql(trx, "update photo set received = ?, updated_at = now() where id = ?", [now, photo_id])
    return viewPhoto({ ...photo, received: now })
  })
}
