import { MAX_PURCHASE_TOTAL } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { rawOf } from "../db/amount"
import type { CartRow } from "./cart-row"
import { aCart, aCredit, aLine, aMethod, aPromotion } from "./cart-row.fixture"
import { checkCart, checkCredit, checkSession, checkTotal } from "./check-cart"
import { CompletionRefused } from "./difference"
import { PricesUnknown } from "./prices"

const price = (amount: number) => ({ amount, original_amount: amount, is_sale: false, is_tax_inclusive: true })
const deps = {
  knownPrice: ({ price_set_id }: { price_set_id: string }) => price(price_set_id === "pset_m" ? 15_000 : 50_000),
  feeOf: () => 15_000,
}

const good = (change: Partial<CartRow> = {}) =>
  aCart({ lines: [aLine({ id: "1" })], methods: [aMethod({ id: "m" })], ...change })

function codesOf(cart: CartRow): string[] {
  try {
    checkCart(cart, deps)
    return []
  } catch (error) {
    if (error instanceof CompletionRefused) return error.differences.map(({ code, path }) => `${code} ${path}`)
    throw error
  }
}

describe("a cart before it becomes orders", () => {
  it("passes when all is as the buyer saw it", () => {
    expect(codesOf(good())).toEqual([])
  })

  it.each([
    ["no lines", aCart(), "cart_empty cart"],
    ["another currency", good({ currency_code: "usd" }), "not_ready currency"],
    ["a product taken down", good({ lines: [aLine({ id: "1", on_sale: false })] }), "unavailable lines.1"],
    [
      "a paused cooperative",
      good({ lines: [aLine({ id: "1", cooperative_status: "suspended" })] }),
      "cooperative_paused lines.1",
    ],
    ["another price", good({ lines: [aLine({ id: "1" }, 1)] }), "price_changed lines.1"],
    ["too little stock", good({ lines: [aLine({ id: "1", quantity: 11 })] }), "sold_out lines.1"],
    ["no place to take from", good({ lines: [aLine({ id: "1", stock: [] })] }), "sold_out lines.1"],
    ["no delivery", good({ methods: [] }), "not_ready deliveries.coop_a"],
    [
      "a delivery no longer offered",
      good({ methods: [aMethod({ id: "m", offered: false })] }),
      "cart_changed deliveries.coop_a",
    ],
    ["another fee", good({ methods: [aMethod({ id: "m" }, 14_000)] }), "cart_changed deliveries.coop_a"],
    [
      "two deliveries",
      good({ methods: [aMethod({ id: "m" }), aMethod({ id: "m" })] }),
      "cart_changed deliveries.coop_a",
    ],
    [
      "a delivery of a stranger",
      good({ methods: [aMethod({ id: "m", cooperative_id: "coop_x" })] }),
      "cart_changed deliveries",
    ],
    ["nobody to receive it", good({ shipping_address: null }), "not_ready address"],
    ["a gift card", good({ lines: [aLine({ id: "1", is_giftcard: true })] }), "not_ready giftcard"],
    [
      "another price called custom",
      good({ lines: [aLine({ id: "1", is_custom_price: true }, 1)] }),
      "price_changed lines.1",
    ],
    [
      "a promotion used up",
      good({ promotions: [aPromotion({ id: "promo_X", usable: false })] }),
      "cart_changed promotions.X",
    ],
  ])("is refused with %s", (_name, cart, difference) => {
    expect(codesOf(cart)).toContain(difference)
  })

  it("sums lines that share an inventory item", () => {
    const stock = [{ inventory_item_id: "i", required_quantity: 1, level: { location_id: "s", available: 10 } }]
    const lines = [aLine({ id: "1", quantity: 6, stock }), aLine({ id: "2", quantity: 6, stock })]
    expect(codesOf(good({ lines }))).toEqual(["sold_out lines.1", "sold_out lines.2"])
  })

  it("asks for prices that were never calculated", () => {
    expect(() => checkCart(good(), { ...deps, knownPrice: () => undefined })).toThrow(PricesUnknown)
  })
})

describe("credit", () => {
  it.each([
    ["more than the orders cost", [aCredit("a", 60_000), aCredit("b", 5_001)]],
    ["a fraction of a đồng", [aCredit("a", "0.5")]],
    ["a debt", [aCredit("a", -1)]],
  ])("of %s is refused", (_name, credit_lines) => {
    expect(() => checkCredit(good({ credit_lines }), 65_000)).toThrow("not_ready at credit")
  })

  it("of exactly what the orders cost passes", () => {
    expect(() => checkCredit(good({ credit_lines: [aCredit("a", 65_000)] }), 65_000)).not.toThrow()
  })
})

describe("the payment session", () => {
  const paid = (amount: number, status = "pending", provider_id = "pp_cod_cod") =>
    good({ payment: { id: "pay_col", sessions: [{ id: "s", status, raw_amount: rawOf(amount), provider_id }] } })

  it("covers the orders", () => {
    expect(checkSession(paid(65_000), 65_000, "pp_cod_cod").id).toBe("s")
  })

  it.each([
    ["another amount", paid(65_001), "cart_changed"],
    ["another provider", paid(65_000, "pending", "pp_system_default"), "payment_refused"],
    ["none open", paid(65_000, "canceled"), "not_ready"],
  ])("is refused with %s", (_name, cart, code) => {
    expect(() => checkSession(cart, 65_000, "pp_cod_cod")).toThrow(code)
  })
})

describe("what a purchase costs", () => {
  it("passes up to the limit and is refused in words one đồng above", () => {
    expect(() => checkTotal(MAX_PURCHASE_TOTAL)).not.toThrow()
    expect(() => checkTotal(MAX_PURCHASE_TOTAL + 1)).toThrow(CompletionRefused)
  })

  it("fits a 32-bit integer", () => {
    expect(MAX_PURCHASE_TOTAL).toBeLessThan(2 ** 31)
  })
})
