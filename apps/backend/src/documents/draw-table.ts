import { clean, type Pdf } from "./pdf"

export interface Column {
  head: string
  /** Share of the width, out of 1. */
  share: number
  align?: "left" | "right"
  bold?: boolean
}

const GAP = 6
const LINE = "#cccccc"

/** Room of a row at `y`; a new page when it does not fit. */
function place(pdf: Pdf, height: number): number {
  const { page } = pdf
  if (pdf.y + height > page.height - page.margins.bottom) pdf.addPage()
  return pdf.y
}

/** A table with a line under each row; a row never breaks, long words wrap. Leaves `pdf.y` below it. */
export function drawTable(pdf: Pdf, columns: readonly Column[], rows: readonly (readonly string[])[], size = 11): void {
  const { left, right } = pdf.page.margins
  const width = pdf.page.width - left - right
  const draw = (cells: readonly string[], head: boolean) => {
    const fontOf = (column: Column) => (head || column.bold ? "bold" : "plain")
    const boxes = columns.map((column, index) => {
      const inner = column.share * width - GAP
      const text = clean(cells[index] ?? "")
      return {
        column,
        inner,
        text,
        height: pdf
          .font(fontOf(column))
          .fontSize(size)
          .heightOfString(text || " ", { width: inner }),
      }
    })
    const height = Math.max(...boxes.map((box) => box.height)) + GAP
    const y = place(pdf, height)
    let x = left
    for (const { column, inner, text } of boxes) {
      pdf
        .font(fontOf(column))
        .fontSize(size)
        .fillColor("#000000")
        .text(text, x, y + GAP / 2, { width: inner, align: column.align ?? "left" })
      x += inner + GAP
    }
    pdf
      .moveTo(left, y + height)
      .lineTo(left + width, y + height)
      .lineWidth(0.5)
      .stroke(LINE)
    pdf.x = left
    pdf.y = y + height
  }
  draw(
    columns.map(({ head }) => head),
    true,
  )
  for (const row of rows) draw(row, false)
}
