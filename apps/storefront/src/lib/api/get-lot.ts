import { lotCodeSchema, type PublicLot, type PublicLotResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/** The trace of a lot by the code under its QR code, cached under `lot:<code>`; null for a code that leads nowhere. */
export async function getLot(text: string): Promise<PublicLot | null> {
  const code = lotCodeSchema.safeParse(text)
  return code.success ? readLot(code.data) : null
}

async function readLot(code: string): Promise<PublicLot | null> {
  "use cache"
  remember("lot", code)
  return (await orWhileBuilding(getJson<PublicLotResponse>(`/store/lots/${code}`), null))?.lot ?? null
}
