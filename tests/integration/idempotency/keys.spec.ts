import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "../checkout/shopper.js"
import { codeOf, type KeyedCall, keyed, type RawAnswer } from "./keyed.js"

/** Two backends on one database: twins may meet anywhere. */
let backend: Backend
let market: Market
let buyer: Shopper
let cooperative: CooperativeFixture
let product: ProductFixture
let authorization: string

beforeAll(async () => {
  backend = await startBackend({ processes: 2 })
  market = await openMarket(backend)
  buyer = shopper(market)
  cooperative = await createCooperative(market)
  product = await createProduct(market, cooperative, { stock: 10_000 })
  authorization = `Bearer ${await adminToken(backend)}`
})
afterAll(() => backend?.stop())

const cart = () => readyCart(buyer, [{ variant_id: product.variantId, quantity: 1 }])

const complete = (id: string, key?: string, json: unknown = {}, url = backend.url): Promise<RawAnswer> =>
  keyed(`${url}/store/carts/${id}/complete`, {
    json,
    publishableKey: market.publishableKey,
    ...(key ? { key } : {}),
  })

const reservation = (quantity: number) => ({
  inventory_item_id: product.inventoryItemId,
  location_id: cooperative.stockLocationId,
  quantity,
})

const reserve = (key: string | undefined, quantity = 1, options: KeyedCall = {}, url = backend.url) =>
  keyed(`${url}/admin/reservations`, {
    authorization,
    json: reservation(quantity),
    ...(key ? { key } : {}),
    ...options,
  })

const idOf = (answer: RawAnswer): string => JSON.parse(answer.text).reservation.id

const rowsOf = async (key: string) => {
  const { rows } = await backend.pool.query("select * from request_key where key = $1 order by created_at", [key])
  return rows
}

const reservations = async () => {
  const { rows } = await backend.pool.query<{ n: number }>(
    "select count(*)::int as n from reservation_item where deleted_at is null and inventory_item_id = $1",
    [product.inventoryItemId],
  )
  return rows[0]?.n ?? 0
}

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
    const { quantity, location_id, inventory_item_id } = reservation(3)
    const second = await reserve("giu-hang-1", 3, { json: { quantity, location_id, inventory_item_id } })
    expect(first.status).toBe(200)
    expect(second).toMatchObject({ status: 200, replayed: true, text: first.text })
    expect(await reservations()).toBe(before + 1)
  })

  it("keeps a refusal too, and leaves a line in the log", async () => {
    const wrong = { json: { ...reservation(1), location_id: "sloc_none" } }
    const first = await reserve("tu-choi-1", 1, wrong)
    const second = await reserve("tu-choi-1", 1, wrong)
    expect(first.status).toBeGreaterThanOrEqual(400)
    expect(first.status).toBeLessThan(500)
    expect(second).toMatchObject({ status: first.status, text: first.text, replayed: true })
    expect(backend.output()).toContain('"outcome":"replayed"')
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
      [product.id],
    )
    const edit = () =>
      keyed(`${backend.url}/admin/products/${product.id}`, {
        authorization,
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
    await backend.pool.query("update product set metadata = null where id = $1", [product.id])
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
    expect(backend.output()).toContain('"outcome":"idempotency_key_reused"')
  })

  it("is refused for another query string", async () => {
    const at = (query: string) =>
      keyed(`${backend.url}/admin/reservations?${query}`, {
        authorization,
        key: "doi-truy-van-1",
        json: reservation(1),
      })
    expect((await at("fields=id")).status).toBe(200)
    expect(codeOf(await at("fields=id,quantity"))).toBe("idempotency_key_reused")
  })
})

