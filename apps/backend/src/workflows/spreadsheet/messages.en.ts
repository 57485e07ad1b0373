import { type English, N1, N2, N3, N4, T1, T2, T3, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { wordsOf } from "../../lib/english/words-of"
import { sheetMessages as said } from "./messages"

const statusIn = wordsOf(said.statuses, {
  draft: "is not approved",
  submitted: "waits for approval",
  active: "is active",
  suspended: "is suspended",
  closed: "is closed",
})

const shown = (value = "") => (value === "trống" ? "empty" : value)
const changed =
  (what: string): English =>
  (before, now) =>
    `Somebody else changed the ${what} from ${shown(before)} to ${shown(now)} after the preview. Upload the file again to see the new figures.`

/** English of `sheetMessages`. Names of columns stay as they stand in the file, which is read back in. */
export const sheetMessages = {
  empty: "This file is empty. Choose an Excel file again.",
  tooLarge: "This file is larger than 8 MB. Split the sheet into smaller files, and take pictures out of it.",
  isPdf: "This file is a PDF, not an Excel sheet, whatever its name says. Choose an Excel file (.xlsx).",
  isOld:
    "This file is an old Excel file (.xls) or has a password. Open it with Excel, take the password off, choose Save as, choose the type .xlsx, then upload it again.",
  notExcel: "This file is no Excel sheet (.xlsx). Choose another, or get the form and fill it in.",
  otherSheet:
    "This file is a sheet of another program. Open it, choose Save as, choose the type Excel .xlsx, then upload it again.",
  broken: "This file is broken and cannot be opened. Open it with Excel, save it, then upload it again.",
  tooLargeUnpacked:
    "This sheet is too large once opened and was not taken. Copy just the rows of goods into the form, then upload that.",
  tooManyRows: turn(
    said.tooManyRows(N1),
    (most) =>
      `This sheet has more than ${most} rows. At most ${most} can be imported at once: split it into several files.`,
  ),
  textTooLong: turn(
    said.textTooLong(N1),
    (most) =>
      `A cell of this sheet is longer than ${most} characters, the most Excel allows. Shorten it, or copy just the rows of goods into the form, then upload that.`,
  ),
  tooManyMerges: turn(
    said.tooManyMerges(N1),
    (most) =>
      `This sheet has more than ${most} merged cells. Select the whole sheet, choose Unmerge Cells, fill in each row, then upload it again.`,
  ),
  noRows: "This sheet has no rows of goods. Fill goods in below the names of the columns, then upload it again.",
  noHeader: turn(
    said.noHeader(T1),
    (headers) =>
      `The row with the names of the columns is missing. One of the first 10 rows must hold them: ${headers}. It is easiest to get the form and fill it in.`,
  ),
  missingHeaders: turn(
    said.missingHeaders(T1),
    (headers) =>
      `The sheet lacks the column ${(headers).replaceAll('" hoặc "', '" or "')}. Add it, or get the form and copy the goods into it.`,
  ),
  twiceHeader: turn(
    said.twiceHeader(T1, T2, T3),
    (header, first, second) => `The column "${header}" is there twice, in ${first} and ${second}. Take one away.`,
  ),
  unusedColumns: turn(said.unusedColumns(T1), (headers) => `These columns are not used and were left out: ${headers}.`),
  exampleSkipped: "The example row of the form was left out.",
  knownKeepWords:
    "Goods that are in the shop only change their price and stock. Name, description and the rest stay as they are; to edit them, go to Goods.",
  newAreDrafts: "New goods become drafts. Add photos and send them for approval under Goods.",
  notFound: "There is no such import.",
  alreadyRunning: [T1, null].map((who) =>
    turn(
      said.alreadyRunning(who, T2, N3, N4),
      (name, file, done, all) =>
        `${name || "Another member"} is importing the file "${file}" (${done} of ${all} rows). Wait until that is done, then press again.`,
    ),
  ),
  stoppedByStatus: turn(
    said.stoppedByStatus(T1),
    (status) =>
      `The import stopped because the cooperative ${statusIn(status)}. The rows before are written, the rest are not.`,
  ),
  stoppedByFault:
    "The import stopped because the market failed several times at the same place. The rows before are written; get the rest as a file and import it later.",
  rowNotReached: "The import stopped before it came to this row. Import this row again.",
  changedSince: [
    turn(said.changedSince("price", N1, N2), changed("price")),
    turn(said.changedSince("stock", N1, N2), changed("stock")),
  ],
  gone: "These goods are no longer in the shop.",
  stockReason: turn(said.stockReason(T1), (file) => `Imported from the Excel file "${file}"`),
  days: "The days are not right. The first must come before the last, with at most 366 days between them.",
} satisfies Twin<Omit<typeof said, "statuses">>
