import type { AdminOrderGroupDetail } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { StoredAddress } from "./read-parcels"

/** Where a purchase goes: the commune's present name by its code, else the words stored with the order. */
export function addressOf(stored: StoredAddress | null): AdminOrderGroupDetail["address"] {
  if (!stored) return null
  const code = stored.metadata?.commune_code
  const commune = typeof code === "string" ? findCommune(code) : null
  return {
    line: stored.address_1 ?? "",
    commune_name: commune?.name ?? stored.city ?? "",
    province_name: commune?.province_name ?? stored.province ?? "",
  }
}
