import { fold } from "@cho-htx/vietnam"

/** What is tried first everywhere, and here. */
const common = new Set(
  "password passw0rd password1 matkhau matkhau1 matkhau123 12345678 123456789 1234567890 11111111 00000000 88888888 87654321 qwertyui qwerty123 iloveyou anhyeuem hoptacxa htx12345 abcd1234 abc12345 a1234567 123123123 abcdefgh".split(
    " ",
  ),
)
const digitsOf = (text: string) => text.replaceAll(/\D/g, "").replace(/^84/, "0")

/** True for a password that would be guessed among the first: common, one letter over and over, or one's own phone or e-mail. */
export function isWeakPassword(
  password: string,
  { phone, email }: { phone: string | null; email: string | null },
): boolean {
  const plain = fold(password).replaceAll(" ", "")
  if (common.has(plain) || new Set(plain).size < 3) return true
  const digits = digitsOf(password)
  if (phone && digits.length >= 8 && /^[\d\s+.-]+$/.test(password) && digitsOf(phone).endsWith(digits.slice(-8)))
    return true
  return email !== null && password.toLowerCase() === email.toLowerCase()
}
