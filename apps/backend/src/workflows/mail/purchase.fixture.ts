import type { MailParcel, MailPurchase, MailStep } from "./purchase"

/** A parcel of 100,000 đồng with nothing paid. */
export const parcelOf = (changes: Partial<MailParcel> = {}): MailParcel => ({
  order_id: "order_1",
  display_id: 1,
  seller: {
    id: "coop_1",
    name: "Hợp tác xã Nông nghiệp Đồng Gió",
    short_name: "HTX Đồng Gió",
    registration_code: "0600000001",
    address: "Xóm 1, xã Hải Xuân, tỉnh Ninh Bình",
    phone: "+84900000199",
    email: "htx@dong-gio.example",
  },
  carrier: null,
  tracking_code: null,
  pickup: false,
  lines: [{ id: "ordli_1", label: "Gạo tám xoan, túi 1 kg", quantity: 2, total: 84_000 }],
  goods_total: 84_000,
  discount_total: 9_000,
  delivery_label: "Giao tận nơi",
  delivery_total: 25_000,
  credit: 0,
  amount: 100_000,
  canceled: 0,
  captured: 0,
  refunded: 0,
  due: 100_000,
  ...changes,
})

/** A purchase of one parcel, to be paid at the door. */
export const purchaseOf = (changes: Partial<MailPurchase> = {}): MailPurchase => ({
  id: "ordgrp_1",
  code: "HTX-7K3F92",
  contact_name: "Nguyễn Văn Thử",
  phone: "+84900000123",
  email: "khach@cho-htx.example",
  note: "Gọi trước khi giao",
  address: "Thôn 1, xã Hải Xuân, tỉnh Ninh Bình",
  placed_at: "2026-11-25T03:05:00.000Z",
  payment_mode: "on_delivery",
  payment_state: "promised",
  hold_until: null,
  total: 100_000,
  parcels: [parcelOf()],
  ...changes,
})

export const stepOf = (kind: string, changes: Partial<MailStep> = {}): MailStep => ({
  id: "pevt_1",
  kind,
  actor: "member:coopmem_1",
  reason: null,
  data: {},
  at: "2026-11-25T20:30:00.000Z",
  ...changes,
})
