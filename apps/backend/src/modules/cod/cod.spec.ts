import { describe, expect, it } from "vitest"
import { codMessages } from "./messages"
import { CodProvider } from "./service"

const cod = new CodProvider({})
const start = async (amount: number) => (await cod.initiatePayment({ amount, currency_code: "vnd" })).data

describe("cash on delivery", () => {
  it("goes from a promise to cash received to cash given back", async () => {
    const session = await start(210_000)
    expect((await cod.getPaymentStatus({ data: session })).status).toBe("pending")
    const authorized = await cod.authorizePayment({ data: session })
    expect(authorized.status).toBe("authorized")
    const captured = await cod.capturePayment({ data: authorized.data })
    expect((await cod.getPaymentStatus(captured)).status).toBe("captured")
    const once = await cod.refundPayment({ data: captured.data, amount: 10_000 })
    expect((await cod.refundPayment({ data: once.data, amount: 5_000 })).data).toMatchObject({ refunded: 15_000 })
  })
  it("refuses fractions and other currencies", async () => {
    await expect(start(10.5)).rejects.toThrow(codMessages.wholeDong(10.5))
    await expect(cod.initiatePayment({ amount: 10, currency_code: "usd" })).rejects.toThrow(codMessages.onlyVnd("USD"))
  })
  it("gives no cash back before any was received", async () => {
    await expect(cod.refundPayment({ data: await start(1_000), amount: 1_000 })).rejects.toThrow(
      codMessages.nothingReceived,
    )
  })
  it("does not cancel what was paid, nor take cash for what was canceled", async () => {
    await expect(cod.cancelPayment({ data: { captured: true } })).rejects.toThrow(codMessages.alreadyReceived)
    await expect(cod.capturePayment({ data: { canceled: true } })).rejects.toThrow(codMessages.canceled)
  })
})
