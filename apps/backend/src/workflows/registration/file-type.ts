import type { documentTypes } from "@cho-htx/contracts"

type DocumentType = (typeof documentTypes)[number]

const starts = (bytes: Buffer, at: number, text: string) =>
  bytes.subarray(at, at + text.length).toString("latin1") === text

/** What a file is by its first bytes, whatever it is called; null for anything but JPEG, PNG, WebP and PDF. */
export function fileTypeOf(bytes: Buffer): DocumentType | null {
  if (starts(bytes, 0, "\xff\xd8\xff")) return "image/jpeg"
  if (starts(bytes, 0, "\x89PNG\r\n\x1a\n")) return "image/png"
  if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) return "image/webp"
  return starts(bytes, 0, "%PDF-") ? "application/pdf" : null
}
