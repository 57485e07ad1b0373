import type { CheckoutWords, PhoneWords } from "./validate-draft"

/** Only the sentences about phone numbers, for forms which ask for nothing else of the checkout. */
export function phoneWords(words: CheckoutWords): PhoneWords {
  return {
    phone_missing: words.phone_missing,
    phone_missing_short: words.phone_missing_short,
    phone_too_short: words.phone_too_short,
    phone_too_short_short: words.phone_too_short_short,
    phone_too_long: words.phone_too_long,
    phone_too_long_short: words.phone_too_long_short,
    phone_not_mobile: words.phone_not_mobile,
    phone_not_mobile_short: words.phone_not_mobile_short,
    phone_not_digits: words.phone_not_digits,
    phone_not_digits_short: words.phone_not_digits_short,
  }
}
