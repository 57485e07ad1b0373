import type { ErrorBody, ImportKind, VendorImportResponse } from "@cho-htx/contracts"
import { inTime } from "@cho-htx/ui/in-time"
import { languageHeader } from "../../lib/api/language-header"
import { newKey } from "../../lib/new-key"
import { untilAnswered } from "../waiting/until-answered"

/** Longest upload of 8 MB on a weak network, milliseconds. */
const TIMEOUT_MS = 180_000

export type SentSheet = { ok: true; id: string } | { ok: false; status: number; message: string | null }

/** Sends a sheet as it is to be read, and again under one key when the answer was lost on the way. Never throws: status 0 means that no answer came. */
export function sendSheet(file: File, kind: ImportKind): Promise<SentSheet> {
  const key = newKey()
  return untilAnswered(() => sendOnce(file, kind, key))
}

async function sendOnce(file: File, kind: ImportKind, key: string): Promise<SentSheet> {
  const query = new URLSearchParams({ kind, name: file.name.slice(-200) || "bang.xlsx" })
  try {
    return await inTime(TIMEOUT_MS, async (signal) => {
      const response = await fetch(`/vendor/imports?${query}`, {
        method: "POST",
        body: file,
        credentials: "same-origin",
        headers: { ...languageHeader(), "content-type": "application/octet-stream", "idempotency-key": key },
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
