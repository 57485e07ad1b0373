import type { DeliveryTable } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { deliveryEntry, projectTable } from "./delivery-entry"

const zone = { base_fee: 20_000, step_fee: 5_000, days_min: 1, days_max: 3 }
const table = (free_from: number | null): DeliveryTable => ({
  ...{ base_weight_g: 2000, step_weight_g: 1000, free_from, pickup: true },
  zones: { same_commune: zone, same_province: zone, elsewhere: zone },
})
const wait = (free_from: number, refusal: OutboxEntry["refusal"] = null): OutboxEntry => ({
  ...deliveryEntry({ id: "coop_1", short_name: "HTX Đồng Gió" }, table(null), table(free_from)),
  ...{ id: "key", member_id: "m", order: 1, attempts: 0, retry_at: 0, refusal },
})
const refused = { status: 409, message: null }

it("says what was seen, so that the market writes over nothing else", () => {
  expect(wait(100_000)).toMatchObject({
    ...{ path: "/vendor/cooperative", entity: "delivery:coop_1" },
    body: { delivery: { free_from: 100_000 }, seen: { delivery: { free_from: null } } },
  })
})

it("shows the last table that waits, or that has arrived and is not read yet", () => {
  expect(projectTable(table(null), [], []).free_from).toBeNull()
  expect(projectTable(table(null), [], [wait(100_000)]).free_from).toBe(100_000)
  expect(projectTable(table(null), [wait(200_000), wait(300_000)], [wait(100_000)]).free_from).toBe(300_000)
})

it("counts nothing that was refused, nor what was written after it", () => {
  expect(projectTable(table(null), [wait(200_000), wait(300_000, refused), wait(400_000)], []).free_from).toBe(200_000)
  expect(projectTable(table(5), [wait(300_000, refused)], []).free_from).toBe(5)
})
