/** "https://zalo.me/0900000123" for "+84900000123": Zalo finds people by the number as it is dialled at home. */
export function zaloLink(phone: string): string {
  return `https://zalo.me/${phone.replace(/^\+84/, "0").replaceAll(/\D/g, "")}`
}
