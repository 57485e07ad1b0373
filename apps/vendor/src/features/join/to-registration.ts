import type { RegistrationInput } from "@cho-htx/contracts"
import { readTaxCode } from "@cho-htx/vietnam/tax-code"
import type { Draft } from "./draft"

/** The draft as POST /vendor/registrations wants it: digits without spaces, an empty e-mail left out. */
export function toRegistration(draft: Draft): RegistrationInput {
  const { commune_typed: _typed, commune_shown: _shown, email, bank, registration_code, ...rest } = draft
  const code = readTaxCode(registration_code)
  return {
    ...rest,
    registration_code: code.ok ? code.code : registration_code,
    bank: { ...bank, number: bank.number.replaceAll(/\s/g, "") },
    ...(email.trim() ? { email: email.trim() } : {}),
  }
}
