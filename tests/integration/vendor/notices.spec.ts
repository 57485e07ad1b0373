import { randomBytes } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { gatherDecisions } from "../../../apps/backend/src/workflows/mail/gather-decisions"
import { forgetOldAccess } from "../../../apps/backend/src/workflows/member/access/forget-old-access"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { receiver } from "../checkout/shopper.js"
import { type Ask, signInStaff } from "../console/staff.js"
import { announce, quiet } from "../mail/shop-desk.js"
import { goodsDesk } from "./goods/goods-desk.js"
import { knexOf } from "./notices/knex-of.js"
import { loseCertificates } from "./notices/lose-certificates.js"
import { type NoticeDesk, noticeDesk } from "./notices/notice-desk.js"
import { openPushService, type PushService } from "./notices/push-service.js"
import { scopeOf } from "./notices/scope-of.js"

let backend: Backend
let market: Market
let service: PushService
let staff: Ask
let desk: NoticeDesk

beforeAll(async () => {
  service = await openPushService()
  const env = {
    NODE_ENV: "test",
    VAPID_PRIVATE_KEY: randomBytes(32).toString("base64url"),
    TEST_PUSH_ORIGIN: service.origin,
  }
  backend = await startBackend({ env })
  market = await openMarket(backend)
  staff = await signInStaff(backend)
  desk = await noticeDesk(market, service)
})
afterAll(async () => {
  await backend?.stop()
  await service?.close()
})

const soon = { timeout: 10_000, interval: 50 }
describe("a new order", () => {
  it("is a notice for everybody of its cooperative, once however often its event comes, and for nobody else", async () => {
    const other = await noticeDesk(market, service)
    const { id, code, order } = await desk.buy()
    await expect.poll(() => desk.kindsAbout(order), soon).toEqual(["order_new"])
    await announce(market.pool, "order-group.placed", { id })
    await quiet(market.pool)
    for (const token of [desk.owner.token, desk.packer.token])
      expect(await desk.about(order, token)).toMatchObject([{ kind: "order_new", subject: code, unread: true }])
    expect(JSON.stringify(await desk.about(order))).not.toContain(receiver.name)
    expect((await other.ask("notices")).body).toMatchObject({ notices: [], unread: 0 })
  })

  it("is read by each member on their own, and never unread again", async () => {
    const first = await desk.buy()
    await expect.poll(() => desk.kindsAbout(first.order), soon).toEqual(["order_new"])
    const second = await desk.buy()
    await expect.poll(() => desk.kindsAbout(second.order), soon).toEqual(["order_new"])
    const [newest] = await desk.about(second.order)
    const [older] = await desk.about(first.order)
    expect((await desk.ask("notices/read", { up_to: newest?.id })).body).toEqual({ unread: 0 })
    expect((await desk.ask("notices/read", { up_to: older?.id })).body).toEqual({ unread: 0 })
    expect((await desk.about(second.order))[0]?.unread).toBe(false)
    expect((await desk.about(second.order, desk.packer.token))[0]?.unread).toBe(true)
  })

  it("knocks at a switched-on browser with an encrypted message that names nobody", async () => {
    const browser = await desk.switchOn()
    const { order } = await desk.buy()
    await expect.poll(() => service.at(browser.path).length, soon).toBe(1)
    const [knock] = service.at(browser.path)
    expect(browser.read(knock?.body ?? Buffer.alloc(0))).toEqual({ kind: "order_new", lang: "vi", order_id: order })
    expect(knock?.headers).toMatchObject({
      "content-encoding": "aes128gcm",
      urgency: "high",
      topic: "order_new",
      authorization: expect.stringMatching(/^vapid t=[\w-]+\.[\w-]+\.[\w-]+, k=B[\w-]{86}$/),
    })
    const { public_key, devices } = (await desk.ask("push-subscriptions")).body
    expect(knock?.headers.authorization).toContain(`k=${public_key}`)
    expect(devices).toMatchObject([{ id: browser.id, current: true }])
    expect((await desk.ask(`push-subscriptions/${browser.id}`, undefined, { method: "DELETE" })).status).toBe(200)
  })

  it("is told of when the buyer takes it back, and not when the cooperative does", async () => {
    const [theirs, ours] = [await desk.buy(), await desk.buy()]
    await expect.poll(() => desk.kindsAbout(ours.order), soon).toEqual(["order_new"])
    const reason = "Tôi đặt nhầm"
    const back = await desk.buyer.send(`order-groups/${theirs.code}/cancel`, { phone: receiver.phone, reason })
    expect(back.status).toBe(200)
    expect((await desk.ask(`orders/${ours.order}/cancel`, { reason: "Hết hàng rồi" })).status).toBe(200)
    await expect.poll(() => desk.kindsAbout(theirs.order), soon).toEqual(["order_canceled", "order_new"])
    await quiet(market.pool)
    expect(await desk.kindsAbout(ours.order)).toEqual(["order_new"])
  })

  it("tells of the pack it made scarce, once a day", async () => {
    const scarce = await noticeDesk(market, service)
    await market.pool.query(
      'update inventory_level set stocked_quantity = 7, raw_stocked_quantity = \'{"value":"7"}\' where inventory_item_id = $1',
      [scarce.product.inventoryItemId],
    )
    await scarce.buy(2)
    await expect.poll(() => scarce.kindsAbout(scarce.product.variantId), soon).toEqual(["low_stock"])
    const { order } = await scarce.buy(2)
    await expect.poll(() => scarce.kindsAbout(order), soon).toEqual(["order_new"])
    const low = (await scarce.about(scarce.product.variantId)).map(({ kind, count }) => [kind, count])
    expect(low).toEqual([["low_stock", 5]])
  })
})

