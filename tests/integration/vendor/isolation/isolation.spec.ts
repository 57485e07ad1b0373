/**
 * Isolation of /vendor. Every route and verb of the file tree must have an entry; an entry says who may, what a valid request is and
 * where ids can stand. To add a route: a line in `entries/<resource>.ts` (a new file is named in `entries/index.ts`); if its path names
 * something new, `prepare` makes one for each of two cooperatives. Nothing else: the checks below come by themselves. What
 * /vendor/openapi.json says (the operations) is held against the same entries and against real answers.
 */
import { Validator } from "@seriousme/openapi-schema-validator"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Market, openMarket } from "../../../fixtures/market.js"
import { createMember } from "../../../fixtures/member.js"
import { routesBelow } from "../../../fixtures/own-routes.js"
import { type Backend, startBackend } from "../../../harness/backend.js"
import { call } from "../../../harness/http.js"
import { addresses } from "./addresses.js"
import { answerChecker } from "./answer-checker.js"
import { ask, outcome, splitRoute } from "./ask.js"
import { resources } from "./entries/index.js"
import type { Entry, Role } from "./entry.js"
import { filesAndSums } from "./files-and-sums.js"
import { namedIds } from "./named-ids.js"
import { type OpenApi, operationsOf } from "./open-api.js"
import { makeSide, type Side, withIds } from "./side.js"

const entries: [route: string, entry: Entry][] = resources.flatMap((resource) => Object.entries(resource.entries))
const guarded = entries.filter(([, entry]) => entry.public === undefined)
const named = (path: string) => path.includes("[")

let backend: Backend
let market: Market
let ours: Side
let theirs: Side
let document: OpenApi
let operations: ReturnType<typeof operationsOf>

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  document = (await call<OpenApi>(`${market.url}/vendor/openapi.json`)).body
  operations = operationsOf(document)
  ours = await makeSide(market, resources)
  theirs = await makeSide(market, resources)
})
afterAll(() => backend?.stop())

/** One knock at each route; what is expected is told beside what came, route by route. */
async function expectEach(
  chosen: [string, Entry][],
  knock: (route: string, entry: Entry) => ReturnType<typeof ask>,
  status: (entry: Entry) => number,
) {
  const came: string[] = []
  for (const [route, entry] of chosen) came.push(await outcome(route, knock(route, entry)))
  expect(came).toEqual(chosen.map(([route, entry]) => `${route}: ${status(entry)}`))
}

it("has an entry for every route of the file tree, and none without a route", () => {
  const routes = routesBelow("vendor").map(({ method, path }) => `${method} ${path}`)
  expect(entries.map(([route]) => route).sort()).toEqual(routes.sort())
})

it("has an operation for every route, and none without a route", () => {
  expect(operations.map(({ route }) => route).sort()).toEqual(entries.map(([route]) => route).sort())
})

it("opens to anybody what its entry says, and nothing else", () => {
  const open = entries.filter(([, entry]) => entry.public !== undefined).map(([route]) => route)
  expect(
    operations
      .filter(({ security }) => security.length === 0)
      .map(({ route }) => route)
      .sort(),
  ).toEqual(open.sort())
})

it("describes itself in valid OpenAPI 3.1, each operation with a summary and the shape of its answer", async () => {
  expect((await new Validator().validate({ ...document })).errors ?? []).toEqual([])
  for (const { route, summary, answer } of operations)
    expect([route, summary.length > 10, answer]).toEqual([route, true, expect.any(Object)])
})

it("says of each route what kind of body it takes", () => {
  for (const [route, { send }] of entries) {
    const { raw, json, headers } = send?.(ours) ?? {}
    const sent = raw !== undefined ? headers?.["content-type"] : json !== undefined ? "application/json" : undefined
    const takes = operations.find((operation) => operation.route === route)?.takes ?? []
    if (sent) expect([route, takes]).toEqual([route, expect.arrayContaining([sent])])
  }
})

