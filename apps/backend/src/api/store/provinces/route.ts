import type { ProvinceListResponse } from "@cho-htx/contracts"
import { provinces } from "@cho-htx/vietnam/admin-units"
import { noQuery, storeRoute } from "../../lib/store-route"
import { PLACES_MAX_AGE } from "../communes/max-age"

/** GET /store/provinces: the 34 provinces of today. */
export const GET = storeRoute({
  schema: noQuery,
  maxAge: PLACES_MAX_AGE,
  read: async (): Promise<ProvinceListResponse> => ({ provinces: [...provinces] }),
})
