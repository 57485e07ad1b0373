import type { Column } from "../columns/column"
import type { SheetColumn } from "./stream-sheet"

/** A column of the import as one of a file. */
export const fileColumn = ({ header, width, rule }: Column): SheetColumn => ({
  header,
  width,
  ...(rule.kind === "money" ? { money: true } : {}),
})
