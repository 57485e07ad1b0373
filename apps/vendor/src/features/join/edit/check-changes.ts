import type { ChangeCooperativeBody } from "@cho-htx/contracts"
import { parsePhone } from "@cho-htx/vietnam/phone"
import type { JoinWords } from "../../../messages/vi/join"
import { checkStep } from "../check-step"
import type { PapersForm } from "./papers-form"

/** Offices have landlines, which the server takes for a cooperative: nine to eleven digits. */
const isLandline = (text: string): boolean => {
  const parsed = parsePhone(text)
  return !parsed.ok && parsed.reason === "not_mobile" && /^0\d{8,10}$/.test(text.replaceAll(/[\s.()-]/g, ""))
}

/** What a schema cannot say about the answers that were changed; what stays as it was is nobody's mistake now. */
export function checkChanges(changes: ChangeCooperativeBody, form: PapersForm, words: JoinWords): Map<string, string> {
  const code = changes.registration_code === undefined ? [] : checkStep("cooperative", form, words)
  const contact = changes.phone === undefined && !changes.email ? [] : checkStep("person", form, words)
  const wanted = (field: string) =>
    field === "phone" ? changes.phone !== undefined && !isLandline(form.phone) : field in changes
  return new Map([...code, ...contact].filter(([field]) => wanted(field)))
}
