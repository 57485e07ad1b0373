import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest"
import { repairStock } from "../../../apps/backend/src/modules/inventory/migrations/constraints/repair-stock.js"
import { stockConstraints } from "../../../apps/backend/src/modules/inventory/migrations/constraints/stock-constraints.js"
import { createDatabase, databaseUrl, dropDatabase } from "../../../scripts/postgres/databases.js"

/** The database alone, as a script or a careless hand would meet it: no backend refuses anything here. */
const { serverUrl } = inject("harness")
const name = `htx_test_${randomBytes(6).toString("hex")}`
let pool: pg.Pool
let item: string

const raw = (units: number) => JSON.stringify({ value: String(units), precision: 20 })

beforeAll(async () => {
  await createDatabase(serverUrl, name, inject("harness").template)
  pool = new pg.Pool({ connectionString: databaseUrl(serverUrl, name), max: 2 })
  pool.on("error", () => undefined)
})
afterAll(async () => {
  await pool?.end()
  await dropDatabase(serverUrl, name)
})
beforeEach(async () => {
  item = `iitem_${randomBytes(6).toString("hex")}`
  await pool.query("insert into inventory_item (id, sku) values ($1, $1)", [item])
})

async function addLevel(stocked: number, reserved: number, location = "here") {
  await pool.query(
    `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity, reserved_quantity,
      raw_reserved_quantity, incoming_quantity, raw_incoming_quantity) values ($1, $2, $3, $4, $5, $6, $7, 0, $8)`,
    [`ilev_${item}_${location}`, item, location, stocked, raw(stocked), reserved, raw(reserved), raw(0)],
  )
}

async function addReservation(id: string, units: number, line: string | null, waits = false, location = "here") {
  await pool.query(
    `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity, line_item_id, allow_backorder)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    [`${item}_${id}`, item, location, units, raw(units), line, waits],
  )
}

const update = (set: string) => pool.query(`update inventory_level set ${set} where inventory_item_id = $1`, [item])

const broken = (constraint: string) => expect.objectContaining({ constraint })

describe("the database refuses, whoever writes", () => {
  it("stock and reserved stock below zero, and reservations of nothing", async () => {
    await addLevel(5, 0)
    await expect(update("stocked_quantity = -1")).rejects.toEqual(broken("inventory_level_stocked_not_negative"))
    await expect(update("reserved_quantity = -1")).rejects.toEqual(broken("inventory_level_reserved_not_negative"))
    await expect(addReservation("a", 0, null)).rejects.toEqual(broken("reservation_item_quantity_positive"))
  })

  it("promises beyond the stock, unless they may wait; and a gap of older days may shrink", async () => {
    await addLevel(5, 5)
    await addReservation("firm", 5, "line_1")
    await expect(update("stocked_quantity = 4")).rejects.toEqual(broken("inventory_level_within_stock"))
    await addReservation("waiting", 2, "line_2", true)
    await update("reserved_quantity = 7")
    await expect(update("stocked_quantity = 4")).rejects.toEqual(broken("inventory_level_within_stock"))
    await pool.query("update reservation_item set allow_backorder = true where inventory_item_id = $1", [item])
    await update("stocked_quantity = 0")
    await pool.query("update reservation_item set allow_backorder = false where inventory_item_id = $1", [item])
    await update("stocked_quantity = 3")
  })

  it("asks at the commit, so that level and reservation may come in either order", async () => {
    await addLevel(5, 0)
    const client = await pool.connect()
    try {
      await client.query("begin")
      await client.query("update inventory_level set reserved_quantity = 8 where inventory_item_id = $1", [item])
      await client.query("update inventory_level set reserved_quantity = 3 where inventory_item_id = $1", [item])
      await client.query("commit")
    } finally {
      client.release()
    }
  })

  it("two live reservations of one order line and item", async () => {
    await addLevel(5, 2)
    await addReservation("a", 1, `line_of_${item}`)
    await expect(addReservation("b", 1, `line_of_${item}`)).rejects.toEqual(broken("IDX_reservation_item_one_per_line"))
  })

  it("to let a level go while goods are held there", async () => {
    await addLevel(5, 2)
    await addReservation("a", 2, null)
    await expect(update("deleted_at = now()")).rejects.toEqual(broken("inventory_level_held_stays"))
    const gone = pool.query("delete from inventory_level where inventory_item_id = $1", [item])
    await expect(gone).rejects.toEqual(broken("inventory_level_held_stays"))
  })
})

it("puts an older database right before it takes the constraints on", async () => {
  for (const statement of stockConstraints.down) await pool.query(statement)
  await addLevel(4, 9)
  await addLevel(-3, 0, "there")
  await addReservation("a", 2, `old_${item}`)
  await addReservation("b", 1, `old_${item}`)
  await addReservation("c", 0, null)
  await addReservation("d", 1, null)
  for (const statement of [...repairStock, ...stockConstraints.up]) await pool.query(statement)
  const { rows } = await pool.query(
    "select location_id, stocked_quantity::int as stocked, reserved_quantity::int as reserved, raw_reserved_quantity ->> 'value' as raw from inventory_level where inventory_item_id = $1 order by 1",
    [item],
  )
  expect(rows).toEqual([
    { location_id: "here", stocked: 4, reserved: 4, raw: "4" },
    { location_id: "there", stocked: 0, reserved: 0, raw: "0" },
  ])
  const live = await pool.query(
    "select right(id, 1) as id, quantity::int as units from reservation_item where inventory_item_id = $1 and deleted_at is null order by 1",
    [item],
  )
  expect(live.rows).toEqual([
    { id: "a", units: 3 },
    { id: "d", units: 1 },
  ])
})
