import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Backend } from "../../harness/backend.js"
import { heard } from "../../harness/heard.js"
import { type Desk, openDesk } from "./desk.js"
import { codeOf, keyed, type RawAnswer } from "./keyed.js"

let desk: Desk
let backend: Backend

beforeAll(async () => {
  desk = await openDesk()
  backend = desk.backend
})
afterAll(() => desk?.backend.stop())

const cart = () => desk.cart()
const complete = (...given: Parameters<Desk["complete"]>) => desk.complete(...given)
const reserve = (...given: Parameters<Desk["reserve"]>) => desk.reserve(...given)
const rowsOf = (key: string) => desk.rowsOf(key)
const reservations = () => desk.reservations()

const idOf = (answer: RawAnswer): string => JSON.parse(answer.text).reservation.id

describe("the same key with the same body", () => {
  it("answers a completed cart byte by byte, and says that it is a repetition", async () => {
    const id = await cart()
    const first = await complete(id, "dat-hang-1")
    const second = await complete(id, "dat-hang-1", {}, backend.urls[1])
    expect(first).toMatchObject({ status: 200, replayed: false })
    expect(second).toMatchObject({ status: 200, replayed: true, text: first.text })
    expect(second.headers.get("content-type")).toBe(first.headers.get("content-type"))
    expect(second.headers.get("set-cookie")).toBeNull()
  })

  it("does a write of the console once, whatever the order of the body's fields", async () => {
    const before = await reservations()
    const first = await reserve("giu-hang-1", 3)
    const { quantity, location_id, inventory_item_id } = desk.reservation(3)
    const second = await reserve("giu-hang-1", 3, { json: { quantity, location_id, inventory_item_id } })
    expect(first.status).toBe(200)
    expect(second).toMatchObject({ status: 200, replayed: true, text: first.text })
    expect(await reservations()).toBe(before + 1)
  })

  it("keeps a refusal too, and leaves a line in the log", async () => {
    const wrong = { json: { ...desk.reservation(1), location_id: "sloc_none" } }
    const first = await reserve("tu-choi-1", 1, wrong)
    const second = await reserve("tu-choi-1", 1, wrong)
    expect(first.status).toBeGreaterThanOrEqual(400)
    expect(first.status).toBeLessThan(500)
    expect(second).toMatchObject({ status: first.status, text: first.text, replayed: true })
    await heard(backend, '"outcome":"replayed"')
  })

  it("runs again when the first answer was the server's own failure", async () => {
    await backend.pool.query("alter table reservation_item rename to reservation_item_away")
    const broken = await reserve("hong-roi-1")
    await backend.pool.query("alter table reservation_item_away rename to reservation_item")
    expect(broken.status).toBe(500)
    expect(await rowsOf("hong-roi-1")).toEqual([])
    expect(await reserve("hong-roi-1")).toMatchObject({ status: 200, replayed: false })
  })

  it("is told in words when the answer was too large to keep, and still does nothing twice", async () => {
    await backend.pool.query(
      `update product set metadata = jsonb_build_object('note', repeat('a', 300000)) where id = $1`,
      [desk.product.id],
    )
    const edit = () =>
      keyed(`${backend.url}/admin/products/${desk.product.id}`, {
        authorization: desk.authorization,
        key: "qua-lon-1",
        json: { subtitle: "Mật ong" },
      })
    const first = await edit()
    expect(first.status).toBe(200)
    expect(first.text.length).toBeGreaterThan(262_144)
    const second = await edit()
    expect([second.status, codeOf(second)]).toEqual([409, "answer_too_large"])
    const [row] = await rowsOf("qua-lon-1")
    expect(row).toMatchObject({ state: "done", response_status: 200, response_body: null })
    await backend.pool.query("update product set metadata = null where id = $1", [desk.product.id])
  })
})

