import type { ErrorBody } from "@cho-htx/contracts"
import { inTime } from "@cho-htx/ui/in-time"
import { languageHeader } from "../../lib/api/language-header"

/** Longest wait for a PDF, milliseconds: made at the server, then a few hundred kB over a weak network. */
const TIMEOUT_MS = 90_000

export type SavedPdf = { ok: true; url: string } | { ok: false; status: number; message: string | null }

/**
 * Fetches a PDF of ours and saves it on the device as `name`.pdf; the page stays where it is, whatever the browser does with PDFs, and a
 * refusal is an answer instead of a page. `url` opens it until the caller revokes it. Never throws: status 0 means that no answer came.
 */
export async function savePdf(path: string, name: string): Promise<SavedPdf> {
  try {
    const got = await inTime(TIMEOUT_MS, async (signal) => {
      const response = await fetch(path, {
        credentials: "same-origin",
        cache: "no-store",
        headers: languageHeader(),
        signal,
      })
      if (response.ok) return new Blob([await response.arrayBuffer()], { type: "application/pdf" })
      const body: Partial<ErrorBody> = await response.json().catch(() => ({}))
      return { ok: false as const, status: response.status, message: body.message ?? null }
    })
    if (!(got instanceof Blob)) return got
    const url = URL.createObjectURL(got)
    const link = document.createElement("a")
    link.href = url
    link.download = `${name}.pdf`
    link.click()
    return { ok: true, url }
  } catch {
    return { ok: false, status: 0, message: null }
  }
}