describe("the same key of others", () => {
  it("is independent for another actor, whatever that one sends", async () => {
    const { api_key } = await market.admin<{ api_key: { token: string } }>("api-keys", { title: "kho", type: "secret" })
    const basic = `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}`
    const mine = await reserve("cung-khoa-1", 1)
    const theirs = await reserve("cung-khoa-1", 2, { authorization: basic })
    expect(theirs).toMatchObject({ status: 200, replayed: false })
    expect(idOf(theirs)).not.toBe(idOf(mine))
    expect(new Set((await rowsOf("cung-khoa-1")).map((row) => row.actor.split(":")[0]))).toEqual(
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
    const refused = await keyed(`${backend.url}/admin/reservations`, { key: "cung-khoa-3", json: reservation(1) })
    expect(refused.status).toBe(401)
    expect(await rowsOf("cung-khoa-3")).toEqual([])
  })
})

describe("twenty twins at once on two processes", () => {
  const twins = <T>(send: (url: string) => Promise<T>) =>
    Promise.all(Array.from({ length: 20 }, (_, index) => send(backend.urls[index % 2] ?? backend.url)))

  it("run a write of the console once and all get its answer", async () => {
    const before = await reservations()
    const answers = await twins((url) => reserve("cung-luc-1", 1, {}, url))
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]))
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1)
    expect(await reservations()).toBe(before + 1)
  })

  it("place a cart once and all get its answer", async () => {
    const id = await cart()
    const answers = await twins((url) => complete(id, "cung-luc-2", {}, url))
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1)
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
    const answer = await keyed(`${backend.url}/admin/reservations`, { authorization, key, json: reservation(1) })
    expect([answer.status, codeOf(answer)]).toEqual([400, "invalid_idempotency_key"])
    expect(await reservations()).toBe(before)
  })

  it.each([8, 200])("is one with %i characters", async (length) => {
    expect((await reserve("~".repeat(length))).status).toBe(200)
  })

  it("refuses a body nested too deep to be compared", async () => {
    const json = JSON.parse(`${'{"a":'.repeat(100)}1${"}".repeat(100)}`)
    const answer = await keyed(`${backend.url}/admin/reservations`, { authorization, key: randomUUID(), json })
    expect([answer.status, codeOf(answer)]).toEqual([400, "too_deep"])
  })

  it("is not asked for: without the header nothing is kept", async () => {
    const { rows: before } = await backend.pool.query("select count(*)::int as n from request_key")
    expect((await reserve(undefined)).status).toBe(200)
    expect((await complete(await cart())).status).toBe(200)
    expect((await backend.pool.query("select count(*)::int as n from request_key")).rows).toEqual(before)
  })
})

describe("kill -9 in the middle", () => {
  const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"

  /** Sends a request to a third process, kills that once the request waits for what `hold` locks, and lets go. */
  async function cutShort(hold: string, send: (url: string) => Promise<unknown>, meanwhile?: () => Promise<void>) {
    const victim = await backend.add()
    const locker = await backend.pool.connect()
    try {
      await locker.query("begin")
      await locker.query(hold)
      const cut = send(victim.url).catch(() => "cut off")
      await expect.poll(async () => (await locker.query(waiting)).rowCount, { timeout: 10_000 }).toBeGreaterThan(0)
      await meanwhile?.()
      await victim.kill()
      expect(await cut).toBe("cut off")
    } finally {
      await locker.query("rollback")
      locker.release()
    }
  }

  const leaseRunsOut = (key: string) =>
    backend.pool.query("update request_key set locked_until = now() - interval '1 second' where key = $1", [key])

  const groupsOf = async (cartId: string) =>
    (await backend.pool.query("select id from order_group where cart_id = $1 and status = 'placed'", [cartId])).rows

  it("lets the same key place the cart once the lease has run out; a twin meanwhile is told to come back", async () => {
    const id = await cart()
    const hold = `select 1 from inventory_level where inventory_item_id = '${product.inventoryItemId}' for update`
    const twins: RawAnswer[] = []
    await cutShort(
      hold,
      (url) => complete(id, "cat-ngang-1", {}, url),
      async () => {
        twins.push(await complete(id, "cat-ngang-1"))
      },
    )
    expect(twins.map((twin) => [twin.status, codeOf(twin), twin.headers.get("retry-after")])).toEqual([
      [409, "still_running", "5"],
    ])
    expect(await groupsOf(id)).toEqual([])
    await leaseRunsOut("cat-ngang-1")
    const again = await complete(id, "cat-ngang-1")
    expect(again).toMatchObject({ status: 200, replayed: false })
    expect(await complete(id, "cat-ngang-1")).toMatchObject({ replayed: true, text: again.text })
    expect(await groupsOf(id)).toHaveLength(1)
  })

  it("finds the purchase that was committed before its answer could be kept", async () => {
    const id = await cart()
    await backend.pool.query(`
      create function hold_up() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(4242); return new; end $$;
      create trigger hold_up before update on request_key for each row when (new.key = 'cat-ngang-2') execute function hold_up()`)
    await cutShort("select pg_advisory_xact_lock(4242)", (url) => complete(id, "cat-ngang-2", {}, url))
    const placed = await groupsOf(id)
    expect(placed).toHaveLength(1)
    await backend.pool.query("drop trigger hold_up on request_key")
    await leaseRunsOut("cat-ngang-2")
    const again = await complete(id, "cat-ngang-2")
    expect([again.status, JSON.parse(again.text).order_group.id]).toEqual([200, placed[0]?.id])
  })

  it("does not repeat a write of Medusa's own routes whose outcome nobody knows", async () => {
    const before = await reservations()
    await cutShort("lock table reservation_item in exclusive mode", (url) => reserve("cat-ngang-3", 1, {}, url))
    await leaseRunsOut("cat-ngang-3")
    const again = await reserve("cat-ngang-3")
    expect([again.status, codeOf(again)]).toEqual([409, "outcome_unknown"])
    expect(await reservations()).toBe(before)
  })
})
