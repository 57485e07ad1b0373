import type { AdminCooperativeDetail, DeliveryTable } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
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
  verified_at: string | null
  delivery: DeliveryTable | null
}

const own = `c.address_line, c.email, c.representative, c.founded_year::int as founded_year, c.member_count::int as member_count,
  c.tagline, c.story, c.verified_at, c.delivery`

const membersSql = `
  select id, name, role, phone, email from cooperative_member where cooperative_id = ? and deleted_at is null
  order by created_at, id limit 50`

/** Everything staff see of one cooperative; null when there is none. */
export async function readCooperative(pg: Knex, id: string): Promise<AdminCooperativeDetail | null> {
  const [row] = await rows<Row>(
    pg,
    `select ${cooperativeColumns}, ${own} from cooperative c where c.id = ? and c.deleted_at is null`,
    [id],
  )
  if (!row) return null
  const [members, status_changes, certificates, products, recent_orders] = await Promise.all([
    rows<AdminCooperativeDetail["members"][number]>(pg, membersSql, [id]),
    readStatusChanges(pg, id),
    selectCertificates(pg, where(["ce.deleted_at is null"], ["co.id = ?", id]), { limit: 100, offset: 0 }),
    readProducts(pg, id),
    readRecentOrders(pg, id),
  ])
  const delivery = row.delivery && "zones" in row.delivery ? row.delivery : null
  return {
    ...cooperativeRowOf(row),
    delivery,
    members,
    status_changes,
    certificates,
    products,
    recent_orders,
    actions: allowedActions(row.status),
  }
}
