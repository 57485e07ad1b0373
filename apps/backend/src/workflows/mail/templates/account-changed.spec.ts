import { expect, it } from "vitest"
import { toText } from "../render/to-text"
import { accountChanged } from "./account-changed"

const news = { name: "Lê Văn Muối", at: "2026-11-30T10:05:00Z", resetUrl: "https://cho-htx.example/quen" }

it("tells an old address that it opens the account no more, and whom to call", () => {
  const mail = accountChanged({ ...news, changed: ["phone", "email"] })
  expect(mail.subject).toBe("Vừa đổi số điện thoại đăng nhập và email của tài khoản bán hàng Chợ HTX")
  const text = toText(mail)
  for (const words of ["Lê Văn Muối", "17:05", "gọi Liên minh", "không còn đặt lại mật khẩu được"])
    expect(text).toContain(words)
  expect(text).not.toContain(news.resetUrl)
})

it("lets who still has the address take the account back by it", () => {
  expect(toText(accountChanged({ ...news, changed: ["phone"] }))).toContain(news.resetUrl)
})
