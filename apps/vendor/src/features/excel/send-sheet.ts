import type { ErrorBody, ImportKind, VendorImportResponse } from "@cho-htx/contracts"
import { inTime } from "@cho-htx/ui/in-time"
import { newKey } from "../../lib/new-key"

/** Longest upload of 8 MB on a weak network, milliseconds. */
const TIMEOUT_MS = 180_000

export type SentSheet = { ok: true; id: string } | { ok: false; status: number; message: string | null }

/** Sends a sheet as it is to be read. Never throws: status 0 means that no answer came. */
export async function sendSheet(file: File, kind: ImportKind): Promise<SentSheet> {
  const query = new URLSearchParams({ kind, name: file.name.slice(-200) || "bang.xlsx" })
  try {
    return await inTime(TIMEOUT_MS, async (signal) => {
      const response = await fetch(`/vendor/imports?${query}`, {
        method: "POST",
        body: file,
        credentials: "same-origin",
        headers: { "content-type": "application/octet-stream", "idempotency-key": newKey() },
        signal,
      })
      const body: Partial<VendorImportResponse & ErrorBody> = await response.json().catch(() => ({}))
      if (response.ok && body.import) return { ok: true, id: body.import.id }
      return { ok: false, status: response.status, message: body.message ?? null }
    })
  } catch {
    return { ok: false, status: 0, message: null }
  }
}
