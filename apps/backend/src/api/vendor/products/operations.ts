import {
  createVendorProductSchema,
  updateVendorProductSchema,
  vendorPricesSchema,
  vendorProductListQuerySchema,
  vendorProductListResponseSchema,
  vendorProductResponseSchema,
  vendorProductStepSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const product = "/vendor/products/:product_id"
const answer = vendorProductResponseSchema

const steps: Record<string, string> = {
  submit: "Hand a complete draft to the alliance.",
  withdraw: "Take back what waits for the alliance.",
  duplicate: "A new draft like this product; answers the copy.",
  archive: "Out of the shop and out of the way; orders keep it.",
  restore: "Back to where it was before it was archived.",
}

/** Goods of the signed-in member's cooperative. */
export const productOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/products",
    summary: "Goods, newest change first, by state and words without accents.",
    action: "read",
    query: vendorProductListQuerySchema,
    answer: vendorProductListResponseSchema,
  },
  {
    method: "POST",
    path: "/vendor/products",
    summary: "A new draft.",
    action: "goods",
    body: createVendorProductSchema,
    answer,
  },
  { method: "GET", path: product, summary: "A product with what it lacks and what waits.", action: "read", answer },
  {
    method: "POST",
    path: product,
    summary:
      "Edit; on a product on sale words, photos and packs become a change request. 409 when it changed meanwhile.",
    action: "goods",
    body: updateVendorProductSchema,
    answer,
  },
  {
    method: "POST",
    path: `${product}/prices`,
    summary: "Prices of packs, at once.",
    action: "goods",
    body: vendorPricesSchema,
    answer,
  },
  ...Object.entries(steps).map(
    ([step, summary]): VendorOperation => ({
      method: "POST",
      path: `${product}/${step}`,
      summary,
      action: "goods",
      body: vendorProductStepSchema,
      answer,
    }),
  ),
]
