import { encode } from "uqr"
import type { Pdf } from "./pdf"

/** A QR code as squares, sharp in any size; `size` in points includes the quiet zone. */
export function drawQr(pdf: Pdf, text: string, x: number, y: number, size: number): void {
  const { data } = encode(text, { ecc: "M", border: 2 })
  const step = size / data.length
  data.forEach((row, down) => {
    row.forEach((dark, across) => {
      // A hair wider than a module, so that no printer shows a seam.
      if (dark) pdf.rect(x + across * step, y + down * step, step * 1.02, step * 1.02)
    })
  })
  pdf.fill("#000000")
}
