import type { LegalForm } from "@cho-htx/contracts"

/** What the person has written so far; the names are those of the contract, so that answers of the server find their field. */
export interface Draft {
  name: string
  legal_form: LegalForm
  registration_code: string
  commune_code: string
  /** What stands in the commune's field. */
  commune_typed: string
  /** "xã Hải Anh, Ninh Bình", once chosen. */
  commune_shown: string
  address_line: string
  representative: string
  phone: string
  email: string
  bank: { bin: string; number: string; holder: string }
  password: string
}

export const emptyDraft: Draft = {
  name: "",
  legal_form: "htx",
  registration_code: "",
  commune_code: "",
  commune_typed: "",
  commune_shown: "",
  address_line: "",
  representative: "",
  phone: "",
  email: "",
  bank: { bin: "", number: "", holder: "" },
  password: "",
}

const NAME = "cho-htx.seller.registration"

/** What was written on this phone before; empty when nothing was, or it cannot be read. */
export function readDraft(): Draft {
  try {
    const kept: Partial<Draft> = JSON.parse(localStorage.getItem(NAME) ?? "{}")
    return { ...emptyDraft, ...kept, bank: { ...emptyDraft.bank, ...kept.bank }, password: "" }
  } catch {
    return emptyDraft
  }
}

/** Keeps what was written, never the password. */
export function keepDraft(draft: Draft): void {
  try {
    localStorage.setItem(NAME, JSON.stringify({ ...draft, password: "" }))
  } catch {
    // A full disk: the form still works.
  }
}

export const dropDraft = (): void => localStorage.removeItem(NAME)
