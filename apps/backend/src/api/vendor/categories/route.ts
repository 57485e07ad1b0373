import type { VendorCategoryListResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { pgOf, sql } from "../../../lib/sql"
import type { MemberRequest } from "../_http/member-request"

const categoriesSql = `select handle, name, nullif(description, '') as description from product_category
  where is_active and not is_internal and deleted_at is null order by rank, id limit 200`

/** GET /vendor/categories */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorCategoryListResponse>) => {
  res.json({ categories: await sql<VendorCategoryListResponse["categories"][number]>(pgOf(req.scope), categoriesSql) })
}
