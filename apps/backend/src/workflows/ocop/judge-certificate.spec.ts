import { describe, expect, it } from "vitest"
import { judgeCertificate } from "./judge-certificate"

const today = "2026-11-23"
const pending = { status: "pending" as const, expires_on: "2026-11-23" }

describe("judgeCertificate", () => {
  it("verifies what is pending, up to and including its last day", () => {
    expect(judgeCertificate("verify", pending, null, today)).toBe("verified")
    expect(() => judgeCertificate("verify", { ...pending, expires_on: "2026-11-22" }, null, today)).toThrow(
      "22/11/2026",
    )
  })
  it("verifies nothing twice and nothing revoked", () => {
    for (const status of ["verified", "revoked"] as const)
      expect(() => judgeCertificate("verify", { ...pending, status }, null, today)).toThrow("đã được xét")
  })
  it("revokes with a reason only, and once", () => {
    const verified = { ...pending, status: "verified" as const }
    expect(judgeCertificate("revoke", verified, "Không duy trì điều kiện", today)).toBe("revoked")
    expect(() => judgeCertificate("revoke", verified, "  sai ", today)).toThrow("lý do")
    expect(() => judgeCertificate("revoke", { ...pending, status: "revoked" }, "Không duy trì", today)).toThrow(
      "thu hồi",
    )
  })
})