describe("the same key with another body", () => {
  it("is refused for a cart, and the purchase stays what it was", async () => {
    const id = await cart()
    const first = await complete(id, "doi-noi-dung-1")
    const second = await complete(id, "doi-noi-dung-1", { expected_total: 1 })
    expect([second.status, codeOf(second)]).toEqual([409, "idempotency_key_reused"])
    expect((await complete(id, "doi-noi-dung-1")).text).toBe(first.text)
  })

  it("is refused for a write of the console, which moves nothing, and leaves a line in the log", async () => {
    await reserve("doi-so-luong-1", 2)
    const before = await reservations()
    const second = await reserve("doi-so-luong-1", 4)
    expect([second.status, codeOf(second)]).toEqual([409, "idempotency_key_reused"])
    expect(JSON.parse(second.text).message).toContain("Khóa này đã dùng")
    expect(await reservations()).toBe(before)
    await heard(backend, '"outcome":"idempotency_key_reused"')
  })

  it("is refused for another query string", async () => {
    const at = (query: string) =>
      keyed(`${backend.url}/admin/reservations?${query}`, {
        authorization: desk.authorization,
        key: "doi-truy-van-1",
        json: desk.reservation(1),
      })
    expect((await at("fields=id")).status).toBe(200)
    expect(codeOf(await at("fields=id,quantity"))).toBe("idempotency_key_reused")
  })
})

describe("the same key of others", () => {
  it("is independent for another actor, whatever that one sends", async () => {
    const { api_key } = await desk.market.admin<{ api_key: { token: string } }>("api-keys", {
      title: "kho",
      type: "secret",
    })
    const basic = `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}`
    const mine = await reserve("cung-khoa-1", 1)
    const theirs = await reserve("cung-khoa-1", 2, { authorization: basic })
    expect(theirs).toMatchObject({ status: 200, replayed: false })
    expect(idOf(theirs)).not.toBe(idOf(mine))
    expect(new Set((await rowsOf("cung-khoa-1")).map((row) => row.actor?.split(":")[0]))).toEqual(
      new Set(["user", "api-key"]),
    )
  })

  it("is independent at another address", async () => {
    const first = await cart()
    const second = await cart()
    const answers = [await complete(first, "cung-khoa-2"), await complete(second, "cung-khoa-2")]
    expect(answers.map((answer) => [answer.status, answer.replayed])).toEqual([
      [200, false],
      [200, false],
    ])
    expect(answers[0]?.text).not.toBe(answers[1]?.text)
  })

  it("does not show a stranger what a guest's cart became", async () => {
    const refused = await keyed(`${backend.url}/admin/reservations`, { key: "cung-khoa-3", json: desk.reservation(1) })
    expect(refused.status).toBe(401)
    expect(await rowsOf("cung-khoa-3")).toEqual([])
  })
})

describe("a key that is none", () => {
  it.each([
    ["too short", "ngan-7x"],
    ["too long", "a".repeat(201)],
    ["with a space", "mot khoa co dau cach"],
    ["beyond ASCII", "khóa-là-gì"],
    ["empty", ""],
  ])("%s is refused with a sentence, and nothing happens", async (_, key) => {
    const before = await reservations()
    const answer = await keyed(`${backend.url}/admin/reservations`, {
      authorization: desk.authorization,
      key,
      json: desk.reservation(1),
    })
    expect([answer.status, codeOf(answer)]).toEqual([400, "invalid_idempotency_key"])
    expect(await reservations()).toBe(before)
  })

  it.each([8, 200])("is one with %i characters", async (length) => {
    expect((await reserve("~".repeat(length))).status).toBe(200)
  })

  it("refuses a body nested too deep to be compared", async () => {
    const json = JSON.parse(`${'{"a":'.repeat(100)}1${"}".repeat(100)}`)
    const answer = await keyed(`${backend.url}/admin/reservations`, {
      authorization: desk.authorization,
      key: randomUUID(),
      json,
    })
    expect([answer.status, codeOf(answer)]).toEqual([400, "too_deep"])
  })

  it("is not asked for: without the header nothing is kept", async () => {
    const { rows: before } = await backend.pool.query("select count(*)::int as n from request_key")
    expect((await reserve(undefined)).status).toBe(200)
    expect((await complete(await cart())).status).toBe(200)
    expect((await backend.pool.query("select count(*)::int as n from request_key")).rows).toEqual(before)
  })
})
