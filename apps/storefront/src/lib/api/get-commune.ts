import type { CommuneResponse, CommuneWithCounts } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { isHandle } from "./is-handle"
import { orWhileBuilding } from "./or-while-building"

/** A commune by its slug `<ascii name>-<code>`, cached under `commune:<code>`; null when there is none. */
export async function getCommune(slug: string): Promise<CommuneWithCounts | null> {
  const code = /-(\d{5})$/.exec(slug)?.[1]
  if (!code || !isHandle(slug)) return null
  return readCommune(slug, code)
}

async function readCommune(slug: string, code: string): Promise<CommuneWithCounts | null> {
  "use cache"
  remember("commune", code)
  const read = getJson<CommuneResponse>(`/store/communes/${slug}`)
  return (await orWhileBuilding(read, null))?.commune ?? null
}
