import { afterAll, beforeAll, expect, it } from "vitest"
import { type Market, openMarket } from "../../fixtures/market.js"
import { type Backend, startBackend } from "../../harness/backend.js"

let backend: Backend
let market: Market

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
})
afterAll(() => backend?.stop())

const ask = async (key?: string) => {
  const headers = new Headers(key === undefined ? [] : [["x-publishable-api-key", key]])
  const answer = await fetch(`${backend.url}/store/regions`, { headers })
  const body: { message?: string; type?: string } = await answer.json()
  return { status: answer.status, body }
}

type Created = { api_key: { id: string; token: string } }

const newKey = async () => (await market.admin<Created>("api-keys", { title: "Thử khóa", type: "publishable" })).api_key

it("refuses as Medusa does: no key, a key nobody gave out, and a secret one", async () => {
  const { api_key: secret } = await market.admin<Created>("api-keys", { title: "Khóa riêng", type: "secret" })
  for (const key of [undefined, "", "pk_khong-co", secret.token]) {
    const { status, body } = await ask(key)
    expect([status, body.type], String(key)).toEqual([400, "not_allowed"])
  }
})

it("lets a new key in at once and a revoked one no longer than two seconds", async () => {
  const key = await newKey()
  expect((await ask(key.token)).status).toBe(200)
  await market.admin(`api-keys/${key.id}/revoke`, {})
  const revoked = Date.now()
  while ((await ask(key.token)).status === 200) {
    expect(Date.now() - revoked).toBeLessThan(4_000) // two seconds, and a busy machine's patience
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect((await ask(key.token)).status).toBe(400)
})

it("follows the key's sales channels", async () => {
  const key = await newKey()
  const carts = async () => {
    const headers = { "x-publishable-api-key": key.token, "content-type": "application/json" }
    const answer = await fetch(`${backend.url}/store/carts`, { method: "POST", headers, body: "{}" })
    const { cart }: { cart?: { sales_channel_id: string } } = await answer.json()
    return cart?.sales_channel_id
  }
  const { sales_channel } = await market.admin<{ sales_channel: { id: string } }>("sales-channels", {
    name: "Chợ phiên",
  })
  await market.admin(`api-keys/${key.id}/sales-channels`, { add: [sales_channel.id] })
  expect(await carts()).toBe(sales_channel.id)
})
