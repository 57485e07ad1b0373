import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import type { Content } from "../content"
import { addVariantRows, imageRow, metadataOf, type Rows, variantMetadata } from "./product-rows"
import type { Listing } from "./read-listings"
import { readOwner } from "./read-owner"
import { writeRows } from "./write-rows"

/** Title, words and metadata; keys of the metadata that are not ours stay. */
async function applyWords(trx: Knex.Transaction, { id, content: was, thumbnail }: Listing, content: Content) {
  const [face] = content.photos
  const sameFace = face && face.id === was.photos[0]?.id
  await sql(
    trx,
    `update product set title = ?, description = ?, thumbnail = ?, weight = ?, metadata = coalesce(metadata, '{}') || ?::jsonb where id = ?`,
    [
      content.title,
      content.description,
      sameFace ? thumbnail : (face?.thumbnail_url ?? face?.url ?? null),
      content.variants[0]?.shipping_weight_g ?? null,
      JSON.stringify(metadataOf(content)),
      id,
    ],
  )
  if (content.category?.id === was.category?.id) return
  await sql(trx, "delete from product_category_product where product_id = ?", [id])
  if (content.category)
    await sql(trx, "insert into product_category_product (product_id, product_category_id) values (?, ?)", [
      id,
      content.category.id,
    ])
}

/** Photos that stay keep their rows, those that left are marked deleted, new ones get theirs. */
async function applyPhotos(trx: Knex.Transaction, { id, content: was }: Listing, { photos }: Content, rows: Rows) {
  const kept = photos.flatMap((photo, rank) =>
    was.photos.some((old) => old.id === photo.id) ? [{ ...photo, rank }] : [],
  )
  await sql(
    trx,
    `with kept as (select k.id, k.alt, k.rank from json_to_recordset(?::json) as k(id text, alt text, rank int))
    update image i set rank = coalesce(k.rank, i.rank), updated_at = clock_timestamp(),
      deleted_at = case when k.id is null then clock_timestamp() end,
      metadata = case when k.id is null then i.metadata else coalesce(i.metadata, '{}') || jsonb_build_object('alt', k.alt) end
    from image j left join kept k on k.id = coalesce(j.metadata ->> 'photo_id', j.id)
    where j.id = i.id and i.product_id = ? and i.deleted_at is null`,
    [JSON.stringify(kept), id],
  )
  const added = photos.flatMap((photo, rank) =>
    kept.some((old) => old.id === photo.id) ? [] : [imageRow(id, photo, rank)],
  )
  if (added.length > 0) rows.set("image", added)
}

/** Packs that stay get their words, those that left go; what orders still hold refuses to (goods_on_order_stay). */
async function applyPacks(trx: Knex.Transaction, { content: was }: Listing, { variants }: Content) {
  const kept = variants.flatMap((variant, rank) =>
    variant.id !== null && was.variants.some((old) => old.id === variant.id)
      ? [
          {
            id: variant.id,
            title: variant.title,
            weight: variant.shipping_weight_g,
            rank,
            metadata: variantMetadata(variant),
          },
        ]
      : [],
  )
  const text = JSON.stringify(kept)
  const gone = was.variants.flatMap((old) => (old.id && !kept.some((variant) => variant.id === old.id) ? [old.id] : []))
  if (gone.length > 0) {
    await sql(trx, "update product_variant set deleted_at = clock_timestamp() where id = any(?)", [gone])
    await sql(
      trx,
      `update product_option_value o set deleted_at = clock_timestamp() from product_variant_option vo
        where vo.option_value_id = o.id and vo.variant_id = any(?)
          and not exists (select 1 from product_variant_option other join product_variant v on v.id = other.variant_id and v.deleted_at is null
            where other.option_value_id = o.id and other.variant_id <> vo.variant_id)`,
      [gone],
    )
  }
  // Twice, because two packs may swap their names and no two values of an option may be alike at any moment.
  for (const title of ["'~' || w.id", "w.title"])
    await sql(
      trx,
      `update product_option_value o set value = ${title}, updated_at = clock_timestamp()
      from json_to_recordset(?::json) as w(id text, title text) join product_variant_option vo on vo.variant_id = w.id
      where o.id = vo.option_value_id and o.value <> w.title and o.deleted_at is null
        and (select count(*) from product_variant_option mine where mine.variant_id = w.id) = 1`,
      [text],
    )
  await sql(
    trx,
    `update product_variant v set title = w.title, weight = w.weight, variant_rank = w.rank, updated_at = clock_timestamp(),
      metadata = coalesce(v.metadata, '{}') || w.metadata
    from json_to_recordset(?::json) as w(id text, title text, weight real, rank int, metadata jsonb) where v.id = w.id`,
    [text],
  )
}

/** The option new packs hang on; made when the product has none. */
async function optionOf(trx: Knex.Transaction, productId: string) {
  const [option] = await sql<{ option_id: string; product_product_option_id: string }>(
    trx,
    `select product_option_id as option_id, id as product_product_option_id from product_product_option
      where product_id = ? and deleted_at is null order by id limit 1`,
    [productId],
  )
  if (!option) throw new Error(`product ${productId} has no option`)
  return option
}

/**
 * Makes a product what `content` says: words, photos and packs. Prices of existing packs are not touched (`setPrices` does that), their stock
 * neither. A pack of `content` that the product no longer has is left out.
 */
export async function applyContent(trx: Knex.Transaction, listing: Listing, content: Content): Promise<void> {
  const rows: Rows = new Map()
  await applyWords(trx, listing, content)
  await applyPhotos(trx, listing, content, rows)
  await applyPacks(trx, listing, content)
  const added = content.variants.flatMap((variant, rank) => (variant.id === null ? [{ variant, rank }] : []))
  if (added.length > 0) {
    const owner = await readOwner(trx, listing.cooperative_id)
    const product = { id: listing.id, title: content.title, ...(await optionOf(trx, listing.id)) }
    for (const { variant, rank } of added) addVariantRows(rows, owner, product, variant, rank)
  }
  await writeRows(trx, rows)
}
