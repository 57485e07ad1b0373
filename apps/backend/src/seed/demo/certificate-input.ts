import { addMonths, vietnamDay } from "./day"
import type { CooperativeSeed, OcopSeed } from "./types"

/** A recognition holds for 36 months (QĐ 148/QĐ-TTg 2023). */
const VALID_MONTHS = 36
const DISTRICTS_ENDED = "2025-07-01"

/** Before July 2025 district 3★, province 4★; since then the province both; the centre always 5★ (QĐ 1489/QĐ-TTg 2025). */
function issuerOf(stars: number, decidedOn: string, { old }: CooperativeSeed): string {
  if (stars === 5) return "Hội đồng OCOP trung ương"
  if (decidedOn >= DISTRICTS_ENDED) return "UBND tỉnh Ninh Bình"
  return `UBND ${stars === 3 ? old.district : old.province}`
}

/** One certificate as the ocop module stores it; dates are counted from the day of seeding. */
export function certificateInput(seed: OcopSeed, cooperative: CooperativeSeed, now: Date) {
  const expires_on = vietnamDay(now, seed.expires_in)
  const decision_date = addMonths(expires_on, -VALID_MONTHS)
  const status = seed.status ?? "verified"
  return {
    group: seed.group,
    stars: seed.stars,
    points: seed.points,
    criteria_version: "QĐ 148/QĐ-TTg 2023",
    decision_number: seed.decision,
    decision_date,
    issuer: issuerOf(seed.stars, decision_date, cooperative),
    expires_on,
    status,
    status_reason: status === "revoked" ? "Cơ sở không duy trì điều kiện sản xuất" : null,
    verified_at: status === "pending" ? null : new Date(`${decision_date}T03:00:00Z`),
  }
}
