import "fake-indexeddb/auto"
import type { VendorProduct } from "@cho-htx/contracts"
import { afterEach, expect, it, vi } from "vitest"
import { inStore } from "../../../lib/db/in-store"
import { formOf } from "../form/form-of"
import { emptyForm, emptyPack } from "../form/goods-form"
import { asEditOf } from "./after-write"
import type { Draft } from "./draft"
import { isClean } from "./is-clean"
import { keptDrafts } from "./kept-drafts"
import { nextTurn, takeOver } from "./take-over"

afterEach(() => vi.restoreAllMocks())

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
  const after = takeOver(typed, made, draft.form)
  expect(after).toMatchObject({ product_id: "prod_1", version: "1", turn: 10, form: { title: "Gạo tám xoan" } })
  expect(after.form.variants[0]?.id).toBe("variant_1")
  expect(takeOver(made, draft, made.form)).toBe(made)
})

const otherWindow = (row: Draft) => inStore("drafts", "readwrite", (store) => store.put(row))

it("does not forget on the disk what another window has made of a draft, whatever this one types", async () => {
  await keptDrafts.load("m1")
  await keptDrafts.put(draft)
  await otherWindow(made)
  const typed = { ...draft, form: { ...form, title: "Gạo nếp" } }
  await keptDrafts.put(typed)
  expect(keptDrafts.find("moi-1")).toMatchObject({ product_id: "prod_1", form: { title: "Gạo nếp" } })
  await otherWindow(nextTurn({ ...made, version: "2", form: { ...made.form, title: "Gạo nếp" } }, 20))
  await keptDrafts.catchUp("moi-1")
  expect(keptDrafts.find("moi-1")).toMatchObject({ version: "2", form: { title: "Gạo nếp" } })
})

it("lets words of the other window stand where nobody has typed in this one", async () => {
  await keptDrafts.put({ ...draft, id: "moi-2" })
  const words = { ...made.form, title: "Gạo tám xoan", description: "Dẻo, thơm" }
  await otherWindow(nextTurn({ ...made, id: "moi-2", form: words, base: words }, 30))
  await keptDrafts.catchUp("moi-2")
  expect(keptDrafts.find("moi-2")).toMatchObject({ version: "1", form: words, base: words })
})

it("joins what two windows type at the same time, before the market knows of either", async () => {
  await keptDrafts.put({ ...draft, id: "moi-3" })
  await otherWindow({ ...draft, id: "moi-3", form: { ...form, description: "Dẻo, thơm" } })
  await keptDrafts.put({ ...draft, id: "moi-3", form: { ...form, title: "Gạo nếp" } })
  expect(keptDrafts.find("moi-3")?.form).toMatchObject({ title: "Gạo nếp", description: "Dẻo, thơm" })
})

it("does not bring back a letter that was typed and taken back while the disk was busy", async () => {
  await keptDrafts.put({ ...draft, id: "moi-4" })
  await Promise.all([
    keptDrafts.put({ ...draft, id: "moi-4", form: { ...form, title: "Gạo támm" } }),
    keptDrafts.put({ ...draft, id: "moi-4", form }),
  ])
  expect(keptDrafts.find("moi-4")?.form.title).toBe(form.title)
})

it("keeps what a full disk could not take", async () => {
  await keptDrafts.put({ ...draft, id: "moi-5" })
  const { put } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore, value) {
    const request = put.call(this, value)
    this.transaction.abort()
    return request
  })
  const titled = { ...form, title: "Gạo nếp" }
  expect(await keptDrafts.put({ ...draft, id: "moi-5", form: titled })).toBe(false)
  await keptDrafts.catchUp("moi-5")
  await keptDrafts.put({ ...draft, id: "moi-5", form: { ...titled, description: "Thơm" } })
  expect(keptDrafts.find("moi-5")?.form).toMatchObject({ title: "Gạo nếp", description: "Thơm" })
})

/** What the other window has made of the draft before it let it go. */
const product: VendorProduct = {
  ...{ id: "prod_1", handle: "gao", state: "draft", version: "4", title: "Gạo tám xoan", category: null },
  ...{ description: "Dẻo, thơm", handling: "ambient", transit_days: null, variants: [], missing: [], review: null },
  photos: [{ id: "photo_1", url: "/photo_1", alt: null }],
  facts: { origin: null, shelf_life: null, storage: null, season: null, ingredients: null },
  ...{ change_request: null, updated_at: "2026-11-30T00:00:00Z" },
}

it("undoes nothing of a product the other window has made and let go", async () => {
  const photos = [{ key: "u1", id: null, url: null, alt: "" }]
  await keptDrafts.put({ ...draft, id: "moi-6", form: { ...form, photos } })
  await inStore("drafts", "readwrite", (store) => store.delete("moi-6"))
  await keptDrafts.catchUp("moi-6")
  const idle = keptDrafts.find("moi-6")
  const edit = idle && asEditOf(idle, product, new Map())
  expect(edit).toMatchObject({ product_id: "prod_1", form: formOf(product) })
  expect(edit && isClean(edit, new Map())).toBe(true)
  // Typed before this window has heard of it.
  if (idle) await keptDrafts.put({ ...idle, form: { ...idle.form, transit_days: "3" } })
  const typed = keptDrafts.find("moi-6")
  expect(typed && asEditOf(typed, product, new Map()).form).toEqual({ ...formOf(product), transit_days: "3" })
})

it("counts no photo as taken away that this window cannot find", () => {
  const photos = ["u1", "u2"].map((key) => ({ key, id: null, url: null, alt: "" }))
  const since = { ...form, photos: photos.slice(0, 1) }
  const after = asEditOf({ ...draft, since, form: { ...form, photos } }, product, new Map())
  expect(after.form.photos.map(({ key }) => key)).toEqual(["photo_1", "u2"])
})
