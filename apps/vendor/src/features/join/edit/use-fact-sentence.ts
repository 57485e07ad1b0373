import type { GuardedFacts, GuardedField } from "@cho-htx/contracts"
import { findBank } from "@cho-htx/vietnam/banks"
import { fill } from "../../../lib/i18n/fill"
import { useJoinWords } from "../use-join-words"
import { communeName } from "./commune-names"
import { useJoinEditWords } from "./use-join-edit-words"

type Facts = Partial<GuardedFacts> & { commune?: { code: string; name: string; province_name: string } }

/** Says a fact of the papers as people write it: the bank's name, the commune's, the legal form's. A bank account takes three lines. */
export function useFactSentence(): (field: GuardedField, facts: Facts) => string {
  const { fields } = useJoinWords()
  const words = useJoinEditWords()
  return (field, facts) => {
    if (field === "bank") {
      if (!facts.bank) return words.bank_none
      const { bin, number, holder } = facts.bank
      return [findBank(bin)?.name ?? bin, number, holder].join("\n")
    }
    if (field === "legal_form") return facts.legal_form ? fields.legal_forms[facts.legal_form] : words.none
    if (field === "commune_code") {
      const code = facts.commune_code ?? ""
      const known = facts.commune?.code === code ? facts.commune : communeName(code)
      return known ? `${known.name}, ${known.province_name}` : fill(words.commune_of_code, { code })
    }
    return facts[field] || words.none
  }
}
