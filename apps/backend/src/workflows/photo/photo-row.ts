import type { VendorPhoto } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { photoMessages } from "./messages"

export interface PhotoRow extends VendorPhoto {
  type: string
}

const columns = "id, status, purpose, bytes, received, type, url, thumbnail_url, width, height"

/** An upload of a cooperative, locked when asked; throws NOT_FOUND for others'. */
export async function readPhoto(
  pg: Knex | Knex.Transaction,
  cooperativeId: string,
  id: string,
  lock = false,
): Promise<PhotoRow> {
  const [photo] = await sql<PhotoRow>(
    pg,
    `select ${columns} from photo where id = ? and cooperative_id = ? and deleted_at is null ${lock ? "for update" : ""}`,
    [id, cooperativeId],
  )
  if (!photo) throw new Refusal("not_found", photoMessages.notFound)
  return photo
}

/** As the API shows it. */
export const viewPhoto = ({ type, ...photo }: PhotoRow): VendorPhoto => photo
