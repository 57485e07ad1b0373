import { formatDateTime } from "@cho-htx/vietnam"
import { type DocumentMaker, type DocumentOrder, orderName } from "./document-order"
import { drawTable } from "./draw-table"
import { documentMessages as words } from "./messages"
import { numberPages } from "./number-pages"
import { finish, openPdf } from "./pdf"

interface Picked {
  label: string
  quantity: number
  orders: string[]
}

/** The same goods of several orders together: fetched from the shelf once. */
export function pickedFrom(orders: readonly DocumentOrder[]): Picked[] {
  const picked = new Map<string, Picked>()
  for (const order of orders)
    for (const { variant_id, label, quantity } of order.lines) {
      const key = variant_id ?? label
      const row = picked.get(key) ?? { label, quantity: 0, orders: [] }
      row.quantity += quantity
      row.orders.push(`#${order.display_id} × ${quantity}`)
      picked.set(key, row)
    }
  return [...picked.values()].sort((a, b) => a.label.localeCompare(b.label, "vi"))
}

/** What to fetch from the shelf for several orders, A4, with boxes to tick. */
export async function pickList(maker: DocumentMaker, orders: readonly DocumentOrder[]): Promise<Buffer> {
  const pdf = openPdf({ title: words.pickList, size: "A4", margin: 15 })
  pdf.addPage()
  pdf.font("bold").fontSize(20).text(words.pickList)
  pdf.font("plain").fontSize(11).text(maker.name)
  pdf
    .text(`${words.pickListFor(orders.length)}. ${words.printed(formatDateTime(new Date().toISOString()))}`)
    .moveDown(0.8)
  drawTable(
    pdf,
    [
      { head: words.goods, share: 0.46, bold: true },
      { head: words.quantity, share: 0.14, align: "right", bold: true },
      { head: words.orders, share: 0.28 },
      { head: words.packed, share: 0.12, align: "right" },
    ],
    pickedFrom(orders).map(({ label, quantity, orders: of }) => [label, String(quantity), of.join(", "), "……"]),
  )
  pdf.moveDown(1.2)
  drawTable(
    pdf,
    [
      { head: words.orders, share: 0.34, bold: true },
      { head: words.to, share: 0.66 },
    ],
    orders.map((order) => [
      orderName(order),
      [order.name, order.note && words.note(order.note)].filter(Boolean).join(". "),
    ]),
    10,
  )
  numberPages(pdf)
  return finish(pdf)
}
