import { requestSurely } from "../waiting/request-surely"

/** Takes a paper back. `status` 0 means that no answer came. 404: a colleague, or an earlier try whose answer was lost, has done it. */
export async function removeDocument(
  id: string,
): Promise<{ ok: true } | { ok: false; status: number; message: string | null }> {
  const answer = await requestSurely(`/vendor/documents/${encodeURIComponent(id)}`, { method: "DELETE" })
  if (answer.ok || answer.status === 404) return { ok: true }
  return { ok: false, status: answer.status, message: answer.message }
}
