import { describe, expect, it } from "vitest"
import type { RequestFailure } from "../../lib/browser/request"
import { order as words } from "../../messages/vi/order"
import { cancelFailure } from "./cancel-failure"

const read = (status: number, code: string | null = null) => {
  const failure: RequestFailure = { ok: false, status, code, message: null, details: [], retryAfter: null }
  return cancelFailure(failure, words, "1900 00 00 00")
}

describe("cancelFailure", () => {
  it("tells a lost answer from a refusal: pressing again is safe", () => {
    expect(read(0)).toEqual({ text: words.cancel_offline, movedOn: false })
    expect(read(409, "still_running")).toEqual({ text: words.cancel_running, movedOn: false })
  })

  it("sends the buyer to the cooperative once it has accepted the parcel", () => {
    expect(read(409, "wrong_state")).toEqual({ text: words.cancel_too_late, movedOn: true })
  })

  it("names a number to call when the market fails", () => {
    expect(read(500).text).toContain("1900 00 00 00")
  })
})
