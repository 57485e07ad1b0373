import type { Upload } from "../../goods/upload/upload"

/** How far the pages of a waiting paper are. */
export type Pages =
  /** The market has them all: its ids, in the order of the paper. */
  | { kind: "ready"; ids: string[] }
  | { kind: "waiting"; ready: number }
  /** Pages, from 1, that a person has to take anew, and why, where the market has said it. */
  | { kind: "lost"; pages: number[]; why: string | null }

/** How far the pages of a paper are; `files` are uploads of this phone, `list` is what the phone holds. */
export function pagesOf(files: readonly string[], list: readonly Upload[]): Pages {
  const found = files.map((id) => list.find((upload) => upload.id === id))
  const lost = found.flatMap((upload, index) => (!upload || upload.status === "refused" ? [index + 1] : []))
  if (lost.length > 0) return { kind: "lost", pages: lost, why: found.find((one) => one?.refusal)?.refusal ?? null }
  const ids = found.flatMap((upload) => (upload?.status === "ready" && upload.photo_id ? [upload.photo_id] : []))
  return ids.length === files.length ? { kind: "ready", ids } : { kind: "waiting", ready: ids.length }
}
