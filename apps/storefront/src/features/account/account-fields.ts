import { fill } from "../../lib/i18n/fill"
import type { AccountWords } from "./account-failure"

export interface RegisterInput {
  name: string
  email: string
  phone: string
  password: string
  consent: boolean
}
export type AccountErrors = Partial<Record<keyof RegisterInput, string>>

/** Shortest password we accept, in characters. */
const PASSWORD_LENGTH = 8
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

function emailError(email: string, words: AccountWords): string | undefined {
  if (email.trim() === "") return words.email_missing
  return EMAIL.test(email.trim()) ? undefined : words.email_wrong
}

function present(errors: AccountErrors): AccountErrors {
  return Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined))
}

/** What must be fixed before signing in. */
export function signInErrors(input: { email: string; password: string }, words: AccountWords): AccountErrors {
  return present({
    email: emailError(input.email, words),
    password: input.password === "" ? words.password_missing : undefined,
  })
}

/** What must be fixed before registering; the phone's sentence is made by the caller, who shares it with the checkout. */
export function registerErrors(input: RegisterInput, phone: string | undefined, words: AccountWords): AccountErrors {
  const length = [...input.password].length
  return present({
    name: input.name.trim().length < 2 ? words.name_missing : undefined,
    email: emailError(input.email, words),
    phone,
    password:
      length === 0
        ? words.password_missing
        : length < PASSWORD_LENGTH
          ? fill(words.password_short, { n: length })
          : undefined,
    consent: input.consent ? undefined : words.consent_missing,
  })
}
