import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import { inStore } from "../../../lib/db/in-store"
import { emptyForm, emptyPack } from "../form/goods-form"
import type { Draft } from "./draft"
import { keptDrafts } from "./kept-drafts"
import { nextTurn, takeOver } from "./take-over"

const form = { ...emptyForm, title: "Gạo tám", variants: [emptyPack("k1")] }
const draft: Draft = {
  ...{ id: "moi-1", member_id: "m1", product_id: null, form, base: emptyForm, version: null, state: null, sent: null },
  ...{ wanted: "nothing", refusal: null, conflict: null, attempts: 0, retry_at: 0, typed_at: 0, saved_at: null },
  done: false,
}
const made: Draft = nextTurn(
  {
    ...draft,
    ...{ product_id: "prod_1", version: "1", state: "draft" },
    form: { ...form, variants: [{ ...emptyPack("k1"), id: "variant_1" }] },
  },
  10,
)

it("keeps what is typed here, and takes how things stand with the market from the other window", () => {
  const typed = { ...draft, form: { ...form, title: "Gạo tám xoan" } }
  const after = takeOver(typed, made)
  expect(after).toMatchObject({ product_id: "prod_1", version: "1", turn: 10, form: { title: "Gạo tám xoan" } })
  expect(after.form.variants[0]?.id).toBe("variant_1")
  expect(takeOver(made, draft)).toBe(made)
})

it("does not forget on the disk what another window has made of a draft, whatever this one types", async () => {
  const otherWindow = (row: Draft) => inStore("drafts", "readwrite", (store) => store.put(row))
  await keptDrafts.load("m1")
  await keptDrafts.put(draft)
  await otherWindow(made)
  const typed = { ...draft, form: { ...form, title: "Gạo nếp" } }
  await keptDrafts.put(typed)
  expect(keptDrafts.find("moi-1")).toMatchObject({ product_id: "prod_1", form: { title: "Gạo nếp" } })
  await otherWindow(nextTurn({ ...made, version: "2" }, 20))
  await keptDrafts.catchUp("moi-1")
  expect(keptDrafts.find("moi-1")).toMatchObject({ version: "2", form: { title: "Gạo nếp" } })
})
