import { describe, expect, it } from "vitest"
import { emptyCartState, reduceCart } from "./cart-state"
import { testCart, testLine } from "./test-cart"

const server = testCart([testLine()])
const ready = reduceCart(emptyCartState, { type: "received", cart: server })

describe("reduceCart", () => {
  it("keeps the server's cart while a wish is on its way", () => {
    const wished = reduceCart(ready, { type: "wanted", lineId: "line_1", quantity: 3 })
    expect(wished.wanted).toEqual({ line_1: 3 })
    expect(wished.server).toBe(server)
  })

  it("drops a refused wish and puts the sentence beside its line", () => {
    const wished = reduceCart(ready, { type: "wanted", lineId: "line_1", quantity: 3 })
    const refused = reduceCart(wished, { type: "refused", lineId: "line_1", message: "Chỉ còn 2." })
    expect(refused.wanted).toEqual({})
    expect(refused.lineErrors).toEqual({ line_1: "Chỉ còn 2." })
  })

  it("keeps a newer wish when the answer to an older one arrives", () => {
    const wished = reduceCart(ready, { type: "wanted", lineId: "line_1", quantity: 4 })
    const answered = reduceCart(wished, { type: "received", cart: server, settledLine: "line_1", settledQuantity: 3 })
    expect(answered.wanted).toEqual({ line_1: 4 })
  })

  it("settles a wish once its own answer arrives", () => {
    const wished = reduceCart(ready, { type: "wanted", lineId: "line_1", quantity: 3 })
    const answered = reduceCart(wished, { type: "received", cart: server, settledLine: "line_1", settledQuantity: 3 })
    expect(answered.wanted).toEqual({})
  })

  it("clears the sentence of a line when the buyer tries again", () => {
    const refused = reduceCart(ready, { type: "refused", lineId: "line_1", message: "Chỉ còn 2." })
    expect(reduceCart(refused, { type: "wanted", lineId: "line_1", quantity: 2 }).lineErrors).toEqual({})
  })

  it("keeps a readable cart when reading it again fails", () => {
    expect(reduceCart(ready, { type: "failed" }).status).toBe("ready")
    expect(reduceCart(emptyCartState, { type: "failed" }).status).toBe("failed")
  })

  it("remembers the order of a cart that was completed", () => {
    expect(reduceCart(ready, { type: "emptied", completedCode: "HTX-7K3F92" }).completedCode).toBe("HTX-7K3F92")
  })
})
