import type { AdminCooperativeProduct } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { shownCertificateSql } from "../../../../lib/valid-certificate-sql"
import { rows } from "../../_sql/rows"

const sql = `
  select p.id, p.title, p.thumbnail, p.status, (
    select max(ce.stars)::int from certificate_product cep
    join certificate ce on ce.id = cep.certificate_id and ${shownCertificateSql("ce")}
    where cep.product_id = p.id and cep.deleted_at is null
  ) as ocop_stars
  from cooperative_product cp join product p on p.id = cp.product_id and p.deleted_at is null
  where cp.cooperative_id = ? and cp.deleted_at is null
  order by p.created_at desc, p.id desc limit 24`

/** A cooperative's newest 24 goods of any status. */
export function readProducts(pg: Knex, cooperativeId: string): Promise<AdminCooperativeProduct[]> {
  return rows<AdminCooperativeProduct>(pg, sql, [cooperativeId])
}
