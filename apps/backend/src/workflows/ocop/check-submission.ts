import type { CreateVendorCertificateBody } from "@cho-htx/contracts"
import { refuseField } from "../../lib/refusal"
import { submissionMessages as words } from "./submission-messages"

/** A recognition holds for 36 months (QĐ 148/QĐ-TTg 2023); councils sometimes print a later last day, so a little more is let through. */
const VALID_MONTHS = 36
const MOST_MONTHS = 42

/** Points of each rank, out of 100 (QĐ 148/QĐ-TTg 2023). */
const ranks: Record<number, readonly [least: number, most: number]> = { 3: [50, 69], 4: [70, 89], 5: [90, 100] }

const isDay = (day: string) => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
}

/** The same day of a later month, moved back where that month is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Checks what is printed on a certificate against itself and `today` (`YYYY-MM-DD`, Vietnam); answers its last day. Throws INVALID_DATA beside a field. */
export function checkSubmission(
  { decision_date, expires_on, stars, points }: CreateVendorCertificateBody,
  today: string,
): string {
  if (!isDay(decision_date)) throw refuseField("decision_date", words.notADay(decision_date))
  if (expires_on && !isDay(expires_on)) throw refuseField("expires_on", words.notADay(expires_on))
  if (decision_date > today) throw refuseField("decision_date", words.inFuture)
  const last = expires_on ?? addMonths(decision_date, VALID_MONTHS)
  if (last <= decision_date) throw refuseField("expires_on", words.endsBefore)
  if (last > addMonths(decision_date, MOST_MONTHS)) throw refuseField("expires_on", words.tooLong)
  if (last < today) throw refuseField(expires_on ? "expires_on" : "decision_date", words.expired(last))
  const [least, most] = ranks[stars] ?? [0, 100]
  if (points !== null && points !== undefined && (points < least || points > most))
    throw refuseField("points", words.points(stars, least, most))
  return last
}
