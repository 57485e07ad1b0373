import type { ChangeMeBody, SessionMember } from "@cho-htx/contracts"
import { formatPhone, parsePhone } from "@cho-htx/vietnam/phone"

/** What stands in the fields, as it is typed; an empty e-mail is none. */
export interface AccountForm {
  name: string
  phone: string
  email: string
}

/** What is kept of the person, as the form shows it. */
export const formOf = ({ name, phone, email }: Pick<SessionMember, "name" | "phone" | "email">): AccountForm => ({
  name,
  phone: formatPhone(phone ?? ""),
  email: email ?? "",
})

function bodyOf({ name, phone, email }: AccountForm) {
  const parsed = parsePhone(phone)
  return {
    name: name.trim(),
    phone: parsed.ok ? parsed.e164 : phone.trim(),
    email: email.trim().toLowerCase() || null,
  }
}

/** What somebody has changed, ready to be sent; what only looks different (spaces, +84, capitals of an address) is none. */
export function changesOf(start: AccountForm, form: AccountForm): ChangeMeBody {
  const [before, after] = [bodyOf(start), bodyOf(form)]
  return {
    ...(after.name === before.name ? {} : { name: after.name }),
    ...(after.phone === before.phone ? {} : { phone: after.phone }),
    ...(after.email === before.email ? {} : { email: after.email }),
  }
}

/** Whether the market will ask for the password: for what somebody signs in with. */
export const asksPassword = ({ phone, email }: ChangeMeBody): boolean => phone !== undefined || email !== undefined

/** The answers of a form that differ from another one's, as they are typed. */
export function typedOver(start: AccountForm, form: AccountForm): Partial<AccountForm> {
  const before = new Map(Object.entries(start))
  return Object.fromEntries(Object.entries(form).filter(([field, value]) => before.get(field) !== value))
}
