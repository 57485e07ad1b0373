import { describe, expect, it } from "vitest"
import type { RequestFailure } from "../../lib/browser/request"
import { order as words } from "../../messages/vi/order"
import { trackFailure } from "./track-failure"

const failure = (status: number, retryAfter: number | null = null): RequestFailure => ({
  ok: false,
  status,
  code: null,
  message: null,
  details: [],
  retryAfter,
})
const now = Date.parse("2026-11-22T03:42:00Z")
const read = (value: RequestFailure) => trackFailure(value, "HTX-7K3F92", words, "1900 00 00 00", now)

describe("trackFailure", () => {
  it("never says which half of a wrong pair was wrong", () => {
    expect(read(failure(404))).toContain("cả mã HTX-7K3F92 và số điện thoại này")
  })

  it("says at what time to try again", () => {
    expect(read(failure(429, 180))).toContain("lúc 10:45 (sau 3 phút)")
  })

  it("tells a lost connection from a refusal", () => {
    expect(read(failure(0))).toBe(words.offline)
  })
})
