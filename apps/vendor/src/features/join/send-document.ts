import type { DocumentKind, ErrorBody } from "@cho-htx/contracts"
import { inTime } from "@cho-htx/ui/in-time"
import { languageHeader } from "../../lib/api/language-header"

/** Longest upload of 8 MB on a weak network, milliseconds. */
const TIMEOUT_MS = 180_000

const TRIES = 3
const PAUSE_MS = 1_500

/** A paper that is ready to be sent; one `key` however often it is, so that it is kept once. */
export interface Paper {
  kind: DocumentKind
  name: string
  blob: Blob
  type: string
  key: string
}

export interface DocumentAnswer {
  ok: boolean
  /** HTTP status; 0 when no answer came, and it may or may not have arrived. */
  status: number
  message: string | null
}

async function sendOnce({ kind, name, blob, type, key }: Paper): Promise<DocumentAnswer> {
  const query = new URLSearchParams({ kind, name: name.slice(0, 120) || "giay-to" })
  try {
    return await inTime(TIMEOUT_MS, async (signal) => {
      const response = await fetch(`/vendor/documents?${query}`, {
        method: "POST",
        body: blob,
        credentials: "same-origin",
        headers: { ...languageHeader(), "content-type": type, "idempotency-key": key },
        signal,
      })
      const body: Partial<ErrorBody> = await response.json().catch(() => ({}))
      return { ok: response.ok, status: response.status, message: response.ok ? null : (body.message ?? null) }
    })
  } catch {
    return { ok: false, status: 0, message: null }
  }
}

/** Sends one paper, and again under its key when the answer was lost on the way. Never throws. */
export async function sendDocument(paper: Paper, pauseMs = PAUSE_MS): Promise<DocumentAnswer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await sendOnce(paper)
    if (answer.status > 0 || tries === TRIES || !navigator.onLine) return answer
    await new Promise((resolve) => setTimeout(resolve, pauseMs * tries))
  }
}
