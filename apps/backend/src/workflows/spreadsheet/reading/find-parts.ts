import { Refusal } from "../../../lib/refusal"
import { sheetMessages as words } from "../messages"
import { eachTag } from "./each-tag"
import type { Archive } from "./open-archive"

export interface BookParts {
  /** Address of the first sheet people can see. */
  sheet: string
  strings: string | null
  styles: string | null
  dates: "1900" | "1904"
}

const WORKBOOK = "xl/workbook.xml"
const MOST_SHEETS = 300

/** "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" as it is called in the archive. */
const inArchive = (target: string) => (target.startsWith("/") ? target.slice(1) : `xl/${target}`)

/** Where the first visible sheet, its texts and its styles lie. Throws INVALID_DATA for an archive that is no workbook. */
export async function findParts(archive: Archive): Promise<BookParts> {
  const book = await archive.part(WORKBOOK)
  if (!book) throw new Refusal("invalid_data", notABook(archive.names))
  const sheets: { id: string; hidden: boolean }[] = []
  let dates: BookParts["dates"] = "1900"
  await eachTag(book, {
    open: (name, attributes) => {
      if (name === "workbookPr" && ["1", "true"].includes(attributes.date1904 ?? "")) dates = "1904"
      if (name !== "sheet" || sheets.length >= MOST_SHEETS) return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? ""
      sheets.push({ id, hidden: (attributes.state ?? "visible") !== "visible" })
    },
  })
  const targets = await readTargets(archive)
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
  const sheet = first && targets.byId.get(first.id)
  if (!sheet) throw new Refusal("invalid_data", words.broken)
  return { sheet, strings: targets.strings, styles: targets.styles, dates }
}

async function readTargets(archive: Archive) {
  const byId = new Map<string, string>()
  let strings: string | null = null
  let styles: string | null = null
  const rels = await archive.part("xl/_rels/workbook.xml.rels")
  if (!rels) throw new Refusal("invalid_data", words.broken)
  await eachTag(rels, {
    open: (name, { Id = "", Target = "", Type = "" }) => {
      if (name !== "Relationship" || byId.size >= MOST_SHEETS * 2) return
      byId.set(Id, inArchive(Target))
      if (Type.endsWith("/sharedStrings")) strings = inArchive(Target)
      if (Type.endsWith("/styles")) styles = inArchive(Target)
    },
  })
  return { byId, strings, styles }
}

/** An archive may be another program's sheet, or no sheet at all. */
function notABook(names: readonly string[]): string {
  const other = names.includes("xl/workbook.bin") || names.includes("content.xml")
  return other ? words.otherSheet : words.notExcel
}
