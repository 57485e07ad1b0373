import { formatDong } from "@cho-htx/vietnam"
import type { MailParcel } from "../../purchase"
import type { Fact, ParcelBlock } from "../../render/content"

interface Words {
  title: string
  facts: readonly Fact[]
}

/** Goods, delivery and sums of a parcel as ordered; below them what was canceled, paid and given back, where there is any. */
export function parcelBlock(parcel: MailParcel, { title, facts }: Words): ParcelBlock {
  const { goods_total, discount_total, delivery_label, delivery_total, credit } = parcel
  const { amount, canceled, captured, refunded, due } = parcel
  const cut = (label: string, sum: number) => (sum > 0 ? [{ label, amount: formatDong(-sum) }] : [])
  const changed = canceled > 0 || captured > 0
  return {
    kind: "parcel",
    title,
    facts,
    lines: parcel.lines.map(({ label, quantity, total }) => ({ label, quantity, amount: formatDong(total) })),
    sums: [
      { label: "Tiền hàng", amount: formatDong(goods_total) },
      ...cut("Giảm giá", discount_total),
      {
        label: delivery_label ? `Phí giao (${delivery_label})` : "Phí giao",
        amount: delivery_total > 0 ? formatDong(delivery_total) : "Miễn phí",
      },
      ...cut("Đã trừ tiền trả trước", credit),
      { label: "Tổng khi đặt", amount: formatDong(amount), strong: !changed },
      ...cut("Đã huỷ", canceled),
      ...(captured > 0 ? [{ label: "Đã trả", amount: formatDong(captured) }] : []),
      ...(refunded > 0 ? [{ label: "Đã hoàn lại", amount: formatDong(refunded) }] : []),
      ...(changed ? [{ label: "Còn phải trả", amount: formatDong(due), strong: true }] : []),
    ],
  }
}
