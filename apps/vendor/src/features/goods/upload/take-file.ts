import { MAX_PHOTO_BYTES } from "@cho-htx/contracts"
import { compress } from "./compress"
import { PAPER_SIDE, PHOTO_SIDE } from "./fit-within"
import type { Upload } from "./upload"

export type Taken =
  | { ok: true; blob: Blob; type: Upload["type"] }
  | { ok: false; why: "too_large" | "not_a_photo" | "not_pdf_here" }

/** Larger than any camera's picture; nothing is tried with it. */
const MOST_BYTES = 4 * MAX_PHOTO_BYTES

/** Makes what a person chose fit to be sent: photos are made small, a PDF stays as it is and is for papers only. Never throws. */
export async function takeFile(file: File, purpose: Upload["purpose"]): Promise<Taken> {
  if (file.type === "application/pdf") {
    if (purpose !== "certificate") return { ok: false, why: "not_pdf_here" }
    return file.size > MAX_PHOTO_BYTES ? { ok: false, why: "too_large" } : { ok: true, blob: file, type: file.type }
  }
  if (file.size > MOST_BYTES) return { ok: false, why: "too_large" }
  const made = await compress(file, purpose === "product" ? PHOTO_SIDE : PAPER_SIDE)
  return made.ok ? made : { ok: false, why: "not_a_photo" }
}