describe("a browser is knocked at no more", () => {
  /** Every message has been tried, or was not to be sent. */
  const knocked = async () => {
    const untried = "select 1 from push_message where state = 'pending' and tries = 0"
    const underWay = "select 1 from push_message where state = 'pending' and last_status is null"
    const waiting = async () => (await market.pool.query(`${untried} union all ${underWay}`)).rowCount
    await expect.poll(waiting, soon).toBe(0)
  }
  const orderAndWait = async () => {
    const { order } = await desk.buy()
    await expect.poll(() => desk.kindsAbout(order), soon).toEqual(["order_new"])
    await knocked()
  }

  it("once its session has ended, its member was removed, or its cooperative is suspended", async () => {
    const [gone, removed, kept] = [
      await createMember(market, desk.cooperative.id),
      await createMember(market, desk.cooperative.id, "packer"),
      await createMember(market, desk.cooperative.id),
    ]
    const browsers = [
      await desk.switchOn(gone.token),
      await desk.switchOn(removed.token),
      await desk.switchOn(kept.token),
    ]
    expect((await desk.ask("session", undefined, { token: gone.token, method: "DELETE" })).status).toBe(200)
    expect((await desk.ask(`members/${removed.id}`, undefined, { method: "DELETE" })).status).toBe(200)
    await orderAndWait()
    const counts = () => browsers.map(({ path: at }) => service.at(at).length)
    expect(counts()).toEqual([0, 0, 1])
    const { order } = await desk.buy()
    await market.pool.query("update cooperative set status = 'suspended' where id = $1", [desk.cooperative.id])
    await market.pool.query("delete from push_message where notice_id in (select id from notice where order_id = $1)", [
      order,
    ])
    await market.pool.query("delete from notice where order_id = $1", [order])
    const before = counts()
    await announce(market.pool, "order-group.placed", {
      id: (await market.pool.query("select order_group_id as id from parcel where order_id = $1", [order])).rows[0]?.id,
    })
    await expect.poll(() => desk.kindsAbout(order), soon).toEqual(["order_new"])
    await knocked()
    await market.pool.query("update cooperative set status = 'active' where id = $1", [desk.cooperative.id])
    expect(counts()).toEqual(before)
  })

  it("once its push service says it is gone", async () => {
    const browser = await desk.switchOn()
    service.answers.set(browser.path, { status: 410 })
    await orderAndWait()
    await expect
      .poll(async () => (await desk.ask("push-subscriptions")).body.devices.some(({ id }) => id === browser.id), soon)
      .toBe(false)
    await orderAndWait()
    expect(service.at(browser.path)).toHaveLength(1)
  })

  it("before the time a busy push service asks for, and then again", async () => {
    const browser = await desk.switchOn()
    service.answers.set(browser.path, { status: 503, headers: { "retry-after": "90" } })
    await orderAndWait()
    expect(service.at(browser.path)).toHaveLength(1)
    const waits = `select extract(epoch from next_try_at - now())::int as wait from push_message where subscription_id = $1`
    const { rows } = await market.pool.query<{ wait: number }>(waits, [browser.id])
    expect(rows[0]?.wait).toBeGreaterThan(75)
    service.answers.delete(browser.path)
    await market.pool.query("update push_message set next_try_at = now() where subscription_id = $1", [browser.id])
    await expect.poll(() => service.at(browser.path).length, soon).toBe(2)
  })

  it("with news of a cooperative whose member it was, once another's member has taken it over", async () => {
    const browser = await desk.switchOn()
    service.answers.set(browser.path, { status: 503, headers: { "retry-after": "90" } })
    await orderAndWait()
    expect(service.at(browser.path)).toHaveLength(1)
    service.answers.delete(browser.path)
    const other = await noticeDesk(market, service)
    expect((await other.ask("push-subscriptions", browser.subscription)).status).toBe(200)
    const due = "update push_message set next_try_at = now() where subscription_id = $1 returning id"
    const { rows } = await market.pool.query<{ id: string }>(due, [browser.id])
    const state = async () =>
      (await market.pool.query<{ state: string }>("select state from push_message where id = $1", [rows[0]?.id]))
        .rows[0]?.state
    await expect.poll(state, soon).toBe("failed")
    await other.buy()
    await expect.poll(() => service.at(browser.path).length, soon).toBe(2)
  })

  it("when its address is none of a push service, and nobody else can switch it off", async () => {
    const { subscription } = await desk.switchOn()
    const foreign = await desk.switchOn(desk.packer.token)
    const away = await desk.ask(`push-subscriptions/${foreign.id}`, undefined, { method: "DELETE" })
    expect(away.status).toBe(404)
    for (const endpoint of ["http://fcm.googleapis.com/x", "https://169.254.169.254/x", "https://localhost:9000/x"]) {
      const answer = await desk.ask("push-subscriptions", { ...subscription, endpoint })
      expect([endpoint, answer.status]).toEqual([endpoint, 400])
    }
    const p256dh = `B${"A".repeat(86)}`
    const keys = { ...subscription.keys, p256dh }
    expect((await desk.ask("push-subscriptions", { ...subscription, keys })).status).toBe(400)
  })
})

