import { describe, expect, it } from "vitest"
import { readOrderCode } from "./order-code"

describe("readOrderCode", () => {
  it.each(["HTX-7K3F92", "htx-7k3f92", "7k3f92", " HTX 7K3 F92 ", "htx7k3f92"])("reads %s", (text) => {
    expect(readOrderCode(text)).toBe("HTX-7K3F92")
  })

  it.each(["", "HTX-", "HTX-7K3F9", "HTX-7K3F920", "HTX-OOOOOO", "<script>"])("refuses %s", (text) => {
    expect(readOrderCode(text)).toBeNull()
  })
})
