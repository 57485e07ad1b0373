import { afterEach, expect, it, vi } from "vitest"
import type { OutboxEntry } from "./entry"
import { sendEntry } from "./send-entry"

const counted: OutboxEntry = {
  id: "key-1",
  member_id: "m1",
  entity: "stock:variant_1",
  order: 1,
  path: "/vendor/stock/variant_1",
  body: { mode: "set", quantity: 12, reason: "Đếm lại kho", expected: 10 },
  deed: "stock",
  subject: "Gạo tám xoan",
  seen: 10,
  attempts: 0,
  retry_at: 0,
  refusal: null,
}

/** A server that answers one thing to everything; answers what it was asked. */
function serverThat(status: number, body: unknown) {
  const asked: string[] = []
  vi.stubGlobal("fetch", async (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path}`)
    return new Response(JSON.stringify(body), { status })
  })
  return asked
}

const leaving = async () => true

afterEach(() => vi.unstubAllGlobals())

it("leaves it to the server whether a count that has been on the way still holds, and keeps its sentence", async () => {
  const message = "Lúc bạn đếm, kho ghi 10; bây giờ kho ghi 7."
  const asked = serverThat(409, { type: "conflict", message })
  expect(await sendEntry({ ...counted, attempts: 1 }, leaving)).toEqual({ kind: "refused", status: 409, message })
  expect(asked).toEqual(["POST /vendor/stock/variant_1"])
})

it("compares what the person saw before the first byte leaves", async () => {
  const asked = serverThat(200, { parcel: { state: "shipped" } })
  const step = {
    ...counted,
    entity: "order:order_1",
    path: "/vendor/orders/order_1/cancel",
    body: {},
    seen: "placed" as const,
  }
  expect(await sendEntry(step, leaving)).toEqual({ kind: "refused", status: 0, message: null })
  expect(asked).toEqual(["GET /vendor/orders/order_1"])
})

it("keeps what was wrong with a field rather than that something was", async () => {
  const message = "Ngày thu hoạch không thể sau hôm nay."
  const details = [{ path: "made_on", message }]
  serverThat(400, { message: "Thông tin gửi lên chưa đúng.", details })
  const refused = { kind: "refused", status: 400, message, details }
  expect(await sendEntry({ ...counted, attempts: 1 }, leaving)).toEqual(refused)
})

it("is told why somebody is signed out", async () => {
  const message = "Bạn không còn là thành viên của hợp tác xã này."
  serverThat(401, { type: "unauthorized", message })
  expect(await sendEntry({ ...counted, attempts: 1 }, leaving)).toEqual({ kind: "signed-out", message })
})

it("sends nothing that was given up while it was asked how things stand", async () => {
  const asked = serverThat(200, { stock: { stocked: 10 } })
  expect(await sendEntry(counted, async () => false)).toEqual({ kind: "lost" })
  expect(asked).toEqual(["GET /vendor/stock/variant_1"])
})

it.each([404, 403])(
  "sends a write about a thing that is gone (%i), so that the server's sentence shows",
  async (status) => {
    const message = "Không thấy gói hàng này."
    const asked = serverThat(status, { type: "not_found", message })
    expect(await sendEntry(counted, leaving)).toEqual({ kind: "refused", status, message })
    expect(asked).toEqual(["GET /vendor/stock/variant_1", "POST /vendor/stock/variant_1"])
  },
)

it("sends a price of a pack its product has no more", async () => {
  const asked = serverThat(200, { product: { variants: [{ id: "variant_2", price: 1 }] } })
  const price = { ...counted, entity: "price:prod_1:variant_1", path: "/vendor/products/prod_1/prices", seen: 5 }
  expect(await sendEntry(price, leaving)).toMatchObject({ kind: "done" })
  expect(asked).toEqual(["GET /vendor/products/prod_1", "POST /vendor/products/prod_1/prices"])
})

it.each([429, 408, 503])("asks again later how things stand when the server is busy (%i)", async (status) => {
  const asked = serverThat(status, {})
  expect(await sendEntry(counted, leaving)).toEqual({ kind: "unasked" })
  expect(asked).toEqual(["GET /vendor/stock/variant_1"])
})

const lot = {
  ...{ ...counted, entity: "lot:lot_1", path: "/vendor/lots/lot_1?expected_version=2", body: {}, seen: 2 },
  method: "DELETE" as const,
}

it("holds a write about a lot against the version the person saw", async () => {
  const asked = serverThat(200, { lot: { version: 3 } })
  expect(await sendEntry(lot, leaving)).toEqual({ kind: "refused", status: 0, message: null })
  expect(asked).toEqual(["GET /vendor/lots/lot_1"])
})

it("takes away without a body, and once more without harm", async () => {
  const asked = serverThat(404, { type: "not_found" })
  expect(await sendEntry({ ...lot, attempts: 1 }, leaving)).toEqual({ kind: "done" })
  expect(asked).toEqual(["DELETE /vendor/lots/lot_1?expected_version=2"])
})
