import type { AdminCooperativeRow } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import { validCertificateSql } from "../../../../lib/valid-certificate-sql"

const ORDERS_CAP = 1000

/** Columns of `cooperative c` that every list row and the detail page show; the three counts touch bounded parts of their tables. */
export const cooperativeColumns = `
  c.id, c.handle, c.name, c.short_name, c.initials, c.status, c.legal_form, c.sector, c.registration_code, c.phone,
  c.commune_code, c.former_commune_name, c.created_at,
  (select count(*)::int from cooperative_product cp join product p on p.id = cp.product_id and p.deleted_at is null
    where cp.cooperative_id = c.id and cp.deleted_at is null) as product_count,
  (select count(distinct ce.id)::int from cooperative_product cp
    join certificate_product cep on cep.product_id = cp.product_id and cep.deleted_at is null
    join certificate ce on ce.id = cep.certificate_id and ${validCertificateSql("ce")}
    where cp.cooperative_id = c.id and cp.deleted_at is null) as ocop_count,
  (select count(*)::int from (select 1 from cooperative_order o
    where o.cooperative_id = c.id and o.deleted_at is null limit ${ORDERS_CAP + 1}) first) as orders_seen`

export interface StoredCooperativeRow extends Omit<AdminCooperativeRow, "commune" | "province_name" | "order_count"> {
  commune_code: string
  former_commune_name: string | null
  orders_seen: number
}

/** A stored row with its place in words; a code without a commune shows as it is. */
export function cooperativeRowOf<Row extends StoredCooperativeRow>(row: Row) {
  const { commune_code, former_commune_name, orders_seen, ...facts } = row
  const commune = findCommune(commune_code)
  return {
    ...facts,
    commune: { code: commune_code, name: commune?.name ?? commune_code, former_name: former_commune_name },
    province_name: commune?.province_name ?? "",
    order_count: { value: Math.min(orders_seen, ORDERS_CAP), capped: orders_seen > ORDERS_CAP },
  }
}
