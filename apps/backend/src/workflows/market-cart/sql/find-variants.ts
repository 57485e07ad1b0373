import { statement } from "../../../modules/order-group/db/connection"
import { priceStamp } from "../../../modules/order-group/db/price-stamp"
import { availableUnits, onSale } from "./fragments"

/** A variant with all that a cart line copies from it, in the words of Medusa's own line. */
export interface VariantRow {
  variant_id: string
  product_id: string
  product_title: string
  product_description: string | null
  product_subtitle: string | null
  product_type: string | null
  product_type_id: string | null
  product_collection: string | null
  product_handle: string
  variant_sku: string | null
  variant_barcode: string | null
  variant_title: string
  thumbnail: string | null
  is_discountable: boolean
  is_giftcard: boolean
  requires_shipping: boolean
  cooperative_status: string | null
  on_sale: boolean
  available: number | null
  price_set_id: string | null
  price_stamp: string | null
}

/** Parameters: variant ids, sales channel. */
export const findVariants = statement<VariantRow>(
  "market_cart_variants",
  `select v.id as variant_id, p.id as product_id, p.title as product_title, p.description as product_description, p.subtitle as product_subtitle,
    pt.value as product_type, pt.id as product_type_id, col.title as product_collection, p.handle as product_handle,
    v.sku as variant_sku, v.barcode as variant_barcode, v.title as variant_title, coalesce(v.thumbnail, p.thumbnail) as thumbnail,
    p.discountable as is_discountable, p.is_giftcard,
    (exists (select 1 from product_shipping_profile sp where sp.product_id = p.id and sp.deleted_at is null)
      or exists (select 1 from product_variant_inventory_item vi join inventory_item ii on ii.id = vi.inventory_item_id
        where vi.variant_id = v.id and vi.deleted_at is null and ii.requires_shipping)) as requires_shipping,
    coop.status as cooperative_status, ${onSale("p", "$2")} as on_sale, ${availableUnits("v", "$2")} as available,
    ps.price_set_id, ${priceStamp("ps.price_set_id")} as price_stamp
  from product_variant v
    join product p on p.id = v.product_id and p.deleted_at is null
    left join product_type pt on pt.id = p.type_id and pt.deleted_at is null
    left join product_collection col on col.id = p.collection_id and col.deleted_at is null
    left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
    left join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
    left join cooperative coop on coop.id = cp.cooperative_id and coop.deleted_at is null
  where v.id = any($1) and v.deleted_at is null`,
)
