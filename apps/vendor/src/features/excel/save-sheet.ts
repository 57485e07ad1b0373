import type { ErrorBody } from "@cho-htx/contracts"
import { inTime } from "@cho-htx/ui/in-time"
import { languageHeader } from "../../lib/api/language-header"

/** Longest wait for a file, milliseconds: a year of orders over a weak network. */
const TIMEOUT_MS = 180_000

export type SavedSheet = { ok: true } | { ok: false; status: number; message: string | null }

/** Fetches a spreadsheet of ours and saves it on the device; a refusal is an answer, not a page. Never throws: status 0 means that no answer came. */
export async function saveSheet(path: string, file: string): Promise<SavedSheet> {
  try {
    const got = await inTime(TIMEOUT_MS, async (signal) => {
      const response = await fetch(path, {
        credentials: "same-origin",
        cache: "no-store",
        headers: languageHeader(),
        signal,
      })
      if (response.ok) return await response.blob()
      const body: Partial<ErrorBody> = await response.json().catch(() => ({}))
      return { ok: false as const, status: response.status, message: body.message ?? null }
    })
    if (!(got instanceof Blob)) return got
    const url = URL.createObjectURL(got)
    const link = document.createElement("a")
    link.href = url
    link.download = file
    link.click()
    // The browser has begun to save it by then; some do so only after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    return { ok: true }
  } catch {
    return { ok: false, status: 0, message: null }
  }
}