describe("what the alliance decides", () => {
  it("is a notice with its reason for who answers for the goods, and one mail for all of it", async () => {
    const goods = await goodsDesk(market, desk.cooperative)
    await market.pool.query(
      "update cooperative_member set email = 'chu@cho-htx.example', auth_identity_id = id where id = $1",
      [desk.owner.id],
    )
    const [refused, approved] = [await goods.create("Trà sen Tây Hồ"), await goods.create("Bánh phu thê")]
    for (const { id } of [refused, approved]) await goods.post(`/${id}/submit`)
    const reason = "Ảnh chưa rõ hạn dùng"
    await goods.decide("reject", await goods.review(refused.id), { reason })
    await goods.decide("approve", await goods.review(approved.id))
    expect(await desk.about(refused.id)).toMatchObject([
      { kind: "listing_rejected", subject: "Trà sen Tây Hồ", reason, unread: true },
    ])
    expect(await desk.kindsAbout(approved.id)).toEqual(["listing_approved"])
    expect(await desk.kindsAbout(refused.id, desk.packer.token)).toEqual([])
  })

  it("moves the stock location when it is another address, and nothing else does", async () => {
    const json = { address_line: "Xóm 9", commune_code: "14236" }
    const asked = await staffless<{ cooperative: { change_request: { id: string } } }>("cooperative", json)
    const at = `cooperatives/${desk.cooperative.id}/change-requests/${asked.cooperative.change_request.id}`
    expect((await staff(`${at}/approve`, {})).status).toBe(200)
    const { rows } = await market.pool.query(
      `select a.address_1, a.address_2 from stock_location s join stock_location_address a on a.id = s.address_id where s.id = $1`,
      [desk.cooperative.stockLocationId],
    )
    expect(rows).toEqual([{ address_1: "Xóm 9", address_2: expect.stringContaining("Hải") }])
    const { notices } = (await desk.ask("notices")).body
    expect(notices[0]).toMatchObject({ kind: "change_approved", subject: null })
  })
})

const staffless = async <T>(at: string, json: unknown): Promise<T> =>
  JSON.parse(JSON.stringify((await desk.ask(at, json)).body))

