import { expect, it } from "vitest"
import { isWeakPassword } from "./is-weak-password"

const who = { phone: "+84900000123", email: "hoa@cho-htx.example" }

it.each(["12345678", "Mật khẩu 123", "aaaaaaaa", "0900000123", "0900 000 123", "HOA@cho-htx.example", "+84900000123"])(
  "refuses %s",
  (password) => {
    expect(isWeakPassword(password, who)).toBe(true)
  },
)

it.each(["cho-htx-demo", "ngô khoai sắn", "0987123999", "Đồng Gió 2026"])("takes %s", (password) => {
  expect(isWeakPassword(password, who)).toBe(false)
})
