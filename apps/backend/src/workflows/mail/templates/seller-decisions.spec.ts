import { expect, it } from "vitest"
import { toText } from "../render/to-text"
import { type Decision, sellerDecisions } from "./seller-decisions"

const news = { short_name: "HTX Đồng Gió", portalUrl: "https://cho-htx.example/seller" }
const decided = (decision: Partial<Decision>): Decision => ({
  ...{ kind: "listing_rejected", subject: "Gạo tám xoan", count: null, reason: "Ảnh chưa rõ hạn dùng" },
  ...decision,
})

it("says in its subject what became of a single thing", () => {
  const mail = sellerDecisions({ ...news, decisions: [decided({})], more: 0 })
  expect(mail.subject).toBe("Gạo tám xoan: trả lại để sửa: Ảnh chưa rõ hạn dùng")
})

it("lists several with their reasons, and says how many it left out", () => {
  const decisions = [decided({}), decided({ kind: "certificate_expiring", count: 7, reason: null })]
  const mail = sellerDecisions({ ...news, decisions, more: 12 })
  expect(mail.subject).toBe("HTX Đồng Gió: 14 việc Liên minh đã xem")
  const text = toText(mail)
  for (const words of ["Ảnh chưa rõ hạn dùng", "còn 7 ngày", "Còn 12 việc khác"]) expect(text).toContain(words)
})

it("names the papers of the cooperative itself", () => {
  const mail = sellerDecisions({ ...news, decisions: [decided({ kind: "change_approved", subject: null })], more: 0 })
  expect(mail.subject).toBe("Hồ sơ hợp tác xã: đã duyệt thay đổi")
})

it("cuts no emoji in half, which the queue could not keep", () => {
  const subject = `${"Gạo ".repeat(34)}abc🌾`
  const mail = sellerDecisions({ ...news, decisions: [decided({ subject })], more: 0 })
  expect(mail.subject).toBe(subject.slice(0, 139))
})
