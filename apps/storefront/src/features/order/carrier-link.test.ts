import { describe, expect, it } from "vitest"
import { carrierLink } from "./carrier-link"

describe("carrierLink", () => {
  it.each(["GHN", "Giao hàng nhanh", "giao  hang nhanh "])("knows %s", (carrier) => {
    expect(carrierLink(carrier, "LX12")).toBe("https://donhang.ghn.vn/?order_code=LX12")
  })

  it("keeps what is in a code out of the address", () => {
    expect(carrierLink("GHTK", "S1/2?x=<")).toBe("https://i.ghtk.vn/S1%2F2%3Fx%3D%3C")
  })

  it.each(["Xe khách Hải Hậu", "anh Tư", "GHN của chị Ba"])("makes up no page for %s", (carrier) => {
    expect(carrierLink(carrier, "LX12")).toBeNull()
  })
})
