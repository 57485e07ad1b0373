import type { Upload } from "./upload"

export type Call = { kind: "begin" } | { kind: "part"; from: number; to: number } | { kind: "finish" }

/** What to ask the market for next; null when nothing is left to ask. */
export function nextCall({ status, photo_id, received, bytes, part }: Upload): Call | null {
  if (status !== "waiting") return null
  if (!photo_id) return { kind: "begin" }
  return received < bytes ? { kind: "part", from: received, to: Math.min(bytes, received + part) } : { kind: "finish" }
}
