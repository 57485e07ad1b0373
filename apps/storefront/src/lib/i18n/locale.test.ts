import { expect, it } from "vitest"
import { fill } from "./fill"
import { barePath, localePath } from "./locale"

it("keeps Vietnamese at the bare paths and English under /en", () => {
  expect(localePath("vi", "/san-pham")).toBe("/san-pham")
  expect(localePath("en", "/san-pham")).toBe("/en/san-pham")
  expect(localePath("en", "/")).toBe("/en")
})

it("finds the bare path behind every address a page can have", () => {
  for (const address of ["/htx/dong-gio", "/vi/htx/dong-gio", "/en/htx/dong-gio"]) {
    expect(barePath(address)).toBe("/htx/dong-gio")
  }
  expect(barePath("/en")).toBe("/")
  expect(barePath("/")).toBe("/")
})

it("fills messages and leaves unknown names visible", () => {
  expect(fill("Còn {count} {unit}", { count: 3, unit: "túi" })).toBe("Còn 3 túi")
  expect(fill("{missing}", {})).toBe("{missing}")
})
