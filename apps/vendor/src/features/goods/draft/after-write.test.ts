import { expect, it } from "vitest"
import { emptyForm } from "../form/goods-form"
import { afterWrite } from "./after-write"
import type { Draft, Write } from "./draft"
import { fakeMarket } from "./fake-market"
import { isClean } from "./is-clean"
import { planWrite } from "./plan-write"

const form = { ...emptyForm, title: "Gạo tám" }

/** A product the market has whole, its submission on its way. */
function handedIn(): { draft: Draft; write: Write; answer: ReturnType<ReturnType<typeof fakeMarket>["send"]> } {
  const { send } = fakeMarket([][Symbol.iterator]())
  const parts = { key: "k1", parts: ["title"], form }
  send({ ...parts, kind: "create", path: "/vendor/products", body: { title: form.title } })
  const write: Write = { key: "k2", kind: "submit", path: "", body: { version: "1" }, parts: [], form }
  const draft: Draft = {
    ...{ id: "moi-1", member_id: "m1", product_id: "prod_0", form, base: form, version: "1", state: "draft" },
    ...{ sent: write, wanted: "submit", refusal: null, conflict: null, attempts: 0, retry_at: 0, typed_at: 0 },
    ...{ saved_at: null, done: false },
  }
  return { draft, write, answer: send(write) }
}

const at = { now: 1, chance: 0.5 }

it("is done with what was handed in as it stands", () => {
  const { draft, write, answer } = handedIn()
  expect(afterWrite(draft, write, answer, at)).toMatchObject({ done: true, state: "proposed", sent: null })
})

it("keeps words typed while the submission was on its way, unsent until the person says so", () => {
  const { draft, write, answer } = handedIn()
  const typed: Draft = { ...draft, wanted: "nothing", form: { ...form, description: "Thơm, dẻo" } }
  const after = afterWrite(typed, write, answer, at)
  expect(after).toMatchObject({ done: false, state: "proposed", form: { description: "Thơm, dẻo" } })
  expect(isClean(after, new Map())).toBe(false)
  expect(planWrite(after, new Map(), "")).toBeNull()
  expect(planWrite({ ...after, wanted: "save" }, new Map(), "")).toMatchObject({ kind: "update" })
})
