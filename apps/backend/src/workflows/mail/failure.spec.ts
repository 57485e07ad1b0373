import { describe, expect, it } from "vitest"
import { codeOf, failureOf } from "./failure"

describe("a failure", () => {
  const error = new Error("Failed to send notification with id mail_1:\n550 EENVELOPE: no such user <an@b.example>")

  it("is told in the provider's words", () => {
    expect(failureOf(error)).toBe("550 EENVELOPE: no such user <an@b.example>")
    expect(failureOf("gone")).toBe("gone")
  })

  it("is logged by its code alone, which names nobody", () => {
    expect(codeOf(failureOf(error))).toBe("550 EENVELOPE")
    expect(codeOf("an@b.example is unknown: really")).toBe("unknown")
    expect(codeOf("")).toBe("unknown")
  })
})
