import { documentMessages } from "./messages"
import type { Pdf } from "./pdf"

/** "Trang 1/3" at the foot of each page. */
export function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    const { width, height, margins } = pdf.page
    const bottom = margins.bottom
    // Writing below the margin would open a new page.
    margins.bottom = 0
    pdf.font("plain").fontSize(9).fillColor("#555555")
    const line = { width: width - margins.left - margins.right, align: "right", lineBreak: false } as const
    pdf.text(documentMessages.page(index + 1, count), margins.left, height - bottom + 6, line)
    margins.bottom = bottom
  }
}
