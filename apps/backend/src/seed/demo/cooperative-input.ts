import { parsePhone } from "@cho-htx/vietnam"
import type { CooperativeSeed } from "./types"

/** Papers were checked on this day; the year of the mock-ups. */
const VERIFIED_AT = new Date("2026-03-12T02:00:00Z")

/** One cooperative as its module stores it: submitted, active or suspended. */
export function cooperativeInput(seed: CooperativeSeed) {
  const { old, quote, stage, delivery, phone, ...facts } = seed
  const parsed = parsePhone(phone)
  if (!parsed.ok) throw new Error(`${seed.name}: phone ${phone} is ${parsed.reason}`)
  const status = stage ?? ("active" as const)
  return {
    ...facts,
    status,
    phone: parsed.e164,
    former_commune_name: old.ward,
    province_code: "37",
    email: null,
    logo_url: null,
    quote_text: quote,
    quote_by: seed.representative,
    verified_at: status === "submitted" ? null : VERIFIED_AT,
    delivery: { ...delivery },
  }
}
