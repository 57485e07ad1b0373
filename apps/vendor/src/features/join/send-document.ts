import type { DocumentKind, ErrorBody } from "@cho-htx/contracts"
import { inTime } from "@cho-htx/ui/in-time"

/** Longest upload of 8 MB on a weak network, milliseconds. */
const TIMEOUT_MS = 180_000

/** Sends one paper as it is. Never throws: status 0 means that no answer came. */
export async function sendDocument(
  file: File,
  kind: DocumentKind,
): Promise<{ ok: boolean; status: number; message: string | null }> {
  const query = new URLSearchParams({ kind, name: file.name.slice(0, 120) || "giay-to" })
  try {
    return await inTime(TIMEOUT_MS, async (signal) => {
      const response = await fetch(`/vendor/documents?${query}`, {
        method: "POST",
        body: file,
        credentials: "same-origin",
        headers: { "content-type": file.type },
        signal,
      })
      const body: Partial<ErrorBody> = await response.json().catch(() => ({}))
      return { ok: response.ok, status: response.status, message: response.ok ? null : (body.message ?? null) }
    })
  } catch {
    return { ok: false, status: 0, message: null }
  }
}
