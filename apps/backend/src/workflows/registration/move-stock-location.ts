import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

interface Seat {
  name: string
  address_line: string
  commune_code: string
}

const seatSql = "select name, address_line, commune_code from cooperative where id = ?"

/** The place made when the cooperative was admitted; where others are was told to Medusa by hand. */
const move = `
  update stock_location_address a set address_1 = ?, address_2 = ?, city = ?, province = ?, company = ?, updated_at = now()
  from stock_location s where s.address_id = a.id and s.deleted_at is null and a.deleted_at is null and s.id = (
    select cl.stock_location_id from cooperative_stock_location cl where cl.cooperative_id = ? and cl.deleted_at is null
    order by cl.created_at, cl.stock_location_id limit 1)`

/** Puts the cooperative's first stock location at its present address, as its activation did. */
export async function moveStockLocation(trx: Knex.Transaction, cooperativeId: string): Promise<void> {
  const [seat] = await sql<Seat>(trx, seatSql, [cooperativeId])
  const commune = seat && findCommune(seat.commune_code)
  if (!seat || !commune) return
  const { name, province_name, province_code } = commune
  await sql(trx, move, [seat.address_line, name, province_name, province_code, seat.name, cooperativeId])
}
