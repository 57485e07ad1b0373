import { formatPhone } from "@cho-htx/vietnam/phone"

/** "+84900000118" → "0900 000 118"; a number of another make is shown as it is. */
export function shownPhone(phone: string): string {
  return phone.startsWith("+84") ? formatPhone(phone) : phone
}
