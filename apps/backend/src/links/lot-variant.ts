import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import TraceabilityModule from "../modules/traceability"

/** Lots of a variant, over time. */
export default defineLink(
  { linkable: TraceabilityModule.linkable.lot, isList: true },
  ProductModule.linkable.productVariant,
  { database: { table: "lot_variant" } },
)
