import type { GuardedFacts, VendorCooperative } from "@cho-htx/contracts"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { type Draft, emptyDraft } from "../draft"
import { communeName } from "./commune-names"

/** The answers of the registration, and what can be said of a cooperative besides. */
export interface PapersForm extends Draft {
  short_name: string
  sector: string
  tagline: string
  story: string
}

export const emptyPapers: PapersForm = { ...emptyDraft, short_name: "", sector: "", tagline: "", story: "" }

/** A commune that was asked for has only its code; one that this phone cannot name stays as it is now. */
function placeOf({ commune }: VendorCooperative, asked: string | undefined) {
  const known = asked ? communeName(asked) : null
  const place = asked && known ? { code: asked, ...known } : commune
  return {
    commune_code: place.code,
    commune_typed: place.name,
    commune_shown: [place.name, place.province_name].filter(Boolean).join(", "),
  }
}

/** The papers as the form shows them: as they are, or as they have been asked to become. */
export function formOf(cooperative: VendorCooperative): PapersForm {
  const { change_request: change } = cooperative
  const asked: Partial<GuardedFacts> = change?.state === "open" ? change.after : {}
  const facts: GuardedFacts = { ...cooperative, ...asked }
  return {
    ...emptyPapers,
    ...placeOf(cooperative, asked.commune_code),
    name: facts.name,
    short_name: facts.short_name,
    legal_form: facts.legal_form,
    registration_code: facts.registration_code,
    sector: facts.sector,
    address_line: facts.address_line,
    representative: facts.representative,
    phone: formatPhone(cooperative.phone),
    email: cooperative.email ?? "",
    bank: facts.bank ?? emptyPapers.bank,
    tagline: cooperative.tagline ?? "",
    story: cooperative.story ?? "",
  }
}
