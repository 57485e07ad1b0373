import type { CooperativeDetail, CooperativeResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { isHandle } from "./is-handle"
import { orWhileBuilding } from "./or-while-building"

/** A cooperative's page, cached under `cooperative:<handle>`; null unless it is active. */
export async function getCooperative(handle: string): Promise<CooperativeDetail | null> {
  if (!isHandle(handle)) return null
  return readCooperative(handle)
}

async function readCooperative(handle: string): Promise<CooperativeDetail | null> {
  "use cache"
  remember("cooperative", handle)
  const read = getJson<CooperativeResponse>(`/store/cooperatives/${handle}`)
  return (await orWhileBuilding(read, null))?.cooperative ?? null
}
