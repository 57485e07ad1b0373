import { beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { vietnamese } from "../../fixtures/vietnamese.js"
import { call } from "../../harness/http.js"

interface Refused {
  message: string
  details?: { path: string; message: string }[]
}

/** Addresses with words where none belong: whoever asks reads a sentence, and never their own words in an English one. */
export function refusesWrongQueries(market: () => Market): void {
  describe("a query string with a mistake", () => {
    let member: string
    let staff: string
    beforeAll(async () => {
      staff = await adminToken(market())
      member = (await createMember(market(), (await createCooperative(market())).id)).token
    })

    it.each(["state=nháp", "tên=1", "limit=mười"])("is told in words to a member: %s", async (query) => {
      const { status, body } = await call<Refused>(`${market().url}/vendor/products?${query}`, { token: member })
      expect([status, body.message]).toEqual([400, expect.stringMatching(vietnamese)])
    })

    it.each([
      [`cooperatives?q=${"ă".repeat(81)}`, "q", "Chỉ được tối đa 80 ký tự."],
      ["cooperatives?status=đang bán", "status", "Giá trị này không có trong danh sách."],
      ["order-groups?tên=1", "", 'Không có mục tên "tên".'],
      ["mails?offset=-1", "offset", "Không được nhỏ hơn 0."],
    ])("is told to staff beside what is wrong: %s", async (query, path, message) => {
      const { status, body } = await call<Refused>(`${market().url}/admin/${query}`, { token: staff })
      expect([status, body.message]).toEqual([400, expect.stringMatching(vietnamese)])
      expect(body.details).toEqual([{ path, message }])
    })

    it("is told like one of a body: a hundred and one names of one thing", async () => {
      const json = { phrases: Array.from({ length: 101 }, (_, at) => `quả số ${at}`) }
      const { status, body } = await call<Refused>(`${market().url}/admin/search-synonyms`, { token: staff, json })
      expect([status, body.details]).toEqual([400, [{ path: "phrases", message: "Chỉ được tối đa 100 mục." }]])
    })
  })
}
