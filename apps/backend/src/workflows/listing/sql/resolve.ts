import type { UpdateVendorProductBody } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal, refuseField } from "../../../lib/refusal"
import { sql } from "../../../lib/sql"
import type { Content, ContentPhoto } from "../content"
import type { Resolved } from "../merge-content"
import { listingMessages as words } from "../messages"

interface PhotoRow {
  id: string
  purpose: string
  status: string
  url: string | null
  thumbnail_url: string | null
}

async function categoryOf(trx: Knex.Transaction, handle: string): Promise<NonNullable<Content["category"]>> {
  const [category] = await sql<NonNullable<Content["category"]>>(
    trx,
    "select id, handle, name from product_category where handle = ? and is_active and not is_internal and deleted_at is null",
    [handle],
  )
  if (!category) throw refuseField("category", words.categoryUnknown)
  return category
}

type PhotoInput = NonNullable<UpdateVendorProductBody["photos"]>

/** Photos by their ids: those the product has, or finished uploads of the cooperative, which count as used from now on. */
async function photosOf(
  trx: Knex.Transaction,
  cooperativeId: string,
  known: readonly ContentPhoto[],
  inputs: PhotoInput,
): Promise<ContentPhoto[]> {
  const ids = inputs.map(({ id }) => id).filter((id) => !known.some((photo) => photo.id === id))
  const uploads = ids.length
    ? await sql<PhotoRow>(
        trx,
        `select id, purpose, status, url, thumbnail_url from photo where id = any(?) and cooperative_id = ? and deleted_at is null for update`,
        [ids, cooperativeId],
      )
    : []
  const photos = inputs.map(({ id, alt }, index): ContentPhoto => {
    const old = known.find((photo) => photo.id === id)
    if (old) return { ...old, alt: alt === undefined ? old.alt : alt?.trim() || null }
    const upload = uploads.find((photo) => photo.id === id)
    if (!upload)
      throw new Refusal("not_found", words.photoNotFound, [
        { path: `photos.${index}.id`, message: words.photoNotFound },
      ])
    if (upload.purpose !== "product") throw refuseField(`photos.${index}.id`, words.photoPurpose)
    if (upload.status !== "ready" || !upload.url) throw refuseField(`photos.${index}.id`, words.photoNotReady)
    return { id, url: upload.url, thumbnail_url: upload.thumbnail_url, alt: alt?.trim() || null }
  })
  if (ids.length) await sql(trx, "update photo set attached_at = coalesce(attached_at, now()) where id = any(?)", [ids])
  return photos
}

/** Looks up what a body names: its category and photos. Throws NOT_FOUND for photos of others, INVALID_DATA beside the field otherwise. */
export async function resolve(
  trx: Knex.Transaction,
  cooperativeId: string,
  known: readonly ContentPhoto[],
  { category, photos }: Pick<UpdateVendorProductBody, "category" | "photos">,
): Promise<Resolved> {
  return {
    category: category === undefined ? undefined : category ? await categoryOf(trx, category) : null,
    photos: photos && (await photosOf(trx, cooperativeId, known, photos)),
  }
}
