export type PhoneRefusal = "too_short" | "too_long" | "not_mobile" | "not_digits"

export type ParsedPhone =
  | { ok: true; e164: string; national: string }
  /** `digits` counts the digits of the national form ("0…"), so that the sentence to the buyer can name it. */
  | { ok: false; reason: PhoneRefusal; digits: number }

const NATIONAL_LENGTH = 10
/** Mobile prefixes since the renumbering of 2018: 03, 05, 07, 08, 09. */
const MOBILE = /^0[35789]/
const SEPARATORS = /[\s.\-()/]+/g

/** Replaces a country prefix (+84, 0084, or 84 before nine digits) by the trunk zero. */
function toNational(text: string): string {
  const bare = text.replace(SEPARATORS, "")
  const abroad = /^(?:\+|00)84(\d*)$/.exec(bare)?.[1] ?? /^84(\d{9})$/.exec(bare)?.[1]
  return abroad === undefined ? bare : `0${abroad.replace(/^0/, "")}`
}

/** Reads a Vietnamese mobile number however it is typed. Never throws: a refusal says why. */
export function parsePhone(text: string): ParsedPhone {
  const national = toNational(text.normalize("NFKC").trim())
  const digits = national.replace(/\D/g, "").length
  const refuse = (reason: PhoneRefusal): ParsedPhone => ({ ok: false, reason, digits })

  if (national === "") return refuse("too_short")
  if (!/^\d+$/.test(national)) return refuse("not_digits")
  if (/^0[0-246]/.test(national)) return refuse("not_mobile")
  if (digits < NATIONAL_LENGTH) return refuse("too_short")
  if (digits > NATIONAL_LENGTH) return refuse("too_long")
  if (!MOBILE.test(national)) return refuse("not_mobile")
  return { ok: true, e164: `+84${national.slice(1)}`, national }
}

/** "+84900000123" → "0900 000 123". Text that is not a Vietnamese mobile number comes back unchanged. */
export function formatPhone(e164: string): string {
  const phone = parsePhone(e164)
  if (!phone.ok) return e164
  return phone.national.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3")
}