it("makes good what a crash lost, and mails what was decided together", async () => {
  const { order, id } = await desk.buy()
  await expect.poll(() => desk.kindsAbout(order), soon).toEqual(["order_new"])
  const { pool } = market
  await pool.query("delete from notice where order_id = $1", [order])
  await pool.query("update order_group set placed_at = now() - interval '5 minutes' where id = $1", [id])
  await pool.query("update notice set created_at = created_at - interval '2 minutes' where to_mail")
  const other = await noticeDesk(market, service)
  await loseCertificates(pool, other.product.id)
  const mails = async () =>
    (await pool.query("select to_address, subject, text from outgoing_mail where kind = 'seller_decisions'")).rows
  await expect.poll(mails, { timeout: 25_000, interval: 200 }).toHaveLength(1)
  await expect.poll(() => desk.kindsAbout(order), soon).toEqual(["order_new"])
  const certified = async () => (await other.kindsAbout(other.product.id)).sort()
  await expect.poll(certified, soon).toEqual(["certificate_expired", "certificate_verified"])
  const [mail] = await mails()
  expect(mail).toMatchObject({ to_address: "chu@cho-htx.example", subject: expect.stringContaining("3 việc") })
  for (const words of ["Trà sen Tây Hồ", "Ảnh chưa rõ hạn dùng", "Bánh phu thê", "đã duyệt thay đổi"])
    expect(mail?.text).toContain(words)
}, 40_000)

it("mails and settles decisions both or neither, so that what comes after a crash is in the next mail", async () => {
  const { pool } = market
  const { id } = await createCooperative(market)
  const reader = await createMember(market, id)
  const set = "update cooperative_member set email = 'sau@cho-htx.example', auth_identity_id = id where id = $1"
  await pool.query(set, [reader.id])
  const decide = (name: string) =>
    pool.query(
      `insert into notice (id, cooperative_id, kind, dedupe_key, subject, to_mail) values ($1, $2, 'listing_approved', $1, $1, true)`,
      [name, id],
    )
  const mails = async () =>
    (await pool.query<{ text: string }>("select text from outgoing_mail where to_address = 'sau@cho-htx.example'")).rows
  await decide("Bún khô")
  const died = gatherDecisions(knexOf(pool, /^update notice/), id, "https://cho-htx.example")
  await expect(died).rejects.toThrow("the process died")
  expect(await mails()).toEqual([])
  await decide("Miến dong")
  for (let times = 0; times < 2; times += 1) await gatherDecisions(knexOf(pool), id, "https://cho-htx.example")
  const sent = await mails()
  expect(sent).toHaveLength(1)
  for (const name of ["Bún khô", "Miến dong"]) expect(sent[0]?.text).toContain(name)
})

it("forgets sessions, invitations and password links that open nothing any more, and no others", async () => {
  const { pool } = market
  const old = (
    columns: string,
    table: string,
    values: string,
    unit: "days" | "hours",
    ages: [number, number],
    id: string,
  ) =>
    pool.query(
      `insert into ${table} (id, token_hash, expires_at, ${columns})
       select '${table}_' || n, 'old_' || n, now() - make_interval(${unit} => n), ${values} from unnest($2::int[]) n`,
      [id, ages],
    )
  const { owner, cooperative } = desk
  await old("member_id, last_seen_at", "cooperative_member_session", "$1, now()", "days", [29, 31], owner.id)
  await old("member_id, made_by", "cooperative_password_reset", "$1, 'mail'", "hours", [23, 25], owner.id)
  const invite = "$1, 'Xã viên', 'packer', 'system'"
  await old("cooperative_id, name, role, invited_by", "cooperative_invite", invite, "days", [29, 31], cooperative.id)
  await forgetOldAccess(scopeOf(pool))
  const tables = ["cooperative_invite", "cooperative_member_session", "cooperative_password_reset"]
  const left = tables.map((table) => `select id from ${table} where token_hash like 'old\\_%'`).join(" union all ")
  const { rows } = await pool.query<{ id: string }>(`${left} order by 1`)
  expect(rows.map((row) => row.id)).toEqual([
    "cooperative_invite_29",
    "cooperative_member_session_29",
    "cooperative_password_reset_23",
  ])
  expect((await desk.ask("me")).status).toBe(200)
})
