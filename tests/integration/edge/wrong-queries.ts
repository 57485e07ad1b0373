import { beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { vietnamese } from "../../fixtures/vietnamese.js"
import { call } from "../../harness/http.js"

interface Refused {
  message: string
}

/** Addresses with words where none belong: whoever asks reads a sentence, and never their own words in an English one. */
export function refusesWrongQueries(market: () => Market): void {
  describe("a query string with a mistake", () => {
    let member: string
    beforeAll(async () => {
      member = (await createMember(market(), (await createCooperative(market())).id)).token
    })

    it.each(["/vendor/products?state=nháp", "/vendor/products?tên=1", "/vendor/products?limit=mười"])(
      "is told in words to a member: %s",
      async (path) => {
        const { status, body } = await call<Refused>(`${market().url}${path}`, { token: member })
        expect([status, body.message]).toEqual([400, expect.stringMatching(vietnamese)])
      },
    )
  })
}
