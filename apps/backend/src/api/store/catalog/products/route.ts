import { type ProductListQuery, productListQuerySchema } from "@cho-htx/contracts"
import { readEdition } from "../../../../search/status/read-edition"
import { channelsOf } from "../../../lib/channels-of"
import { storeRoute } from "../../../lib/store-route"
import { listProducts } from "../readers/list-products"
import { noteSearch } from "../readers/note-search"

/** GET /store/catalog/products: search, facets and paging over what shoppers may buy. */
export const GET = storeRoute({
  schema: productListQuerySchema,
  maxAge: 5,
  read: (req, query: ProductListQuery) => listProducts(req.scope, query, channelsOf(req)),
  edition: readEdition,
  answered: noteSearch,
})
