import { documentMaxBytes } from "@cho-htx/contracts"
import { type Taken, takeFile } from "../goods/upload/take-file"

export type TakenPaper = Extract<Taken, { ok: true }> | { ok: false; why: "too_large" | "wrong_type" }

/** Makes a paper fit to be sent: a photo is made small with its text readable, a PDF stays as it is. Never throws. */
export async function takePaper(file: File): Promise<TakenPaper> {
  if (file.type === "application/pdf" && file.size > documentMaxBytes) return { ok: false, why: "too_large" }
  const taken = await takeFile(file, "certificate")
  return taken.ok ? taken : { ok: false, why: taken.why === "too_large" ? "too_large" : "wrong_type" }
}
