import { type ChangeMeBody, changeMeSchema } from "@cho-htx/contracts"
import { parsePhone } from "@cho-htx/vietnam/phone"
import { fill } from "../../lib/i18n/fill"
import type { AccountWords } from "../../messages/vi/account"
import { asksPassword } from "./account-form"

export const accountFields = ["name", "phone", "email", "password"] as const
export type AccountField = (typeof accountFields)[number]
/** One sentence per field that must be mended. */
export type Complaints = Partial<Record<AccountField, string>>

export const isAccountField = (path: string): path is AccountField => accountFields.some((field) => field === path)

function phoneSentence(phone: string, errors: AccountWords["errors"]): string | null {
  const parsed = parsePhone(phone)
  if (parsed.ok) return null
  return phone === "" ? errors.phone : fill(errors[`phone_${parsed.reason}`], { digits: parsed.digits })
}

/** What is wrong with what was changed, by the contract's own schema; what stays as it was is nobody's mistake now. */
export function checkAccount(changes: ChangeMeBody, password: string, { errors }: AccountWords): Complaints {
  const parsed = changeMeSchema.safeParse(changes)
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]))
  const phone = changes.phone === undefined ? null : phoneSentence(changes.phone, errors)
  return {
    ...(wrong.has("name") ? { name: errors.name } : {}),
    ...(phone ? { phone } : wrong.has("phone") ? { phone: errors.phone } : {}),
    ...(wrong.has("email") ? { email: errors.email } : {}),
    ...(asksPassword(changes) && !password ? { password: errors.password } : {}),
  }
}
