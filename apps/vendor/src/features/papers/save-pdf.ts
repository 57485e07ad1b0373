import type { ErrorBody } from "@cho-htx/contracts"

/** Longest wait for a PDF, milliseconds: made at the server, then a few hundred kB over a weak network. */
const TIMEOUT_MS = 90_000

export type SavedPdf = { ok: true; url: string } | { ok: false; status: number; message: string | null }

/**
 * Fetches a PDF of ours and saves it on the device as `name`.pdf; the page stays where it is, whatever the browser does with PDFs, and a
 * refusal is an answer instead of a page. `url` opens it until the caller revokes it. Never throws: status 0 means that no answer came.
 */
export async function savePdf(path: string, name: string): Promise<SavedPdf> {
  try {
    const response = await fetch(path, {
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) {
      const body: Partial<ErrorBody> = await response.json().catch(() => ({}))
      return { ok: false, status: response.status, message: body.message ?? null }
    }
    const url = URL.createObjectURL(new Blob([await response.arrayBuffer()], { type: "application/pdf" }))
    const link = document.createElement("a")
    link.href = url
    link.download = `${name}.pdf`
    link.click()
    return { ok: true, url }
  } catch {
    return { ok: false, status: 0, message: null }
  }
}
