import { pictureUrl } from "../pictures/picture-file"
import type { LargeContext } from "./large-context"
import { type LargePack, type LargeProduct, largeProduct } from "./large-product"

type Row = Record<string, unknown>
/** Rows by table; tables in the order of their references. */
export type Rows = Map<string, Row[]>

const FIRST_DAY = Date.UTC(2025, 0, 1)
const pictures = new Map<string, { image: string; thumbnail: string }>()

/** Ids depend on the number alone, so a second run meets its own rows; the shape is Medusa's. */
const idOf = (prefix: string, number: number, part = 0) => `${prefix}_LARGE${String(number).padStart(8, "0")}${part}`
const raw = (value: number) => ({ value: String(value), precision: 20 })

function picturesOf({ template: { kind } }: LargeProduct) {
  const known = pictures.get(kind)
  if (known) return known
  const made = { image: pictureUrl(kind, 1200), thumbnail: pictureUrl(kind, 640) }
  pictures.set(kind, made)
  return made
}

/** All rows of one product as Medusa's own workflows would have written them. */
export function addProductRows(rows: Rows, number: number, context: LargeContext): void {
  const product = largeProduct(number)
  const maker = context.makers[number % context.makers.length]
  const category = context.categories.get(product.template.category)
  if (!maker || !category) throw new Error(`Product ${number}: no maker or no category ${product.template.category}`)
  const add = (table: string, row: Row) => {
    const list = rows.get(table)
    if (list) list.push(row)
    else rows.set(table, [row])
  }
  const product_id = idOf("prod", number)
  const option_id = idOf("opt", number)
  const product_product_option_id = idOf("prodopt", number)
  const { image, thumbnail } = picturesOf(product)
  add("product", productRow(product, product_id, thumbnail))
  add("image", { id: idOf("img", number), url: image, rank: 0, product_id })
  add("product_option", { id: option_id, title: "Quy cách", is_exclusive: true })
  add("product_product_option", { id: product_product_option_id, product_id, product_option_id: option_id })
  add("product_category_product", { product_id, product_category_id: category })
  const { sales_channel_id } = context
  add("product_sales_channel", { id: idOf("prodsc", number), product_id, sales_channel_id })
  const { shipping_profile_id, cooperative_id } = maker
  add("product_shipping_profile", { id: idOf("prodsp", number), product_id, shipping_profile_id })
  add("cooperative_product", { id: idOf("link", number), cooperative_id, product_id })

  product.packs.forEach((pack, part) => {
    const variant_id = idOf("variant", number, part)
    const option_value_id = idOf("optval", number, part)
    const price_set_id = idOf("pset", number, part)
    const inventory_item_id = idOf("iitem", number, part)
    const sku = `L${number}-${part}`
    add("product_option_value", { id: option_value_id, value: pack.title, option_id })
    const product_option_value_id = option_value_id
    add("product_product_option_value", {
      id: idOf("prodoptval", number, part),
      product_product_option_id,
      product_option_value_id,
    })
    add("product_variant", variantRow(pack, { id: variant_id, product_id, sku, variant_rank: part }))
    add("product_variant_option", { variant_id, option_value_id })
    add("price_set", { id: price_set_id })
    const amount = { amount: pack.price, raw_amount: raw(pack.price) }
    add("price", { id: idOf("price", number, part), price_set_id, currency_code: "vnd", rules_count: 0, ...amount })
    add("product_variant_price_set", { id: idOf("pvps", number, part), variant_id, price_set_id })
    const { title, grams } = pack
    const item = { id: inventory_item_id, sku, title, description: title, weight: grams, requires_shipping: true }
    add("inventory_item", item)
    const id = idOf("pvitem", number, part)
    add("product_variant_inventory_item", { id, variant_id, inventory_item_id, required_quantity: 1 })
    const location_id = maker.stock_location_id
    add("inventory_level", levelRow(pack, { id: idOf("ilev", number, part), inventory_item_id, location_id }))
  })
}

function productRow(product: LargeProduct, id: string, thumbnail: string): Row {
  const at = new Date(FIRST_DAY + product.age_s * 1000).toISOString()
  const pack = product.packs[0]
  return {
    id,
    title: product.title,
    handle: product.handle,
    description: product.description,
    status: "published",
    thumbnail,
    weight: pack?.grams,
    origin_country: "vn",
    is_giftcard: false,
    discountable: true,
    created_at: at,
    updated_at: at,
    metadata: {
      facts: {
        net_content: product.packs.map((each) => each.title).join(", "),
        origin: product.origin,
        season: null,
        shelf_life: "6 tháng",
        storage: "Nơi khô mát",
        ingredients: null,
        handling: "ambient",
      },
      marks: [],
      is_illustration: true,
      pack_unit: pack?.unit,
    },
  }
}

const variantRow = (pack: LargePack, ids: Row): Row => ({
  ...ids,
  title: pack.title,
  weight: pack.grams,
  allow_backorder: false,
  manage_inventory: true,
  metadata: { pack_unit: pack.unit, net: { amount: pack.amount, unit: pack.measure } },
})

const levelRow = (pack: LargePack, ids: Row): Row => ({
  ...ids,
  stocked_quantity: pack.stock,
  reserved_quantity: 0,
  incoming_quantity: 0,
  raw_stocked_quantity: raw(pack.stock),
  raw_reserved_quantity: raw(0),
  raw_incoming_quantity: raw(0),
})
