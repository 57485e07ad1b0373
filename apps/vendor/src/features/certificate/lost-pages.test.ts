import { expect, it } from "vitest"
import { lostPages } from "./lost-pages"

it("names the pages the market has forgotten, and none for another refusal", () => {
  const details = [{ path: "file_ids.0" }, { path: "product_id" }, { path: "file_ids.2" }, { path: "file_ids.7" }]
  expect(lostPages(404, details, ["a", "b", "c"])).toEqual(["a", "c"])
  expect(lostPages(400, details, ["a", "b", "c"])).toEqual([])
})
