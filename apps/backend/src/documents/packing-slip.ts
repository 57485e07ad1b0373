import { formatDateTime, formatDong, formatPhone } from "@cho-htx/vietnam"
import { type DocumentMaker, type DocumentOrder, orderName } from "./document-order"
import { drawTable } from "./draw-table"
import { documentMessages as words } from "./messages"
import { clean, finish, openPdf, type Pdf } from "./pdf"

function drawPerson(pdf: Pdf, x: number, y: number, width: number, head: string, lines: (string | null)[]): number {
  pdf.font("plain").fontSize(10).fillColor("#555555").text(head, x, y, { width })
  pdf.fillColor("#000000").fontSize(11)
  lines
    .filter((line) => line !== null)
    .forEach((line, index) => {
      pdf.font(index === 0 ? "bold" : "plain").text(clean(line), x, pdf.y, { width })
    })
  return pdf.y
}

function drawHead(pdf: Pdf, maker: DocumentMaker, order: DocumentOrder): void {
  const { left, right } = pdf.page.margins
  const half = (pdf.page.width - left - right) / 2 - 8
  pdf.font("bold").fontSize(20).text(words.packingSlip)
  pdf.fontSize(13).text(words.order(orderName(order)))
  pdf.font("plain").fontSize(10)
  if (order.placed_at) pdf.text(words.placed(formatDateTime(order.placed_at)))
  const y = pdf.y + 12
  const from = [maker.name, maker.address, formatPhone(maker.phone), words.code(maker.registration_code)]
  const to = [order.name, order.address, formatPhone(order.phone), order.note && words.note(order.note)]
  const ends = [
    drawPerson(pdf, left, y, half, words.from, from),
    drawPerson(pdf, left + half + 16, y, half, words.to, to),
  ]
  pdf.x = left
  pdf.y = Math.max(...ends) + 14
}

function drawSums(pdf: Pdf, { lines, amount, due }: DocumentOrder): void {
  const goods = lines.reduce((sum, { quantity, unit_price }) => sum + quantity * unit_price, 0)
  const rows = [
    [words.goodsTotal, goods],
    [words.rest, amount - goods],
    [words.total, amount],
  ] as const
  pdf.moveDown(0.6)
  for (const [label, sum] of rows)
    pdf
      .font("plain")
      .fontSize(11)
      .text(`${label}: ${formatDong(sum)}`, { align: "right" })
  pdf
    .font("bold")
    .fontSize(13)
    .text(due > 0 ? words.collect(formatDong(due)) : words.paid, { align: "right" })
}

function drawSlip(pdf: Pdf, maker: DocumentMaker, order: DocumentOrder): void {
  pdf.addPage()
  drawHead(pdf, maker, order)
  drawTable(
    pdf,
    [
      { head: words.goods, share: 0.5 },
      { head: words.quantity, share: 0.14, align: "right", bold: true },
      { head: words.price, share: 0.17, align: "right" },
      { head: words.sum, share: 0.19, align: "right" },
    ],
    order.lines.map(({ label, quantity, unit_price, lots }) => [
      lots.length > 0 ? `${label}. ${words.lots(lots.join(", "))}` : label,
      String(quantity),
      formatDong(unit_price),
      formatDong(unit_price * quantity),
    ]),
  )
  drawSums(pdf, order)
  pdf.moveDown(1).font("plain").fontSize(10).text(words.thanks)
}

/** What lies in each parcel, for the buyer: a page of A4 or more for each order. */
export async function packingSlip(maker: DocumentMaker, orders: readonly DocumentOrder[]): Promise<Buffer> {
  const pdf = openPdf({ title: words.packingSlip, size: "A4", margin: 15 })
  for (const order of orders) drawSlip(pdf, maker, order)
  return finish(pdf)
}
