import "fake-indexeddb/auto"
import type { InfiniteData } from "@tanstack/react-query"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { keepAnswer, restoreAnswers } from "../../lib/cache/keep-answers"
import { queryClient } from "../../lib/cache/query-client"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { keepDone } from "./keep-done"

const entry = (entity: string): OutboxEntry => ({
  ...{ id: "key-1", member_id: "m1", entity, order: 1, path: "", body: {}, deed: "", subject: "" },
  ...{ seen: null, attempts: 1, retry_at: 0, refusal: null },
})
const at = Date.now() - 60_000

beforeEach(() => {
  const session = JSON.stringify({ member: { id: "m1" }, cooperative: { id: "c1" } })
  vi.stubGlobal("localStorage", { getItem: () => session })
})
afterEach(() => {
  queryClient.clear()
  vi.unstubAllGlobals()
})

async function shown(key: (string | null)[], data: unknown): Promise<void> {
  queryClient.setQueryData(key, data, { updatedAt: at })
  await keepAnswer("m1", key)
}

/** The app is closed, and opened again without a network. */
async function openAgain(): Promise<void> {
  queryClient.clear()
  await restoreAnswers("m1")
}

it("shows a stock the market has changed although nothing can be read after it, and after a restart too", async () => {
  const pack = { variant_id: "v", product_id: "p", stocked: 10, reserved: 2, available: 8, price: 5 }
  const other = { ...pack, variant_id: "w" }
  await shown(["stock", ""], { pages: [{ stock: [pack, other] }], pageParams: [0] })
  await shown(["product", "p"], { product: { id: "p", variants: [{ id: "v", stocked: 10, available: 8 }] } })
  await keepDone(entry("stock:v"), { stock: { variant_id: "v", stocked: 20, reserved: 2, change: {} } })
  for (const again of [async () => {}, openAgain]) {
    await again()
    const list = queryClient.getQueryData<InfiniteData<{ stock: unknown[] }>>(["stock", ""])
    expect(list?.pages[0]?.stock).toEqual([{ ...pack, stocked: 20, available: 18 }, other])
    expect(queryClient.getQueryData(["product", "p"])).toMatchObject({ product: { variants: [{ stocked: 20 }] } })
    // Nothing was read: what is shown is as old as it was.
    expect(queryClient.getQueryState(["stock", ""])?.dataUpdatedAt).toBe(at)
  }
})

it("does not offer a step again that was taken", async () => {
  const order = (state: string, next: string[]) => ({ parcel: { state, next, buyer: "x" }, order: { code: "A" } })
  await shown(["order", "o"], order("placed", ["confirm", "cancel"]))
  await shown(["orders", "placed"], { pages: [{ orders: [{ order_id: "o" }, { order_id: "p" }] }], pageParams: [""] })
  await keepDone(entry("order:o"), { parcel: { state: "confirmed", next: ["pack"] } })
  await openAgain()
  expect(queryClient.getQueryData(["order", "o"])).toEqual(order("confirmed", ["pack"]))
  const list = queryClient.getQueryData<InfiniteData<{ orders: unknown[] }>>(["orders", "placed"])
  expect(list?.pages[0]?.orders).toEqual([{ order_id: "p" }])
})

it("shows a new lot the market has taken, and none it has deleted, although nothing can be read after it", async () => {
  const [lot, other] = [
    { id: "l", status: "draft", version: 1 },
    { id: "k", status: "published" },
  ]
  await shown(["lots", null], { pages: [{ lots: [other] }], pageParams: [""] })
  await shown(["lots", "published"], { pages: [{ lots: [other] }], pageParams: [""] })
  await keepDone(entry("lot:l"), { lot })
  await openAgain()
  const list = (state: string | null) =>
    queryClient.getQueryData<InfiniteData<{ lots: unknown[] }>>(["lots", state])?.pages[0]?.lots
  expect(queryClient.getQueryData(["lot", "l"])).toEqual({ lot })
  expect([list(null), list("published")]).toEqual([[lot, other], [other]])
  await keepDone(entry("lot:l"), { lot: { ...lot, status: "published" } })
  expect(list("published")).toHaveLength(2)
  await keepDone({ ...entry("lot:l"), deed: "lot-remove" }, undefined)
  await openAgain()
  expect([list(null), list("published")]).toEqual([[other], [other]])
})

it("shows delivery prices the market has taken, and takes a cooperative from no other answer", async () => {
  await shown(["cooperative"], { cooperative: { id: "c1", delivery: 1 } })
  await keepDone(entry("other:x"), { cooperative: { id: "c1", delivery: 3 } })
  expect(queryClient.getQueryData(["cooperative"])).toEqual({ cooperative: { id: "c1", delivery: 1 } })
  await keepDone({ ...entry("delivery:c1"), deed: "delivery" }, { cooperative: { id: "c1", delivery: 2 } })
  await openAgain()
  expect(queryClient.getQueryData(["cooperative"])).toEqual({ cooperative: { id: "c1", delivery: 2 } })
})

it("leaves nothing on the phone of somebody who has signed out meanwhile", async () => {
  await shown(["order-lots", "o"], { lots: [] })
  vi.stubGlobal("localStorage", { getItem: () => null })
  await keepDone(entry("order:o"), { lots: [{ line_id: "a" }] })
  await openAgain()
  expect(queryClient.getQueryData(["order-lots", "o"])).toEqual({ lots: [] })
})

it("keeps the link of an invitation, which is told once, until it is taken back", async () => {
  const invite = { id: "coopinv_1", name: "Anh Muối", role: "packer", created_at: "", expires_at: "" }
  await shown(["invites"], { invites: [] })
  await keepDone({ ...entry("invite:coopinv_1"), deed: "invite-new" }, { invite, url: "/seller/moi/htxi_1" })
  await openAgain()
  expect(queryClient.getQueryData(["invites"])).toEqual({ invites: [invite] })
  expect(queryClient.getQueryData(["invite-link", "coopinv_1"])).toEqual({ invite, url: "/seller/moi/htxi_1" })
  await keepDone({ ...entry("invite:coopinv_1"), deed: "invite-cancel" }, { done: true })
  await openAgain()
  expect(queryClient.getQueryData(["invites"])).toEqual({ invites: [] })
  expect(queryClient.getQueryData(["invite-link", "coopinv_1"])).toBeNull()
})

it("shows a paper among those of its goods as soon as the market has it", async () => {
  const certificate = { id: "ocop_1", product: { id: "prod_1" } }
  for (const of of [null, "prod_1", "prod_2"])
    await shown(["certificates", of], { pages: [{ certificates: [] }], pageParams: [""] })
  await keepDone({ ...entry("paper:ocop_1"), deed: "paper-new" }, { certificate })
  await openAgain()
  const listed = (of: string | null) =>
    queryClient.getQueryData<InfiniteData<{ certificates: object[] }>>(["certificates", of])?.pages[0]?.certificates
      .length
  expect([listed(null), listed("prod_1"), listed("prod_2")]).toEqual([1, 1, 0])
})
