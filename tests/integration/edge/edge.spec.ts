import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Market, openMarket } from "../../fixtures/market.js"
import { vietnamese } from "../../fixtures/vietnamese.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { refusesMalformedBodies } from "./malformed.js"
import { servesUploads } from "./served-files.js"
import { refusesWrongQueries } from "./wrong-queries.js"

let backend: Backend
let market: Market
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-uploads-"))

beforeAll(async () => {
  fs.writeFileSync(path.join(folder, "gao.svg"), "<svg/>")
  backend = await startBackend({ env: { FILES_DIR: folder } })
  market = await openMarket(backend)
})
afterAll(async () => {
  await backend?.stop()
  fs.rmSync(folder, { recursive: true })
})

interface Answer {
  status: number
  headers: Headers
  body: { type?: string; code?: string; message?: string; details?: { path: string; message: string }[] }
}

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { "x-publishable-api-key": market.publishableKey, ...Object(init.headers) }
  const answer = await fetch(`${backend.url}${path}`, { ...init, headers })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text.startsWith("{") ? JSON.parse(text) : {} }
}

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  ask(path, { method: "POST", body, headers: { "content-type": "application/json", ...headers } })

describe("bad input", () => {
  it.each([
    ["malformed JSON", () => post("/store/market-carts", "{"), 400],
    ["malformed JSON at log-in", () => post("/auth/customer/emailpass", "[1,"), 400],
    ["a body above the limit", () => post("/store/market-carts", JSON.stringify({ x: "x".repeat(200_000) })), 413],
    ["a limit above the most", () => ask("/store/cooperatives?limit=61"), 400],
    ["a limit that is no number", () => ask("/store/certificates?limit=ten"), 400],
    ["a negative offset", () => ask("/store/cooperatives?offset=-1"), 400],
    ["a commune code with letters", () => ask("/store/cooperatives?commune_code=abcde"), 400],
    ["an unknown handle", () => ask("/store/cooperatives/khong-co"), 404],
    ["a handle with a quote", () => ask("/store/cooperatives/a'--"), 404],
    ["a handle with NUL", () => ask("/store/cooperatives/a%00b"), 404],
    ["a path that cannot be decoded", () => ask("/store/cooperatives/%E0%A4%A"), 400],
    ["an unknown commune", () => ask("/store/communes/xa-khong-co-99999"), 404],
    ["a commune's code under another name", () => ask("/store/communes/xa-khac-14236"), 404],
    ["NUL in a filter", () => ask("/store/certificates?cooperative_id=%00"), 400],
    ["an order id that is none", () => ask("/store/orders/%27%22"), 404],
    ["a cart id that is none", () => ask("/store/carts/not-a-cart"), 404],
    ["a product id that is none", () => ask("/store/products/1"), 404],
  ])("answers %s in Vietnamese", async (_what, send, status) => {
    const answer = await send()
    expect(answer.status).toBe(status)
    expect(answer.body.message).toMatch(vietnamese)
    expect(answer.body.type).toBeTruthy()
  })
})

refusesMalformedBodies(() => market)
refusesWrongQueries(() => market)
servesUploads(() => backend)

describe("headers", () => {
  it("secures every answer, errors of the body parser too", async () => {
    for (const answer of [await ask("/store/provinces"), await post("/store/market-carts", "{")]) {
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'")
      expect(answer.headers.get("x-powered-by")).toBeNull()
      expect(answer.headers.get("x-request-id")).toMatch(/^[\w-]{8,64}$/)
    }
  })
  it("keeps a caller's harmless request id and no other", async () => {
    const kept = await ask("/store/provinces", { headers: { "x-request-id": "abc-12345678" } })
    expect(kept.headers.get("x-request-id")).toBe("abc-12345678")
    const replaced = await ask("/store/provinces", { headers: { "x-request-id": "a b<script>" } })
    expect(replaced.headers.get("x-request-id")).not.toContain("<")
  })
})

describe("rate limits", () => {
  const from = (address: string) => ({ "x-forwarded-for": address })
  const logIn = (address: string) =>
    post("/auth/customer/emailpass", JSON.stringify({ email: "a@b.vn", password: "wrong" }), from(address))

  it("stops one address that guesses passwords, says when to come back, and lets others in", async () => {
    const answers: Answer[] = []
    for (let tries = 0; tries < 21; tries++) answers.push(await logIn("203.0.113.7"))
    const last = answers.at(-1)
    expect(answers.slice(0, 20).every((answer) => answer.status === 401)).toBe(true)
    expect(last?.status).toBe(429)
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0)
    expect(last?.body.message).toMatch(vietnamese)
    expect((await logIn("203.0.113.8")).status).toBe(401)
  })
  it("takes no address at its word that stands left of the proxy's", async () => {
    for (let tries = 0; tries < 20; tries++) await logIn(`198.51.100.${tries}, 203.0.113.9`)
    expect((await logIn("198.51.100.99, 203.0.113.9")).status).toBe(429)
  })
  it("does not limit the shop's own server", async () => {
    const statuses = new Set<number>()
    for (let tries = 0; tries < 30; tries++)
      statuses.add((await post("/auth/customer/emailpass", JSON.stringify({ email: "a@b.vn", password: "x" }))).status)
    expect([...statuses]).toEqual([401])
  })
})
