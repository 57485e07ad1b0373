import "fake-indexeddb/auto"
import type { MeResponse, VendorProduct } from "@cho-htx/contracts"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { sessionStore } from "../../../lib/session/session-store"
import { emptyForm } from "../form/goods-form"
import { drafts } from "./drafts"
import { keptDrafts } from "./kept-drafts"
import { pushDrafts } from "./push-drafts"

const product: VendorProduct = {
  ...{ id: "prod_1", handle: "gao", state: "rejected", version: "7", title: "Gạo tám", category: null },
  ...{
    description: null,
    handling: "ambient",
    transit_days: null,
    photos: [],
    variants: [],
    missing: [],
    review: null,
  },
  facts: { origin: null, shelf_life: null, storage: null, season: null, ingredients: null },
  ...{ change_request: null, updated_at: "2026-11-30T00:00:00Z" },
}

function memberOfThisPhone(): MeResponse {
  const kept: unknown = { member: { id: "m1" }, cooperative: { id: "coop_1" } }
  return kept as MeResponse
}

/** A market that refuses every write with `sentence` and shows the product as `now` is. Falls silent after ten calls, so that a loop ends. */
function refusingMarket(sentence: string, now: () => VendorProduct) {
  const calls: string[] = []
  vi.stubGlobal("fetch", async (_path: string, { method }: RequestInit) => {
    calls.push(method ?? "GET")
    if (calls.length > 10) return new Promise<Response>(() => {})
    return method === "POST"
      ? Response.json({ code: "conflict", message: sentence, details: [] }, { status: 409 })
      : Response.json({ product: now() })
  })
  return calls
}

beforeEach(async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal("navigator", {})
  sessionStore.keep(memberOfThisPhone())
  await keptDrafts.load("m1")
  await drafts.open(product)
  await drafts.type("prod_1", (form) => ({ ...form, title: "Gạo tám thơm" }))
})

afterEach(async () => {
  await keptDrafts.drop("prod_1")
  sessionStore.forget()
  vi.unstubAllGlobals()
})

it("asks once and shows why, when the market refuses although nobody else has changed the goods", async () => {
  const calls = refusingMarket("Còn đơn chưa giao xong", () => product)
  void pushDrafts()
  await vi.waitFor(() => expect(keptDrafts.find("prod_1")?.refusal?.message).toBe("Còn đơn chưa giao xong"))
  expect(calls).toEqual(["POST", "GET"])
  expect(keptDrafts.find("prod_1")?.form).toEqual({ ...emptyForm, title: "Gạo tám thơm" })
})

it("lets a person choose, when somebody else was faster", async () => {
  const calls = refusingMarket("Có người vừa sửa", () => ({ ...product, version: "8", title: "Gạo nếp" }))
  void pushDrafts()
  await vi.waitFor(() =>
    expect(keptDrafts.find("prod_1")?.conflict?.clashes.map(({ field }) => field)).toEqual(["title"]),
  )
  expect(calls).toEqual(["POST", "GET"])
})
