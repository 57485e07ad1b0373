import type { VendorLot } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam"
import { drawQr } from "./draw-qr"
import { documentMessages as words } from "./messages"
import { clean, finish, MM, openPdf, type Pdf } from "./pdf"

/** A4 in 3 × 8 labels of 63.5 × 33.9 mm, as label sheets are sold. */
const grid = { across: 3, down: 8, width: 63.5 * MM, height: 33.9 * MM, left: 7.2 * MM, top: 12.9 * MM, gap: 2.5 * MM }
const PAD = 2 * MM

type Printed = Pick<VendorLot, "code" | "label" | "kind" | "made_on" | "best_before" | "public_url">

function drawLabel(pdf: Pdf, lot: Printed, maker: string, x: number, y: number): void {
  const size = grid.height - 2 * PAD
  drawQr(pdf, lot.public_url, x, y + PAD, size)
  const left = x + size + 2
  const box = { width: grid.width - size - PAD, ellipsis: true, lineGap: -1 }
  pdf
    .fillColor("#000000")
    .font("bold")
    .fontSize(8)
    .text(clean(lot.label), left, y + PAD + 3, { ...box, height: 28 })
  pdf
    .font("plain")
    .fontSize(6.5)
    .text(clean(maker), { ...box, height: 16 })
  pdf.text(words[lot.kind](formatDate(lot.made_on)), box)
  if (lot.best_before) pdf.text(words.bestBefore(formatDate(lot.best_before)), box)
  pdf.font("bold").text(words.lotCode(lot.code), box)
  pdf.font("plain").text(words.scanLot, box)
}

/** `count` equal QR labels of a lot. */
export async function lotSheet(lot: Printed, maker: string, count: number): Promise<Buffer> {
  const pdf = openPdf({ title: words.lotCode(lot.code), size: "A4", margin: 5 })
  const perPage = grid.across * grid.down
  for (let index = 0; index < count; index += 1) {
    const at = index % perPage
    if (at === 0) pdf.addPage()
    const x = grid.left + (at % grid.across) * (grid.width + grid.gap)
    drawLabel(pdf, lot, maker, x, grid.top + Math.floor(at / grid.across) * grid.height)
  }
  return finish(pdf)
}
