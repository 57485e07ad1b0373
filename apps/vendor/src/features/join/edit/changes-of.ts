import type { ChangeCooperativeBody } from "@cho-htx/contracts"
import { parsePhone } from "@cho-htx/vietnam/phone"
import { readTaxCode } from "@cho-htx/vietnam/tax-code"
import type { PapersForm } from "./papers-form"

const phoneOf = (text: string): string => {
  const parsed = parsePhone(text)
  return parsed.ok ? parsed.e164 : text.trim()
}

/** Everything the form holds as POST /vendor/cooperative wants it: digits without spaces, null for an empty answer that may be empty. */
function bodyOf(form: PapersForm): ChangeCooperativeBody {
  const code = readTaxCode(form.registration_code)
  return {
    name: form.name.trim(),
    short_name: form.short_name.trim(),
    legal_form: form.legal_form,
    registration_code: code.ok ? code.code : form.registration_code.trim(),
    sector: form.sector.trim(),
    commune_code: form.commune_code,
    address_line: form.address_line.trim(),
    representative: form.representative.trim(),
    phone: phoneOf(form.phone),
    email: form.email.trim() || null,
    bank: {
      bin: form.bank.bin,
      number: form.bank.number.replaceAll(/\s/g, "").toUpperCase(),
      holder: form.bank.holder.trim(),
    },
    tagline: form.tagline.trim() || null,
    story: form.story.trim() || null,
  }
}

/** What an admitted cooperative changes at once: two members may do so at the same time. */
const openFields = ["phone", "email", "tagline", "story"] as const

/** The same with what stood there before, by which the market sees whether somebody else was faster. */
export function withSeen(start: PapersForm, changes: ChangeCooperativeBody): ChangeCooperativeBody {
  const before = bodyOf(start)
  const seen = openFields.flatMap((field) => (field in changes ? [[field, before[field]] as const] : []))
  return seen.length > 0 ? { ...changes, seen: Object.fromEntries(seen) } : changes
}

/** What somebody has changed, ready to be sent; what only looks different (spaces, a phone with +84) is none. */
export function changesOf(start: PapersForm, form: PapersForm): ChangeCooperativeBody {
  const before = new Map(Object.entries(bodyOf(start)).map(([field, value]) => [field, JSON.stringify(value)]))
  const changed = Object.entries(bodyOf(form)).filter(([field, value]) => before.get(field) !== JSON.stringify(value))
  return Object.fromEntries(changed)
}
