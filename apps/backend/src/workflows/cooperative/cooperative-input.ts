import type { CreateCooperativeBody } from "@cho-htx/contracts"
import { parsePhone, slugify } from "@cho-htx/vietnam"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import { refuseField } from "../../lib/refusal"
import { defaultDelivery } from "./default-delivery"
import { initialsOf } from "./initials"
import { cooperativeMessages } from "./messages"

const MIN_LANDLINE = 9
const MAX_LANDLINE = 11

/** +84… for a mobile number; landlines, which offices have, stay as typed without spaces. Throws on the field `phone`. */
export function phoneOf(text: string): string {
  const parsed = parsePhone(text)
  if (parsed.ok) return parsed.e164
  const digits = text.replace(/[\s.()-]/g, "")
  const landline = /^0\d+$/.test(digits) && digits.length >= MIN_LANDLINE && digits.length <= MAX_LANDLINE
  if (parsed.reason === "not_mobile" && landline) return digits
  throw refuseField("phone", cooperativeMessages.badPhone(text))
}

/** Row of a new cooperative from its papers, as a draft. Throws INVALID_DATA beside an unknown commune or a wrong phone. */
export function cooperativeInput(papers: CreateCooperativeBody) {
  const commune = findCommune(papers.commune_code)
  if (!commune) throw refuseField("commune_code", cooperativeMessages.unknownCommune(papers.commune_code))
  return {
    ...papers,
    handle: papers.handle ?? slugify(papers.short_name),
    initials: papers.initials ?? initialsOf(papers.short_name),
    phone: phoneOf(papers.phone),
    province_code: commune.province_code,
    delivery: { ...(papers.delivery ?? defaultDelivery) },
    status: "draft" as const,
  }
}
