import type { ChangeMeBody } from "@cho-htx/contracts"
import { emailOf, mobileOf } from "./identifier"

/** What a member is called and signs in with. */
export interface Account {
  name: string
  phone: string | null
  email: string | null
}

/** What somebody wants to be written of them, as it is kept: E.164, lower case, null for no address. Throws INVALID_DATA beside `phone`. */
export function wantedOf({ name, phone, email }: ChangeMeBody): Partial<Account> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone: mobileOf(phone, "phone") }),
    ...(email === undefined ? {} : { email: emailOf(email) }),
  }
}

/** Which of what one signs in with would be another. */
export const changedKeys = (now: Account, next: Account): ("phone" | "email")[] =>
  (["phone", "email"] as const).filter((key) => now[key] !== next[key])
