import type { GuardedFacts } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import { initialsOf } from "../cooperative/initials"

/** Columns that follow from facts that change: the province from the commune, the initials from the short name, three for the bank. */
export function columnsOf({ bank, ...facts }: Partial<GuardedFacts>): Record<string, string | null> {
  const commune = facts.commune_code === undefined ? undefined : findCommune(facts.commune_code)
  return {
    ...facts,
    ...(commune ? { province_code: commune.province_code, former_commune_name: null } : {}),
    ...(facts.short_name === undefined ? {} : { initials: initialsOf(facts.short_name) }),
    ...(bank ? { bank_bin: bank.bin, bank_number: bank.number, bank_holder: bank.holder } : {}),
  }
}
