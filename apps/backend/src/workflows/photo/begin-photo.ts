import type { CreatePhotoBody, VendorPhoto } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { MarketError } from "../checkout/market-error"
import { photoMessages } from "./messages"
import { readPhoto, viewPhoto } from "./photo-row"

/** Uploads of one cooperative that may be under way at once: their bytes lie in the database. */
const MOST_UNDER_WAY = 24
/** Uploads of one cooperative that nothing uses yet; they are forgotten after a day. */
const MOST_UNUSED = 400
/** After so long some of them may have ended. */
const CROWDED_SECONDS = 60

export type BeginPhoto = CreatePhotoBody & { cooperative_id: string; actor: string; request_key?: string | null }

/** Begins an upload; a repeated key answers the first. Throws INVALID_DATA for a PDF as a photo, MarketError 429 with too many under way. */
export async function beginPhoto(scope: MedusaContainer, input: BeginPhoto): Promise<VendorPhoto> {
  const { cooperative_id, bytes, type, purpose, actor, request_key } = input
  if (type === "application/pdf" && purpose !== "certificate")
    throw refuseField("type", photoMessages.pdfForCertificates)
  const pg = pgOf(scope)
  // A repeated key makes no second row; what it made is read below.
  const [made] = await sql<{ id: string }>(
    pg,
    `insert into photo (id, cooperative_id, purpose, bytes, type, created_by, request_key)
    select ?, ?, ?, ?, ?, ?, ? where (select count(*) from photo where cooperative_id = ? and status = 'uploading' and deleted_at is null
      and created_at > now() - interval '1 hour') < ${MOST_UNDER_WAY}
      and (select count(*) from photo where cooperative_id = ? and attached_at is null and deleted_at is null) < ${MOST_UNUSED}
    on conflict do nothing returning id`,
    [
      entityId("photo"),
      cooperative_id,
      purpose,
      bytes,
      type,
      actor,
      request_key ?? null,
      cooperative_id,
      cooperative_id,
    ],
  )
  const id = made?.id ?? (await findByKey(pg, cooperative_id, request_key))
  if (!id) throw new MarketError(429, "too_many_requests", photoMessages.tooMany, [], CROWDED_SECONDS)
  return viewPhoto(await readPhoto(pg, cooperative_id, id))
}

async function findByKey(pg: Knex, cooperativeId: string, key: string | null | undefined): Promise<string | null> {
  if (!key) return null
  const [known] = await sql<{ id: string }>(
    pg,
    "select id from photo where request_key = ? and cooperative_id = ? and deleted_at is null",
    [key, cooperativeId],
  )
  return known?.id ?? null
}
