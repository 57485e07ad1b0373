import type { HandlingClass, ProductFacts, VendorProductState } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { basePriceSql, shelfSql } from "../../../lib/pack-sql"
import { sql } from "../../../lib/sql"
import { versionSql } from "../../../lib/version-sql"
import { type Content, type ContentPhoto, type ContentVariant, emptyContent } from "../content"

/** Units of a pack: on the shelf, promised to orders. */
export interface Shelf {
  stocked: number
  reserved: number
}

/** A live product of a cooperative. */
export interface Listing {
  id: string
  cooperative_id: string
  handle: string
  state: VendorProductState
  /** What it was before it was archived. */
  archived_from: "draft" | "proposed" | "published" | "rejected" | null
  version: string
  thumbnail: string | null
  content: Content
  /** By variant id. */
  shelves: Map<string, Shelf>
}

interface Row {
  id: string
  cooperative_id: string
  handle: string
  status: Exclude<VendorProductState, "archived">
  archived_from: Listing["archived_from"]
  version: string
  title: string
  description: string | null
  thumbnail: string | null
  facts: Partial<ProductFacts> | null
  transit_days: number | null
  category: Content["category"]
  photos: ContentPhoto[]
  variants: (Omit<ContentVariant, "stock"> & Shelf & { id: string })[]
}

const statement = `
select p.id, cp.cooperative_id, p.handle, p.status, p.metadata -> 'archived' ->> 'from' as archived_from, ${versionSql("p")} as version,
  p.title, p.description, p.thumbnail, p.metadata -> 'facts' as facts, (p.metadata ->> 'transit_days')::int as transit_days,
  (select json_build_object('id', g.id, 'handle', g.handle, 'name', g.name) from product_category_product gp
    join product_category g on g.id = gp.product_category_id and g.deleted_at is null
    where gp.product_id = p.id order by length(g.mpath), g.rank, g.id limit 1) as category,
  coalesce((select json_agg(json_build_object('id', coalesce(i.metadata ->> 'photo_id', i.id), 'url', i.url,
      'thumbnail_url', i.metadata ->> 'thumbnail_url', 'alt', i.metadata ->> 'alt') order by i.rank, i.id)
    from image i where i.product_id = p.id and i.deleted_at is null), '[]') as photos,
  coalesce((select json_agg(json_build_object('id', v.id, 'title', v.title, 'pack_unit', coalesce(v.metadata ->> 'pack_unit', p.metadata ->> 'pack_unit'),
      'net', v.metadata -> 'net', 'shipping_weight_g', v.weight, 'sku', coalesce(v.metadata ->> 'vendor_sku', v.sku),
      'low_stock_at', (v.metadata ->> 'low_stock_at')::int,
      'price', ${basePriceSql("v.id")},
      'stocked', shelf.stocked, 'reserved', shelf.reserved) order by v.variant_rank, v.id)
    from product_variant v cross join lateral (${shelfSql("v.id")}) shelf
    where v.product_id = p.id and v.deleted_at is null), '[]') as variants
from product p join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
where p.id = any(?) and p.deleted_at is null and (?::text is null or cp.cooperative_id = ?) order by p.id`

function listingOf(row: Row): Listing {
  const { facts, category, photos, variants, transit_days, title, description, status, archived_from, ...rest } = row
  const { origin, shelf_life, storage, season, ingredients, handling } = facts ?? {}
  const content: Content = {
    ...emptyContent,
    title,
    category,
    description: description || null,
    facts: {
      origin: origin || null,
      shelf_life: shelf_life || null,
      storage: storage || null,
      season: season || null,
      ingredients: ingredients || null,
    },
    handling: (handling satisfies HandlingClass | undefined) ?? "ambient",
    transit_days,
    photos,
    variants: variants.map(({ stocked, reserved, ...variant }) => ({ ...variant, stock: null })),
  }
  return {
    ...rest,
    archived_from,
    state: archived_from ? "archived" : status,
    content,
    shelves: new Map(variants.map(({ id, stocked, reserved }) => [id, { stocked, reserved }])),
  }
}

/** The products of those ids that live, of one cooperative or (null) of any. */
export async function readListings(
  pg: Knex | Knex.Transaction,
  cooperativeId: string | null,
  ids: readonly string[],
): Promise<Listing[]> {
  if (ids.length === 0) return []
  return (await sql<Row>(pg, statement, [[...ids], cooperativeId, cooperativeId])).map(listingOf)
}
