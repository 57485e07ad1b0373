import type { BankAccount, GuardedFacts } from "@cho-htx/contracts"
import { findBank, readTaxCode } from "@cho-htx/vietnam"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import { registrationMessages as words } from "./messages"

type Wrong = { path: string; message: string }

/** Capitals without accents, as banks write a holder: "HTX NONG NGHIEP DONG GIO". */
const bankHolder = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/giu, "D").toUpperCase().replace(/\s+/g, " ").trim()

function bankOf(bank: BankAccount, wrong: Wrong[]): BankAccount {
  const holder = bankHolder(bank.holder)
  if (!findBank(bank.bin)) wrong.push({ path: "bank.bin", message: words.unknownBank })
  if (!/^[A-Z0-9 &.,/()-]+$/.test(holder)) wrong.push({ path: "bank.holder", message: words.badHolder })
  return { bin: bank.bin, number: bank.number.toUpperCase(), holder }
}

/**
 * The given papers as they are kept, and what is wrong with them, field by field: tax code with its check digit, commune of the list, bank of
 * the list, holder in capitals.
 */
export function readGuardedFacts(given: Partial<GuardedFacts>): { facts: Partial<GuardedFacts>; wrong: Wrong[] } {
  const wrong: Wrong[] = []
  const facts = { ...given }
  if (given.registration_code !== undefined) {
    const read = readTaxCode(given.registration_code)
    if (read.ok) facts.registration_code = read.code
    else wrong.push({ path: "registration_code", message: words.taxCode[read.reason](given.registration_code) })
  }
  if (given.commune_code !== undefined && !findCommune(given.commune_code))
    wrong.push({ path: "commune_code", message: words.unknownCommune(given.commune_code) })
  if (given.bank) facts.bank = bankOf(given.bank, wrong)
  return { facts, wrong }
}
