import { MAX_IMPORT_BYTES } from "@cho-htx/contracts"
import { Refusal } from "../../../lib/refusal"
import { sheetMessages as words } from "../messages"

const startsWith = (bytes: Buffer, ...first: number[]) => bytes.subarray(0, first.length).equals(Buffer.from(first))

/** Throws INVALID_DATA in words for bytes that are no ZIP archive, which an .xlsx is, whatever the file is called. */
export function checkKind(bytes: Buffer): void {
  const refuse = (sentence: string) => new Refusal("invalid_data", sentence)
  if (bytes.length === 0) throw refuse(words.empty)
  if (bytes.length > MAX_IMPORT_BYTES) throw refuse(words.tooLarge)
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") throw refuse(words.isPdf)
  // The container of .xls, and of an .xlsx with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refuse(words.isOld)
  throw refuse(words.notExcel)
}
