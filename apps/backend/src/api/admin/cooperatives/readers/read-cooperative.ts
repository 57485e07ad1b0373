import type { AdminCooperativeDetail, CooperativeChangeRequest, DeliveryTable } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { versionSql } from "../../../../lib/version-sql"
import { rows } from "../../_sql/rows"
import { where } from "../../_sql/where"
import { selectCertificates } from "../../certificates/readers/certificate-row"
import { allowedActions } from "./allowed-actions"
import { cooperativeColumns, cooperativeRowOf, type StoredCooperativeRow } from "./cooperative-row"
import { readProducts } from "./read-products"
import { readRecentOrders } from "./read-recent-orders"
import { readStatusChanges } from "./read-status-changes"

interface Row extends StoredCooperativeRow {
  address_line: string
  email: string | null
  representative: string
  founded_year: number | null
  member_count: number | null
  tagline: string | null
  story: string | null
  version: string
  verified_at: string | null
  delivery: DeliveryTable | null
  bank_bin: string | null
  bank_number: string | null
  bank_holder: string | null
}

const own = `c.address_line, c.email, c.representative, c.founded_year::int as founded_year, c.member_count::int as member_count,
  c.tagline, c.story, ${versionSql("c")} as version, c.verified_at, c.delivery, c.bank_bin, c.bank_number, c.bank_holder`

const membersSql = `
  select id, name, role, phone, email from cooperative_member where cooperative_id = ? and deleted_at is null
  order by created_at, id limit 50`

const documentsSql = `
  select id, kind, name, content_type, size::int as size, created_at from cooperative_document
  where cooperative_id = ? and deleted_at is null order by created_at, id limit 20`

const requestSql = `
  select id, state, before, after, reason, created_at, decided_at from cooperative_change_request
  where cooperative_id = ? and state = 'open' and deleted_at is null limit 1`

/** Everything staff see of one cooperative; null when there is none. */
export async function readCooperative(pg: Knex, id: string): Promise<AdminCooperativeDetail | null> {
  const [row] = await rows<Row>(
    pg,
    `select ${cooperativeColumns}, ${own} from cooperative c where c.id = ? and c.deleted_at is null`,
    [id],
  )
  if (!row) return null
  const [members, documents, [change_request], status_changes, certificates, products, recent_orders] =
    await Promise.all([
      rows<AdminCooperativeDetail["members"][number]>(pg, membersSql, [id]),
      rows<AdminCooperativeDetail["documents"][number]>(pg, documentsSql, [id]),
      rows<CooperativeChangeRequest>(pg, requestSql, [id]),
      readStatusChanges(pg, id),
      selectCertificates(pg, where(["ce.deleted_at is null"], ["co.id = ?", id]), { limit: 100, offset: 0 }),
      readProducts(pg, id),
      readRecentOrders(pg, id),
    ])
  const delivery = row.delivery && "zones" in row.delivery ? row.delivery : null
  const { bank_bin: bin, bank_number: number, bank_holder: holder, ...facts } = row
  return {
    ...cooperativeRowOf(facts),
    bank: bin && number && holder ? { bin, number, holder } : null,
    documents,
    change_request: change_request ?? null,
    delivery,
    members,
    status_changes,
    certificates,
    products,
    recent_orders,
    actions: allowedActions(row.status),
  }
}
