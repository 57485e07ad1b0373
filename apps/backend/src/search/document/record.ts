import type { ProductDetail } from "@cho-htx/contracts"

/** What the index keeps for the product page: everything but the cooperative, which is read live. */
export type ProductRecord = Omit<ProductDetail, "cooperative"> & { cooperative_id: string }
