import { parcelEventKinds } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { mailEvents } from "./mail-events"
import { mailsOfPaid } from "./mails-of"
import { all, placed, read, stepped } from "./mails-of.fixture"
import { parcelOf, purchaseOf, stepOf } from "./purchase.fixture"
import { toHtml } from "./render/to-html"
import { toText } from "./render/to-text"

describe("every mail", () => {
  const wicked = `<b onmouseover="x">Nguyễn & 'Co'</b>`
  const parcel = parcelOf({
    seller: { ...parcelOf().seller, name: wicked, short_name: wicked, address: wicked },
    carrier: wicked,
    lines: [{ id: "ordli_1", label: wicked, quantity: 1, total: 84_000 }],
  })
  const mails = all(parcel, purchaseOf({ contact_name: wicked, note: wicked, address: wicked, parcels: [parcel] }))

  it("exists: one per kind", () => {
    expect(mails.map(({ kind }) => kind)).toEqual([
      "order_placed",
      "seller_new_order",
      "seller_order_paid",
      "hold_expired",
      "parcel_confirmed",
      "parcel_shipped",
      "parcel_delivered",
      "parcel_canceled",
      "seller_order_canceled",
      "parcel_line_canceled",
      "parcel_delivery_failed",
      "parcel_returned",
      "parcel_refunded",
    ])
  })

  it.each(mails.map((mail) => [mail.kind, mail] as const))("%s escapes what people typed", (_, { content }) => {
    const html = toHtml(content)
    expect(html).not.toContain("<b ")
    expect(html).not.toContain('onmouseover="')
    expect(html).toContain("&lt;b onmouseover=&quot;x&quot;&gt;Nguyễn &amp; &#39;Co&#39;&lt;/b&gt;")
  })

  it.each(mails.map((mail) => [mail.kind, mail] as const))("%s leaves no hole in its words", (_, { content }) => {
    for (const words of [content.subject, content.preview, toText(content), toHtml(content)]) {
      expect(words).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\{|%s/)
      expect(words.trim()).not.toBe("")
    }
  })

  it.each(mails.map((mail) => [mail.kind, mail] as const))("%s loads nothing and runs nothing", (_, { content }) => {
    expect(toHtml(content)).not.toMatch(/<script|<img|<link|src=|@import|javascript:/i)
  })
})

describe("the cooperative's mails", () => {
  it("tell that the money it waited for has come, but nothing of what was canceled meanwhile", () => {
    const paid = (parcel = parcelOf()) => mailsOfPaid({ purchase: purchaseOf({ parcels: [parcel] }), shopUrl: "" })
    expect(read(paid(), "seller_order_paid")).toContain("người mua đã trả đủ tiền")
    const { amount } = parcelOf()
    expect(paid(parcelOf({ canceled: amount }))).toEqual([])
  })

  it("tell what to pack, for whom, and the cash to collect", () => {
    const text = read(placed(), "seller_new_order")
    for (const words of ["Thu 100.000\u00a0₫ khi giao hàng", "0900 000 123", "Gọi trước khi giao", "2 × Gạo tám xoan"])
      expect(text).toContain(words)
  })

  it("go only to cooperatives with an address, and not about their own cancellation", () => {
    const silent = parcelOf({ seller: { ...parcelOf().seller, email: null } })
    expect(placed(purchaseOf({ parcels: [silent] })).map(({ kind }) => kind)).toEqual(["order_placed"])
    expect(stepped(stepOf("canceled", { actor: "member:1" })).map(({ kind }) => kind)).toEqual(["parcel_canceled"])
  })
})

it("keys are one per event and reader", () => {
  const keys = all(parcelOf()).map(({ dedupe_key }) => dedupe_key)
  expect(keys.slice(0, 4)).toEqual([
    "order-group.placed:ordgrp_1:buyer",
    "order-group.placed:ordgrp_1:seller:order_1",
    "order-group.paid:ordgrp_1:seller:order_1",
    "order-group.hold_expired:ordgrp_1:buyer",
  ])
})

it("listens to every step a buyer hears of", () => {
  const heard = parcelEventKinds.filter((kind) => stepped(stepOf(kind)).length > 0)
  expect(mailEvents).toEqual(expect.arrayContaining(heard.map((kind) => `parcel.${kind}`)))
})
