import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Backend } from "../../harness/backend.js"
import { type Desk, openDesk } from "./desk.js"
import { codeOf, type RawAnswer } from "./keyed.js"
import { freesKeysOfPassingAnswers } from "./passing.js"

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
const reservations = () => desk.reservations()

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

  /** A killed process frees its key at once: nobody waits for the minute of its lease. */
  const soon = async (send: () => Promise<RawAnswer>) => {
    const from = Date.now()
    const answer = await send()
    expect(Date.now() - from).toBeLessThan(5_000)
    return answer
  }

  const groupsOf = async (cartId: string) =>
    (await backend.pool.query("select id from order_group where cart_id = $1 and status = 'placed'", [cartId])).rows

  it("lets the same key place the cart at once; a twin is told to come back while the process lives", async () => {
    const id = await cart()
    // Before its last statements, which go out with the commit behind them.
    const hold = `select 1 from cart where id = '${id}' for update`
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
    const again = await soon(() => complete(id, "cat-ngang-1"))
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
    const again = await soon(() => complete(id, "cat-ngang-2"))
    expect([again.status, JSON.parse(again.text).order_group.id]).toEqual([200, placed[0]?.id])
  })

  it("does not repeat a write of Medusa's own routes whose outcome nobody knows", async () => {
    const before = await reservations()
    await cutShort("lock table reservation_item in exclusive mode", (url) => reserve("cat-ngang-3", 1, {}, url))
    const again = await soon(() => reserve("cat-ngang-3"))
    expect([again.status, codeOf(again)]).toEqual([409, "outcome_unknown"])
    expect(await reservations()).toBe(before)
  })
})

describe("who works on a key", () => {
  const space = 0x6874786b
  const held = async () =>
    (
      await backend.pool.query<{ pid: number; owner: number }>(
        "select pid, objid::int as owner from pg_locks where locktype = 'advisory' and classid = $1 and granted",
        [space],
      )
    ).rows

  it("is known by a lock of its process; another session is opened when that one is cut", async () => {
    await reserve("chu-khoa-1")
    const [before] = await desk.rowsOf("chu-khoa-1")
    const session = (await held()).find(({ owner }) => owner === Number(before?.owner))
    expect(session).toBeDefined()
    await backend.pool.query("select pg_terminate_backend($1)", [session?.pid])
    await expect.poll(async () => (await held()).some(({ pid }) => pid === session?.pid)).toBe(false)
    await expect
      .poll(async () => {
        const key = `chu-khoa-${Math.random()}`
        expect((await reserve(key)).status).toBe(200)
        const [row] = await desk.rowsOf(key)
        return (await held()).some(({ owner }) => owner === Number(row?.owner))
      })
      .toBe(true)
  })

  it("lets go when its lease runs out though its process lives: it has hung", async () => {
    const id = await cart()
    await reserve("chu-khoa-2")
    const [alive] = await held()
    await backend.pool.query(
      `insert into request_key (id, actor, route, key, body_hash, holder, owner, locked_until)
      select 'reqkey_hung', $1, $2, 'chu-khoa-3', encode(sha256($3::bytea), 'hex'), 'hung', $4, now() + interval '2 seconds'`,
      [`guest:${id}`, `POST /store/carts/${id}/complete`, "\n{}", alive?.owner],
    )
    const from = Date.now()
    expect(await complete(id, "chu-khoa-3")).toMatchObject({ status: 200, replayed: false })
    expect(Date.now() - from).toBeGreaterThan(1_500)
  })
})

freesKeysOfPassingAnswers(() => desk)
