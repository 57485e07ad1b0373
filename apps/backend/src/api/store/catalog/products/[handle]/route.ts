import type { ProductResponse } from "@cho-htx/contracts"
import { Refusal } from "../../../../../lib/refusal"
import { channelsOf } from "../../../../lib/channels-of"
import { noQuery, storeRoute } from "../../../../lib/store-route"
import { messages } from "../../http/messages"
import { readProduct } from "../../readers/read-product"

const longest = 120

/** GET /store/catalog/products/:handle */
export const GET = storeRoute({
  schema: noQuery,
  maxAge: 5,
  read: async (req): Promise<ProductResponse> => {
    const handle = req.params.handle ?? ""
    const readable = handle.length <= longest && /^[a-z0-9-]+$/.test(handle)
    const product = readable ? await readProduct(req.scope, handle, channelsOf(req)) : null
    if (!product) throw new Refusal("not_found", messages.productNotFound)
    return { product }
  },
})
