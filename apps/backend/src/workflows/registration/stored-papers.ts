import type { GuardedFacts } from "@cho-htx/contracts"

/** The guarded facts as their columns hold them. */
export interface StoredPapers extends Omit<GuardedFacts, "bank"> {
  bank_bin: string | null
  bank_number: string | null
  bank_holder: string | null
}

export const papersColumns =
  "name, short_name, legal_form, registration_code, sector, address_line, commune_code, representative, bank_bin, bank_number, bank_holder"

/** The guarded facts of a stored cooperative. */
export function factsOf(row: StoredPapers): GuardedFacts {
  const { name, short_name, legal_form, registration_code, sector, address_line, commune_code, representative } = row
  const { bank_bin: bin, bank_number: number, bank_holder: holder } = row
  const bank = bin && number && holder ? { bin, number, holder } : null
  return { name, short_name, legal_form, registration_code, sector, address_line, commune_code, representative, bank }
}
