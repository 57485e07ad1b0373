import type { ImportKind } from "@cho-htx/contracts"
import { fileWords as words } from "../column-messages"
import { type Column, type ColumnKey, productColumns, stockColumns } from "../columns/column"
import { columnLetter } from "../reading/cell-ref"
import { type DataValidation, loadHucre, type WriteSheet } from "./load-hucre"
import { type SheetValue, safeValue } from "./sheet-value"
import { exampleStyle, headStyle, styledCells, titleStyle } from "./template-styles"

/** Last row the drop-downs reach. */
const LAST_ROW = 5_001

export interface Template {
  kind: ImportKind
  /** Drop-downs by column. */
  lists: Partial<Record<ColumnKey, readonly string[]>>
  /** Rows below the header. */
  rows: Partial<Record<ColumnKey, SheetValue>>[]
  /** Marks the first row as the example. */
  example: boolean
}

/** A form to be filled in: the columns with their drop-downs, a page that explains each, and the lists on a page that is hidden. */
export async function writeTemplate({ kind, lists, rows, example }: Template): Promise<Buffer> {
  const { writeXlsx } = await loadHucre()
  const columns = kind === "products" ? productColumns : stockColumns
  const headers = columns.map(({ header }) => header)
  const body = rows.map((row) => columns.map(({ key }) => safeValue(row[key] ?? null)))
  const file = await writeXlsx({
    sheets: [
      {
        name: words.sheets[kind],
        columns: columns.map(({ width, rule }) => ({ width, ...(rule.kind === "money" ? { numFmt: "#,##0" } : {}) })),
        rows: [headers, ...body],
        cells: new Map([
          ...styledCells(0, headers, headStyle),
          ...(example ? styledCells(1, body[0] ?? [], exampleStyle) : []),
        ]),
        freezePane: { rows: 1 },
        dataValidations: validations(columns, lists),
      },
      guidePage(kind, columns),
      ...listPage(lists),
    ],
  })
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength)
}

function validations(columns: readonly Column[], lists: Template["lists"]) {
  const listed = Object.keys(lists)
  return columns.flatMap(({ key, rule }, place): DataValidation[] => {
    const range = `${columnLetter(place)}2:${columnLetter(place)}${LAST_ROW}`
    const common = { range, allowBlank: true, showErrorMessage: true, errorStyle: "warning" as const }
    const list = listed.indexOf(key)
    if (list >= 0) {
      const letter = columnLetter(list)
      const formula1 = `'${words.sheets.lists}'!$${letter}$1:$${letter}$${lists[key]?.length ?? 1}`
      return [{ ...common, type: "list", formula1, errorTitle: words.listTitle, errorMessage: words.listMessage }]
    }
    if (rule.kind !== "money" && rule.kind !== "whole") return []
    const say = { errorTitle: words.numberTitle, errorMessage: words.numberMessage }
    return [{ ...common, ...say, type: "whole", operator: "greaterThanOrEqual", formula1: "0" }]
  })
}

function guidePage(kind: ImportKind, columns: readonly Column[]): WriteSheet {
  const intro = [[words.guideTitle], ...words.guide[kind].map((line) => [line]), []]
  const head = [words.guideColumn, words.guideNote]
  return {
    name: words.sheets.guide,
    columns: [{ width: 30 }, { width: 90 }],
    rows: [...intro, head, ...columns.map(({ header, note }) => [header, note])],
    cells: new Map([...styledCells(0, [words.guideTitle], titleStyle), ...styledCells(intro.length, head, headStyle)]),
  }
}

/** Lists one beside the other, each in its column. */
function listPage(lists: Template["lists"]): WriteSheet[] {
  const all = Object.values(lists)
  if (all.length === 0) return []
  const longest = Math.max(...all.map((list) => list.length))
  const rows = Array.from({ length: longest }, (_, index) => all.map((list) => safeValue(list[index] ?? null)))
  return [{ name: words.sheets.lists, rows, hidden: true }]
}
