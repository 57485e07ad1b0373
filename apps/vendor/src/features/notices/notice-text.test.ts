import { noticeKinds, type VendorNotice } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { notices as en } from "../../messages/en/notices"
import { notices as vi } from "../../messages/vi/notices"
import { noticeText } from "./notice-text"

const notice: VendorNotice = {
  ...{ id: "n", kind: "order_new", order_id: null, product_id: null, variant_id: null, unread: true },
  ...{ subject: "Gạo tám xoan", count: 3, reason: null, created_at: "2026-11-30T01:00:00.000Z" },
}

it.each(noticeKinds)("%s leaves no hole in its words", (kind) => {
  for (const words of [vi, en]) {
    const { title, detail } = noticeText({ ...notice, kind }, words)
    expect([title, detail].join(" ")).not.toMatch(/[{}]|undefined|null/)
  }
})

it("says that nothing is left, and why something came back", () => {
  expect(noticeText({ ...notice, kind: "low_stock", count: 0 }, vi).title).toBe("Gạo tám xoan đã hết")
  const back = noticeText({ ...notice, kind: "listing_rejected", reason: "Ảnh mờ" }, vi)
  expect(back).toEqual({ title: "Gạo tám xoan bị trả lại để sửa", detail: "Lý do: Ảnh mờ" })
})
