import { formatDong, formatPhone } from "@cho-htx/vietnam"
import { config } from "../config/env"
import { type DocumentMaker, type DocumentOrder, orderName } from "./document-order"
import { drawQr } from "./draw-qr"
import { documentMessages as words } from "./messages"
import { clean, finish, MM, openPdf, type Pdf } from "./pdf"

/** Where the QR code leads: the order in the portal, for whoever packs or takes the parcel back. */
const orderUrl = ({ order_id }: DocumentOrder) =>
  `${config.BACKEND_PUBLIC_URL.replace(/\/$/, "")}/seller/don-hang/${encodeURIComponent(order_id)}`

const QR = 30 * MM

/** Lines in a box of fixed height: what does not fit is cut with dots, and the label stays one page. */
function box(pdf: Pdf, text: string, height: number, width: number): void {
  pdf.text(clean(text), { width, height, ellipsis: true, lineGap: -1 })
}

function drawLabel(pdf: Pdf, maker: DocumentMaker, order: DocumentOrder): void {
  pdf.addPage()
  const { left, right, top } = pdf.page.margins
  const width = pdf.page.width - left - right
  drawQr(pdf, orderUrl(order), left + width - QR, top, QR)
  const beside = width - QR - 6
  pdf.fillColor("#000000").font("plain").fontSize(8).text(words.from, left, top, { width: beside })
  pdf.font("bold").fontSize(10)
  box(pdf, maker.name, 26, beside)
  pdf.font("plain").fontSize(8.5)
  box(pdf, maker.address, 36, beside)
  pdf.text(formatPhone(maker.phone), { width: beside })
  const line = top + QR + 4
  pdf
    .moveTo(left, line)
    .lineTo(left + width, line)
    .lineWidth(1)
    .stroke("#000000")
  pdf
    .font("plain")
    .fontSize(8)
    .text(words.to, left, line + 6, { width })
  pdf.font("bold").fontSize(16)
  box(pdf, order.name, 40, width)
  pdf.fontSize(15).text(formatPhone(order.phone), { width })
  pdf.font("plain").fontSize(12)
  box(pdf, order.address, 50, width)
  if (order.note) {
    pdf.fontSize(9)
    box(pdf, words.note(order.note), 24, width)
  }
  const foot = pdf.page.height - pdf.page.margins.bottom - 96
  pdf
    .moveTo(left, foot)
    .lineTo(left + width, foot)
    .lineWidth(1)
    .stroke("#000000")
  pdf
    .font("bold")
    .fontSize(14)
    .text(order.due > 0 ? words.collect(formatDong(order.due)) : words.paid, left, foot + 6, { width })
  pdf.fontSize(12).text(words.order(orderName(order)), { width })
  pdf.font("plain").fontSize(9)
  const { carrier, tracking_code } = order
  const way = [carrier && words.carrier(carrier), tracking_code && words.tracking(tracking_code)].filter(Boolean)
  if (way.length > 0) box(pdf, way.join(". "), 13, width)
  box(pdf, order.lines.map(({ label, quantity }) => `${quantity} × ${label}`).join("; "), 26, width)
}

/** Labels to stick on parcels, one A6 page for each order. */
export async function parcelLabel(maker: DocumentMaker, orders: readonly DocumentOrder[]): Promise<Buffer> {
  const pdf = openPdf({ title: words.to, size: "A6", margin: 6 })
  for (const order of orders) drawLabel(pdf, maker, order)
  return finish(pdf)
}
