import { entityId } from "../../../lib/entity-id"
import type { Content, ContentPhoto, ContentVariant } from "../content"
import { listingMessages } from "../messages"
import type { Owner } from "./read-owner"

export type Row = Record<string, unknown>
/** Rows by table; tables in the order of their references. */
export type Rows = Map<string, Row[]>

export const rawOf = (value: number) => ({ value: String(value), precision: 20 })

export function addRow(rows: Rows, table: string, row: Row): void {
  const list = rows.get(table)
  if (list) list.push(row)
  else rows.set(table, [row])
}

/** What the product row keeps of a content, beside its own columns: the facts of the law and how it travels. */
export const metadataOf = ({ facts, handling, transit_days, variants, photos }: Content): Row => ({
  facts: {
    net_content: variants.map(({ title }) => title).join(", "),
    origin: facts.origin ?? "",
    season: facts.season,
    shelf_life: facts.shelf_life ?? "",
    storage: facts.storage ?? "",
    ingredients: facts.ingredients,
    handling,
  },
  transit_days,
  pack_unit: variants[0]?.pack_unit ?? null,
  is_illustration: photos.length > 0 && photos.every(({ id }) => !id.startsWith("photo_")),
})

export const imageRow = (productId: string, photo: ContentPhoto, rank: number): Row => ({
  id: entityId("img"),
  url: photo.url,
  rank,
  product_id: productId,
  metadata: { photo_id: photo.id, thumbnail_url: photo.thumbnail_url, alt: photo.alt },
})

/** What a variant keeps beside its own columns. */
export const variantMetadata = ({ pack_unit, net, sku, low_stock_at }: ContentVariant): Row => ({
  pack_unit,
  net,
  vendor_sku: sku,
  low_stock_at,
})

/** All rows of a new pack: option value, variant, price, shelf. A cooperative's own code is kept apart: Medusa's must differ in the whole market. */
export function addVariantRows(
  rows: Rows,
  owner: Owner,
  product: { id: string; title: string; option_id: string; product_product_option_id: string },
  variant: ContentVariant,
  rank: number,
): string {
  const variant_id = entityId("variant")
  const option_value_id = entityId("optval")
  const inventory_item_id = entityId("iitem")
  const { title, shipping_weight_g: weight } = variant
  addRow(rows, "product_option_value", { id: option_value_id, value: title, option_id: product.option_id })
  addRow(rows, "product_product_option_value", {
    id: entityId("prodoptval"),
    product_product_option_id: product.product_product_option_id,
    product_option_value_id: option_value_id,
  })
  addRow(rows, "product_variant", {
    id: variant_id,
    product_id: product.id,
    title,
    weight,
    allow_backorder: false,
    manage_inventory: true,
    variant_rank: rank,
    metadata: variantMetadata(variant),
  })
  addRow(rows, "product_variant_option", { variant_id, option_value_id })
  if (variant.price !== null) addPriceRows(rows, variant_id, variant.price)
  const shelfTitle = `${product.title}, ${title}`
  addRow(rows, "inventory_item", {
    id: inventory_item_id,
    title: shelfTitle,
    description: shelfTitle,
    weight,
    requires_shipping: true,
  })
  addRow(rows, "product_variant_inventory_item", {
    id: entityId("pvitem"),
    variant_id,
    inventory_item_id,
    required_quantity: 1,
  })
  const stocked = variant.stock ?? 0
  addRow(rows, "inventory_level", {
    id: entityId("ilev"),
    inventory_item_id,
    location_id: owner.stock_location_id,
    stocked_quantity: stocked,
    reserved_quantity: 0,
    incoming_quantity: 0,
    raw_stocked_quantity: rawOf(stocked),
    raw_reserved_quantity: rawOf(0),
    raw_incoming_quantity: rawOf(0),
  })
  return variant_id
}

/** Rows of the first price of a pack, đồng. */
export function addPriceRows(rows: Rows, variant_id: string, amount: number): void {
  const price_set_id = entityId("pset")
  addRow(rows, "price_set", { id: price_set_id })
  addRow(rows, "price", {
    id: entityId("price"),
    price_set_id,
    currency_code: "vnd",
    rules_count: 0,
    amount,
    raw_amount: rawOf(amount),
  })
  addRow(rows, "product_variant_price_set", { id: entityId("pvps"), variant_id, price_set_id })
}

/** All rows of a new product as Medusa's own workflows would have written them. */
export function addProductRows(
  rows: Rows,
  owner: Owner,
  product: { id: string; handle: string; content: Content },
): void {
  const { id: product_id, handle, content } = product
  const option_id = entityId("opt")
  const product_product_option_id = entityId("prodopt")
  addRow(rows, "product", {
    id: product_id,
    title: content.title,
    handle,
    description: content.description,
    status: "draft",
    thumbnail: content.photos[0]?.thumbnail_url ?? content.photos[0]?.url ?? null,
    weight: content.variants[0]?.shipping_weight_g ?? null,
    origin_country: "vn",
    is_giftcard: false,
    discountable: true,
    metadata: { ...metadataOf(content), marks: [] },
  })
  for (const [rank, photo] of content.photos.entries()) addRow(rows, "image", imageRow(product_id, photo, rank))
  addRow(rows, "product_option", { id: option_id, title: listingMessages.option, is_exclusive: true })
  addRow(rows, "product_product_option", { id: product_product_option_id, product_id, product_option_id: option_id })
  if (content.category)
    addRow(rows, "product_category_product", { product_id, product_category_id: content.category.id })
  addRow(rows, "product_sales_channel", {
    id: entityId("prodsc"),
    product_id,
    sales_channel_id: owner.sales_channel_id,
  })
  addRow(rows, "product_shipping_profile", {
    id: entityId("prodsp"),
    product_id,
    shipping_profile_id: owner.shipping_profile_id,
  })
  addRow(rows, "cooperative_product", { id: entityId("coopprod"), cooperative_id: owner.cooperative_id, product_id })
  const described = { id: product_id, title: content.title, option_id, product_product_option_id }
  for (const [rank, variant] of content.variants.entries()) addVariantRows(rows, owner, described, variant, rank)
}
