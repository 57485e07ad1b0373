import { expect, it } from "vitest"
import { vi } from "../../messages/vi"
import { waited } from "./waited"

it("counts in minutes, hours and days, in whole ones", () => {
  const now = Date.parse("2026-11-30T10:00:00Z")
  expect(waited("2026-11-30T09:59:00Z", now, vi.time)).toBe("vừa xong")
  expect(waited("2026-11-30T09:20:00Z", now, vi.time)).toBe("40 phút")
  expect(waited("2026-11-30T06:30:00Z", now, vi.time)).toBe("3 giờ")
  expect(waited("2026-11-27T10:00:00Z", now, vi.time)).toBe("3 ngày")
})
