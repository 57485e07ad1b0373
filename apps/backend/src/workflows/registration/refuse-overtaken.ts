import { type ChangeCooperativeBody, deliveryTableSchema } from "@cho-htx/contracts"
import { canonicalJson } from "../../lib/canonical-json"
import { Refusal } from "../../lib/refusal"
import { phoneOf } from "../cooperative/cooperative-input"
import { defaultDelivery } from "../cooperative/default-delivery"
import { emailOf } from "../member/identifier"
import { registrationMessages as words } from "./messages"

/** What a cooperative changes of itself at once. */
export interface OpenFacts {
  phone: string
  email: string | null
  tagline: string | null
  story: string | null
  delivery: unknown
}

/** Throws CONFLICT beside each field that no longer says what the person had seen, unless it says what they want already. */
export function refuseOvertaken(stored: OpenFacts, { seen, ...wanted }: ChangeCooperativeBody): void {
  if (!seen) return
  // As members are shown it: of a table that could not be read they saw the one that stands in for it.
  const now = { ...stored, delivery: deliveryTableSchema.safeParse(stored.delivery).data ?? defaultDelivery }
  const details = (["phone", "email", "tagline", "story", "delivery"] as const).flatMap((field) => {
    if (seen[field] === undefined || wanted[field] === undefined) return []
    const present = textOf(field, now[field])
    if (present === textOf(field, seen[field]) || present === textOf(field, wanted[field])) return []
    const shown = typeof now[field] === "string" ? now[field] : null
    return [{ path: field, message: shown ? words.overtakenBy(shown) : words.overtaken }]
  })
  if (details.length > 0) throw new Refusal("conflict", words.overtaken, details)
}

/** A value as it would be stored, so that spaces and "+84" make no difference. */
function textOf(field: keyof OpenFacts, value: unknown): string {
  if (typeof value !== "string") return value == null ? "" : canonicalJson(value)
  const text = value.trim()
  if (field === "phone") return phoneOf(text)
  return field === "email" && text ? (emailOf(text) ?? "") : text
}
