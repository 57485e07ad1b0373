import type { CreateLotBody } from "@cho-htx/contracts"
import { refuseField } from "../../lib/refusal"
import { lotMessages as words } from "./messages"

type Days = Pick<CreateLotBody, "made_on" | "packed_on" | "best_before">

/** Throws INVALID_DATA when a day is not in the calendar ("2026-02-30"). */
export function checkDay(path: string, day: string): void {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) throw refuseField(path, words.noSuchDay)
}

/** Made, then packed, neither after `today`, then best before, the same day for what is eaten fresh; throws INVALID_DATA for the field that does not fit. Days `YYYY-MM-DD`. */
export function checkDays({ made_on, packed_on, best_before }: Days, today: string): void {
  for (const [path, day] of Object.entries({ made_on, packed_on, best_before })) if (day) checkDay(path, day)
  if (made_on > today) throw refuseField("made_on", words.madeInFuture)
  if (packed_on && packed_on < made_on) throw refuseField("packed_on", words.packedBeforeMade)
  if (packed_on && packed_on > today) throw refuseField("packed_on", words.packedInFuture)
  if (best_before && best_before < (packed_on ?? made_on)) throw refuseField("best_before", words.endsBeforeMade)
}
