import type { ErrorBody, VendorOrderResponse } from "@cho-htx/contracts"
import { beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { createMember } from "../../fixtures/member.js"
import { GATEWAY, TRANSFER } from "../../fixtures/payments.js"
import { pdfPages } from "../../fixtures/pdf-text.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { paidCart } from "../checkout/paid-cart.js"
import { shopper } from "../checkout/shopper.js"
import type { GatewayDesk } from "./gateway-desk.js"
import { type Sold, sell, soldOf } from "./sold.js"

/** What the papers of an order say of its money, however it is paid. */
export function papersSayWhoPays(at: () => GatewayDesk): void {
  let token = ""
  let product: ProductFixture

  beforeAll(async () => {
    const cooperative = await createCooperative(at().market)
    token = (await createMember(at().market, cooperative.id)).token
    product = await createProduct(at().market, cooperative, { price: 50_000, stock: 500 })
  })

  async function bought(provider?: string): Promise<Sold> {
    const { market } = at()
    if (!provider) {
      const [order] = await sell(market, [[product, 2]])
      if (!order) throw new Error("nothing was sold")
      return order
    }
    const buyer = shopper(market)
    const cart = await paidCart(market, buyer, [{ variant_id: product.variantId, quantity: 2 }], provider)
    const [order] = await soldOf(market, (await buyer.complete(cart.id)).body.order_group.id)
    if (!order) throw new Error("nothing was sold")
    return order
  }

  async function papers(kind: string, orders: readonly Sold[]) {
    const ids = orders.map(({ order }) => order).join(",")
    const response = await fetch(`${at().market.url}/vendor/orders/documents?kind=${kind}&ids=${ids}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    if (response.status === 200) return { status: 200, text: pdfPages(bytes).join(" ").replaceAll(" ", " ") }
    const { message }: ErrorBody = JSON.parse(bytes.toString())
    return { status: response.status, text: message }
  }

  const sheet = async ({ order }: Sold) =>
    (await call<VendorOrderResponse>(`${at().market.url}/vendor/orders/${order}`, { token })).body.order

  describe("papers of an order", () => {
    it("have cash collected at the door, and nothing of what a gateway has promised", async () => {
      at().gateway.mood = () => "approve"
      const [cash, promised] = [await bought(), await bought(GATEWAY)]
      expect((await papers("label", [cash])).text).toContain("Thu của người nhận: 115.000")
      for (const kind of ["label", "packing-slip"])
        expect((await papers(kind, [promised])).text).toMatch(/Đã trả đủ(?!.*Thu của)/)
      expect([(await sheet(cash)).payment, (await sheet(promised)).payment]).toEqual(["on_delivery", "paid"])
    })

    it("are refused while its transfer is awaited, and name it", async () => {
      const [cash, awaiting] = [await bought(), await bought(TRANSFER)]
      const { code, payment } = await sheet(awaiting)
      expect(payment).toBe("awaiting")
      for (const kind of ["pick-list", "label"])
        expect(await papers(kind, [cash, awaiting])).toMatchObject({
          status: 409,
          text: expect.stringMatching(`${code}.*chuyển khoản`),
        })
    })

    it("are refused once it was canceled or came back, and name it", async () => {
      const { desk } = at()
      const [cash, canceled, returned] = [await bought(), await bought(), await bought()]
      await desk.step(canceled.order, "cancel", { reason: "Người mua đổi ý" })
      for (const [step, body] of [
        ["confirm", {}],
        ["pack", {}],
        ["hand-over", { carrier: "Bưu điện" }],
        ["fail", { reason: "Không nghe máy" }],
        ["return-to-stock", {}],
      ] as const)
        await desk.step(returned.order, step, body)
      for (const order of [canceled, returned]) {
        const { code } = await sheet(order)
        const { status, text } = await papers("pick-list", [cash, order])
        expect([status, text]).toEqual([409, expect.stringMatching(`^Đơn ${code} .*đã hủy hoặc đã trả về`)])
      }
      expect((await papers("pick-list", [cash])).status).toBe(200)
    })
  })
}
