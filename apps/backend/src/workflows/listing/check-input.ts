import type { VendorVariantInput } from "@cho-htx/contracts"
import { Refusal, refuseField } from "../../lib/refusal"
import type { Content } from "./content"
import { listingMessages as words } from "./messages"

/** Packs of a body against those of the product: an id must be one of them (NOT_FOUND), and stock of existing ones is changed elsewhere. */
export function checkVariants(base: Content, variants: readonly VendorVariantInput[] | undefined): void {
  variants?.forEach(({ id, stock }, index) => {
    if (id === undefined) return
    const path = `variants.${index}.id`
    if (!base.variants.some((variant) => variant.id === id))
      throw new Refusal("not_found", words.variantNotFound, [{ path, message: words.variantNotFound }])
    if (stock !== undefined && stock !== null) throw refuseField(`variants.${index}.stock`, words.stockElsewhere)
  })
}
