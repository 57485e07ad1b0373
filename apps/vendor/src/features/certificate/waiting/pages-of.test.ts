import { expect, it } from "vitest"
import type { Upload } from "../../goods/upload/upload"
import { pagesOf } from "./pages-of"

const upload = (id: string, changes: Partial<Upload> = {}): Upload => ({
  ...{ id, member_id: "m1", group: "giay-ocop", order: 1, purpose: "certificate", type: "image/webp", bytes: 9 },
  ...{ key: "k", photo_id: `photo_${id}`, received: 9, part: 9, status: "ready", url: null, refusal: null },
  ...{ attempts: 0, retry_at: 0 },
  ...changes,
})

it("names the market's pages in the order of the paper once all are there", () => {
  expect(pagesOf(["b", "a"], [upload("a"), upload("b")])).toEqual({ kind: "ready", ids: ["photo_b", "photo_a"] })
})

it("waits while one is on its way", () => {
  const list = [upload("a"), upload("b", { status: "waiting" })]
  expect(pagesOf(["a", "b"], list)).toEqual({ kind: "waiting", ready: 1 })
})

it("says which are to be taken anew, although others are still on their way", () => {
  const list = [upload("a", { status: "waiting" }), upload("c", { status: "refused", refusal: "Không đọc được ảnh." })]
  expect(pagesOf(["a", "b", "c"], list)).toEqual({ kind: "lost", pages: [2, 3], why: "Không đọc được ảnh." })
})
