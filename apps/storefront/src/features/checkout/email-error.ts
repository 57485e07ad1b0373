import type { CheckoutWords, FieldError } from "./validate-draft"

/** What the backend takes for an address: see z.email() in contracts/market-cart. */
const ADDRESS = /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

/** Why an e-mail address cannot be used, or null. Nothing written is fine: mail is a service, not a condition. */
export function emailError(text: string, words: CheckoutWords): FieldError | null {
  const email = text.trim()
  if (email === "" || ADDRESS.test(email)) return null
  const strange = /[^\x21-\x7e]/.test(email)
  return {
    field: "email",
    message: strange ? words.email_strange : words.email_wrong,
    summary: words.email_wrong_short,
  }
}
