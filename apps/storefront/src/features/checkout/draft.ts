/** The place chosen in the picker, with the old unit that matched what was typed. */
export interface ChosenCommune {
  code: string
  name: string
  province_code: string
  province_name: string
  former_ward: string | null
}

/** What the buyer has written so far; kept in sessionStorage so that a reload loses nothing. */
export interface CheckoutDraft {
  name: string
  phone: string
  /** Null until the buyer or the account has filled it in; empty when the buyer wants no mail. */
  email: string | null
  communeTyped: string
  commune: ChosenCommune | null
  addressLine: string
  note: string
  /** cooperative id → shipping option id */
  deliveries: Record<string, string>
}

export const emptyDraft: CheckoutDraft = {
  name: "",
  phone: "",
  email: null,
  communeTyped: "",
  commune: null,
  addressLine: "",
  note: "",
  deliveries: {},
}
