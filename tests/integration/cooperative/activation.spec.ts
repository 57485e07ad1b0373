import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Backend, startBackend } from "../../harness/backend.js"
import { decideAsSeen } from "../console/decide-as-seen.js"
import { type AsStaff, asStaff, papers } from "./seller.js"

let backend: Backend
let staff: AsStaff

beforeAll(async () => {
  backend = await startBackend({ env: { SWEEP_EVERY: "1" } })
  staff = await asStaff(backend)
})
afterAll(() => backend?.stop())

const rows = async <Row>(text: string, values: unknown[]) =>
  (await backend.pool.query(text, values)).rows as readonly Row[]

const owned = (id: string) =>
  rows<Record<string, number>>(
    `select (select count(*)::int from cooperative_stock_location where cooperative_id = $1 and deleted_at is null) as locations,
       (select count(*)::int from cooperative_shipping_profile where cooperative_id = $1 and deleted_at is null) as profiles,
       (select count(*)::int from cooperative_shipping_option where cooperative_id = $1 and deleted_at is null) as options,
       (select count(*)::int from cooperative_status_change where cooperative_id = $1) as changes,
       (select count(*)::int from audit_entry where entity_id = $1 and action = 'cooperative.activate') as audits`,
    [id],
  )

const activate = (id: string) => decideAsSeen(staff, id, "activate", { reason: "Đủ giấy tờ" })

const draft = async (number: number, changes: object = {}) =>
  (await staff("cooperatives", { ...papers(number), ...changes })).body.cooperative

describe("admitting a cooperative", () => {
  it("gives it all that Medusa needs to ship its goods, with history and audit", async () => {
    const { id, handle } = await draft(1)
    const { status, body } = await activate(id)
    expect({ status, now: body.cooperative.status }).toEqual({ status: 200, now: "active" })
    expect(body.cooperative.verified_at).not.toBeNull()
    expect(await owned(id)).toEqual([{ locations: 1, profiles: 1, options: 2, changes: 1, audits: 1 }])
    const [place] = await rows(
      `select a.address_1, a.country_code, (select count(*)::int from sales_channel_stock_location s where s.stock_location_id = l.id and s.deleted_at is null) as channels,
         (select json_agg(o.data ->> 'kind' order by o.data ->> 'kind') from cooperative_shipping_option c join shipping_option o on o.id = c.shipping_option_id
           where c.cooperative_id = $1 and o.deleted_at is null and o.provider_id = 'local-delivery_htx' and o.price_type = 'calculated') as kinds
       from cooperative_stock_location x join stock_location l on l.id = x.stock_location_id join stock_location_address a on a.id = l.address_id
       where x.cooperative_id = $1`,
      [id],
    )
    expect(place).toEqual({ address_1: "Xóm 4", country_code: "vn", channels: 1, kinds: ["home", "pickup"] })
    expect(handle).toBe("htx-thu-1")
  })

  it("offers no pickup that the table does not offer", async () => {
    const { id } = await draft(2, { delivery: { ...papers(2).delivery, pickup: false } })
    await activate(id)
    expect((await owned(id))[0]?.options).toBe(1)
  })

  it("leaves nothing behind when one step fails", async () => {
    const { id, handle } = await draft(3)
    await staff("shipping-profiles", { name: handle, type: "default" })
    const { status } = await activate(id)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await owned(id)).toEqual([{ locations: 0, profiles: 0, options: 0, changes: 0, audits: 0 }])
    const left = await rows(
      `select (select status from cooperative where id = $1) as status, (select verified_at from cooperative where id = $1) as verified_at,
         (select count(*)::int from stock_location where name = $2 and deleted_at is null) as locations,
         (select count(*)::int from fulfillment_set where name like '%' || $3 and deleted_at is null) as sets`,
      [id, papers(3).name, handle],
    )
    expect(left).toEqual([{ status: "draft", verified_at: null, locations: 0, sets: 0 }])
  })

  it("is finished after a crash, whatever was half made then", async () => {
    const { id, handle } = await draft(5)
    const { name } = papers(5)
    // What a power cut leaves between the status and the last link: the names that are given once are taken.
    await staff("shipping-profiles", { name: handle, type: "cooperative" })
    const location = await staff<{ stock_location: { id: string } }>("stock-locations", { name })
    await staff(`stock-locations/${location.body.stock_location.id}/fulfillment-sets`, {
      name: `Giao hàng ${handle}`,
      type: "shipping",
    })
    await rows("update stock_location set created_at = now() - interval '3 minutes' where name = $1", [name])
    await rows("update cooperative set status = 'active', verified_at = now() where id = $1", [id])
    await rows(
      `insert into cooperative_status_change (id, from_status, to_status, actor, cooperative_id, created_at)
       values ('coopst_cut_short', 'submitted', 'active', 'user:1', $1, now() - interval '3 minutes')`,
      [id],
    )
    const options = async () => (await owned(id))[0]?.options
    await expect.poll(options, { timeout: 20_000 }).toBe(2)
    expect(await owned(id)).toMatchObject([{ locations: 1, profiles: 1, options: 2, changes: 1 }])
    const [left] = await rows<{ locations: number; sets: number; profiles: number }>(
      `select (select count(*)::int from stock_location where name = $1 and deleted_at is null) as locations,
         (select count(*)::int from fulfillment_set where name = 'Giao hàng ' || $2 and deleted_at is null) as sets,
         (select count(*)::int from shipping_profile where name = $2 and deleted_at is null) as profiles`,
      [name, handle],
    )
    expect(left).toEqual({ locations: 1, sets: 1, profiles: 1 })
  })

  it("lets one of two decisions at once win", async () => {
    const { id } = await draft(4)
    await activate(id)
    const suspend = () => staff(`cooperatives/${id}/suspend`, { reason: "Thiếu giấy tờ" })
    const statuses = (await Promise.all([suspend(), suspend(), suspend()])).map((answer) => answer.status)
    expect(statuses.sort()).toEqual([200, 400, 400])
    expect((await owned(id))[0]?.changes).toBe(2)
  })

  it.each([
    ["an unknown commune", { commune_code: "99999" }, "commune_code"],
    ["a phone that is none", { phone: "12345678" }, "phone"],
    [
      "a registration code that is taken",
      { registration_code: papers(1).registration_code, handle: "x-1" },
      "registration_code",
    ],
    ["a handle that is taken", { handle: "htx-thu-1" }, "handle"],
  ])("refuses %s beside its field", async (_what, changes, path) => {
    const answer = await staff<{ details?: { path: string }[] }>("cooperatives", { ...papers(9), ...changes })
    expect(answer.status).toBe(400)
    expect(answer.body.details?.map((detail) => detail.path)).toEqual([path])
  })
})
