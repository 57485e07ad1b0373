import type { ErrorBody, ImportKind, VendorImportResponse } from "@cho-htx/contracts"
import { inTime } from "@cho-htx/ui/in-time"
import { newKey } from "../../lib/new-key"

/** Longest upload of 8 MB on a weak network, milliseconds. */
const TIMEOUT_MS = 180_000

export type SentSheet = { ok: true; id: string } | { ok: false; status: number; message: string | null }

const TRIES = 3
const PAUSE_MS = 1_500

/** Sends a sheet as it is to be read, and again under one key when the answer was lost on the way. Never throws: status 0 means that no answer came. */
export async function sendSheet(file: File, kind: ImportKind): Promise<SentSheet> {
  const key = newKey()
  for (let tries = 1; ; tries += 1) {
    const sent = await sendOnce(file, kind, key)
    if (sent.ok || sent.status > 0 || tries === TRIES || !navigator.onLine) return sent
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries))
  }
}

async function sendOnce(file: File, kind: ImportKind, key: string): Promise<SentSheet> {
  const query = new URLSearchParams({ kind, name: file.name.slice(-200) || "bang.xlsx" })
  try {
    return await inTime(TIMEOUT_MS, async (signal) => {
      const response = await fetch(`/vendor/imports?${query}`, {
        method: "POST",
        body: file,
        credentials: "same-origin",
        headers: { "content-type": "application/octet-stream", "idempotency-key": key },
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
