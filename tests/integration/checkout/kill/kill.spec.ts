import { afterAll, beforeAll, expect, it } from "vitest"
import { violations } from "../violations.js"
import { completionKills } from "./completion-kills.js"
import { faultPoints, matches } from "./fault-points.js"
import { gatewayKills } from "./gateway-kills.js"
import { keyKills } from "./key-kills.js"
import { moneyKills } from "./money-kills.js"
import { outboxKills } from "./outbox-kills.js"
import { parcelKills } from "./parcel-kills.js"
import { restartKills } from "./restart-kills.js"
import { openStage, type Stage } from "./stage.js"
import { stockKills } from "./stock-kills.js"
import { voidKills } from "./void-kills.js"

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.stop())

completionKills(() => stage)
gatewayKills(() => stage)
parcelKills(() => stage)
moneyKills(() => stage)
voidKills(() => stage)
stockKills(() => stage)
keyKills(() => stage)
outboxKills(() => stage)
restartKills(() => stage)

it("leaves every invariant whole, and charges at the gateway are placed orders", async () => {
  const { market, gateway } = stage
  const { rows } = await market.pool.query<{ id: string }>(
    "select p.payment_session_id as id from payment p join order_group g on g.payment_collection_id = p.payment_collection_id where g.status = 'placed' and g.payment_mode = 'gateway' and p.canceled_at is null",
  )
  expect(
    gateway
      .taken()
      .map((charge) => charge.key)
      .sort(),
  ).toEqual(rows.map((row) => row.id).sort())
  expect(await violations(market.pool)).toEqual([])
}, 120_000)

/** Points of work that is no part of the checkout; the suite that has it dies there. */
const diesElsewhere = new Set(["sheet-import.batch"]) // vendor/excel.spec.ts

it("has died at every fault point of the sources, and at none that is gone", () => {
  const names = faultPoints().filter((name) => !diesElsewhere.has(name))
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter((name) => ![...stage.died].some((point) => matches(name, point)))).toEqual([])
  expect([...stage.died].filter((point) => !names.some((name) => matches(name, point)))).toEqual([])
})
