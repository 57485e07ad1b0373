import { MAX_LINE_QUANTITY } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { cart as words } from "../../messages/vi/cart"
import { issueWords } from "./issue-words"
import { lineLimit } from "./line-limit"
import { testLine } from "./test-cart"

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ")

describe("issueWords", () => {
  it("tells little stock even when it suffices, without stopping the order", () => {
    const issue = issueWords(testLine({ available: 2, pack_unit: "hũ", quantity: 2 }), words)
    expect(issue).toMatchObject({ tag: "Chỉ còn 2 hũ", stops: false })
  })

  it("stops the order when more is asked for than is there", () => {
    const issue = issueWords(testLine({ quantity: 3, issue: { kind: "not_enough", available: 2 } }), words)
    expect(issue).toMatchObject({ tag: "Chỉ còn 2 túi", help: "Bớt xuống 2 túi để đặt tiếp.", stops: true })
  })

  it("shows both prices of a changed one and asks to take the new", () => {
    const issue = issueWords(
      testLine({ issue: { kind: "price_changed", old_price: 22_000, new_price: 25_000 } }),
      words,
    )
    expect(plain(issue?.tag)).toBe("Giá vừa đổi: 22.000 ₫ → 25.000 ₫")
    expect(issue).toMatchObject({ stops: true, fix: { quantity: 1 } })
  })

  it.each(["sold_out", "unavailable", "cooperative_paused"] as const)("stops the order for %s", (kind) => {
    expect(issueWords(testLine({ issue: { kind } }), words)?.stops).toBe(true)
  })

  it("says nothing about plenty", () => {
    expect(issueWords(testLine({ available: 40 }), words)).toBeNull()
  })
})

describe("lineLimit", () => {
  it("equals the contract's limit where stock is not counted", () => {
    expect(lineLimit(null)).toBe(MAX_LINE_QUANTITY)
  })
})
