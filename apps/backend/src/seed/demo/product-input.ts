import { slugify } from "@cho-htx/vietnam"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { pictureUrl } from "../pictures/picture-file"
import { packTitle } from "./pack-title"
import type { CooperativeSeed, ProductSeed } from "./types"

const OPTION = "Quy cách"

export interface ProductContext {
  sales_channel_id: string
  shipping_profile_id: string
  category_id: string
  collection_id: string | undefined
  /** Place in the cooperative's list, for the stock keeping units. */
  number: number
}

/** Address of a product in the shop. Titles of the demonstration are all different. */
export const productHandle = (product: ProductSeed): string => slugify(product.title)

/** What Medusa's product workflow needs for one product: variants by pack, prices in đồng, and our facts as metadata. */
export function productInput(
  product: ProductSeed,
  cooperative: CooperativeSeed,
  context: ProductContext,
): CreateProductWorkflowInputDTO {
  const titles = product.packs.map(packTitle)
  const sku = `HTX${cooperative.registration_code.slice(-2)}-${String(context.number).padStart(2, "0")}`
  return {
    title: product.title,
    handle: productHandle(product),
    description: product.description,
    status: ProductStatus.PUBLISHED,
    thumbnail: pictureUrl(product.kind, 640),
    images: [{ url: pictureUrl(product.kind, 1200) }],
    weight: product.packs[0]?.grams,
    origin_country: "vn",
    shipping_profile_id: context.shipping_profile_id,
    category_ids: [context.category_id],
    collection_id: context.collection_id,
    sales_channels: [{ id: context.sales_channel_id }],
    metadata: {
      facts: {
        ...product.facts,
        net_content: titles.join(", "),
        origin: product.origin ?? placeOf(cooperative),
      },
      marks: product.marks ?? [],
      is_illustration: true,
      pack_unit: product.packs[0]?.unit,
    },
    options: [{ title: OPTION, values: titles }],
    variants: product.packs.map((pack, index) => ({
      title: titles[index] ?? packTitle(pack),
      sku: `${sku}-${index + 1}`,
      weight: pack.grams,
      manage_inventory: true,
      variant_rank: index,
      options: { [OPTION]: titles[index] ?? packTitle(pack) },
      prices: [{ currency_code: "vnd", amount: pack.price }],
      metadata: { pack_unit: pack.unit, net: { amount: pack.amount, unit: pack.measure } },
    })),
  }
}

function placeOf({ commune_code }: CooperativeSeed): string {
  const commune = findCommune(commune_code)
  return commune ? `${commune.name}, tỉnh ${commune.province_name}` : ""
}
