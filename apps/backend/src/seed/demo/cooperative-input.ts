import { parsePhone } from "@cho-htx/vietnam"
import type { CooperativeSeed } from "./types"

/** One cooperative that has sent in its papers; all but those that still wait were checked at `checkedAt`. */
export function cooperativeInput(seed: CooperativeSeed, checkedAt: Date) {
  const { old, quote, stage, delivery, phone, ...facts } = seed
  const parsed = parsePhone(phone)
  if (!parsed.ok) throw new Error(`${seed.name}: phone ${phone} is ${parsed.reason}`)
  return {
    ...facts,
    status: "submitted" as const,
    phone: parsed.e164,
    former_commune_name: old.ward,
    province_code: "37",
    email: null,
    logo_url: null,
    quote_text: quote,
    quote_by: seed.representative,
    verified_at: stage === "submitted" ? null : checkedAt,
    delivery: { ...delivery },
  }
}
