import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken, readBase } from "../fixtures/base.js"
import { type Backend, startBackend } from "../harness/backend.js"
import { call } from "../harness/http.js"

describe("the backend under test", () => {
  let backend: Backend
  beforeAll(async () => {
    backend = await startBackend()
  })
  afterAll(() => backend?.stop())

  it("has one region, priced in đồng", async () => {
    const { publishableKey, regionId } = await readBase(backend.pool)
    const answer = await call<{ regions: { id: string; currency_code: string }[] }>(`${backend.url}/store/regions`, {
      publishableKey,
    })
    expect(answer.body.regions).toMatchObject([{ id: regionId, currency_code: "vnd" }])
  })

  it("lets the administrator in and nobody else", async () => {
    const token = await adminToken(backend)
    expect((await call(`${backend.url}/admin/products`, { token })).status).toBe(200)
    expect((await call(`${backend.url}/admin/products`)).status).toBe(401)
  })

  it("answers 400, not 500, to malformed JSON", async () => {
    const answer = await call(`${backend.url}/auth/user/emailpass`, {
      raw: "{oops",
      headers: { "content-type": "application/json" },
    })
    expect(answer.status).toBe(400)
  })
})