describe("each route of /vendor", () => {
  it("asks who calls, unless it says why anybody may", () =>
    expectEach(
      guarded,
      (route, entry) => ask(route, entry, ours),
      () => 401,
    ))

  it("does not know another cooperative's things in its path", () =>
    expectEach(
      guarded.filter(([route]) => named(route)),
      (route, entry) => ask(route, entry, ours, theirs.token),
      () => 404,
    ))

  it("does not know another cooperative's things in body, query and filters", async () => {
    for (const [route, entry] of guarded)
      for (const { status = 404, ids = {}, ...sent } of entry.foreign?.(theirs, ours) ?? []) {
        const what = `${route} ${JSON.stringify(sent)}`
        const mine = withIds(theirs, ids)
        expect(await outcome(what, ask(route, entry, mine, theirs.token, sent))).toBe(`${what}: ${status}`)
        const { statuses = [] } = operations.find((operation) => operation.route === route) ?? {}
        expect([what, statuses.includes(status)]).toEqual([what, true])
      }
  })

  it("has another cooperative's id tried wherever a body or a query takes one", () => {
    const named = namedIds(document)
    expect(named.filter(([, names]) => names.length > 0).map(([route]) => route)).toEqual(
      expect.arrayContaining(["POST /vendor/certificates", "POST /vendor/orders/[order_id]/cancel-lines"]),
    )
    const untried = named.flatMap(([route, names]) => {
      const entry = entries.find(([name]) => name === route)?.[1]
      const tried = JSON.stringify(entry?.foreign?.(theirs, ours) ?? [])
      return names
        .filter((name) => !tried.includes(`"${name}"`) && !tried.includes(`${name}=`))
        .map((name) => `${route}: ${name}`)
    })
    expect(untried).toEqual([])
  })

  it("answers a list with one's own things only", async () => {
    const secret = [ours.cooperative.id, ...Object.values(ours.ids)].filter(
      (id) => !Object.values(theirs.ids).includes(id),
    )
    for (const [route, entry] of guarded.filter(([name]) => !named(name) && name.startsWith("GET"))) {
      const answer = await ask(route, entry, theirs, theirs.token)
      expect([route, answer.status]).toEqual([route, 200])
      const text = JSON.stringify(answer.body)
      expect([route, secret.filter((id) => text.includes(id))]).toEqual([route, []])
    }
  })

  it("refuses words in the address that it does not know, columns, filters and orders among them", async () => {
    const words = [
      "fields=*cooperative",
      "order=cooperative_id",
      "cooperative_id=x",
      "filters[cooperative_id]=x",
      "expand=x",
    ]
    for (const [route, entry] of guarded)
      for (const word of words) {
        const sent = entry.send?.(ours) ?? {}
        const query = sent.query ? `${sent.query}&${word}` : word
        const knock = ask(route, entry, ours, ours.token, { ...sent, query })
        expect(await outcome(`${route}?${word}`, knock)).toBe(`${route}?${word}: 400`)
      }
  })

  addresses(guarded, () => ({ market, ours, theirs }))
  filesAndSums(() => ({ market, ours, theirs }))

  it("takes no cooperative from a body", async () => {
    for (const [route, entry] of guarded.filter(([name]) => splitRoute(name).method === "POST")) {
      const { json, ...sent } = entry.send?.(ours) ?? { json: {} }
      if (sent.raw !== undefined) continue
      const smuggled = { ...sent, json: { ...Object(json), cooperative_id: theirs.cooperative.id } }
      expect(await outcome(route, ask(route, entry, ours, ours.token, smuggled))).toBe(`${route}: 400`)
    }
  })

  it("refuses a customer's and a staff member's token", async () => {
    const login = { email: "quantri@cho-htx.example", password: "cho-htx-demo" }
    const buyer = { email: "nguoi-mua@cho-htx.example", password: "cho-htx-demo" }
    const staff = await call<{ token: string }>(`${market.url}/auth/user/emailpass`, { json: login })
    const customer = await call<{ token: string }>(`${market.url}/auth/customer/emailpass/register`, { json: buyer })
    for (const token of [staff.body.token, customer.body.token]) {
      expect(token).toMatch(/^ey/)
      await expectEach(
        guarded,
        (route, entry) => ask(route, entry, ours, token),
        () => 401,
      )
    }
  })

  it("stops knowing a member who has left", async () => {
    const { id, token } = await createMember(market, ours.cooperative.id)
    expect((await call(`${market.url}/vendor/orders`, { token })).status).toBe(200)
    await market.pool.query("update cooperative_member set deleted_at = now() where id = $1", [id])
    await expectEach(
      guarded,
      (route, entry) => ask(route, entry, ours, token),
      () => 401,
    )
  })

  it.each<Role>(["owner", "manager", "packer"])("lets a %s do what the role may, and nothing else", async (role) => {
    const { token } = await createMember(market, theirs.cooperative.id, role)
    for (const [route, entry] of guarded) {
      const { status } = await ask(route, entry, ours, token)
      const may = entry.roles.includes(role)
      expect([route, status === 403, status < 500]).toEqual([route, !may, true])
    }
  })

  it("lets a suspended cooperative read and nothing else", async () => {
    await market.pool.query("update cooperative set status = 'suspended' where id = $1", [ours.cooperative.id])
    for (const [route, entry] of guarded) {
      const { status } = await ask(route, entry, ours, ours.token)
      expect([route, status === 403]).toEqual([route, entry.write])
      if (route.startsWith("GET")) expect([route, status]).toEqual([route, 200])
    }
    await market.pool.query("update cooperative set status = 'active' where id = $1", [ours.cooperative.id])
  })

  it("answers what the document says, and not a field more", async () => {
    const wrong = answerChecker(document)
    const good: string[] = []
    for (const [route, entry] of entries) {
      const token = entry.signsOut ? (await createMember(market, ours.cooperative.id)).token : ours.token
      const { status, body } = await ask(route, entry, ours, token)
      if (status >= 300) continue
      good.push(route)
      expect([route, wrong(route, status, body)]).toEqual([route, []])
    }
    expect(good).toEqual(expect.arrayContaining(["POST /vendor/orders/[order_id]/deliver", "GET /vendor/orders"]))
  })
})
