import { createHash } from "node:crypto"

/** Sixteen signs that stand for hexadecimal digits; as text each is escaped itself, so codes never look alike. */
const digits = "!#$%&*+,/:<>?@^|"
/** The server cuts longer values; a hash keeps what is cut off apart. */
const longest = 380
const kept = 300

const escaped = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0
  const hex = [...code.toString(16)].map((digit) => digits[Number.parseInt(digit, 16)])
  return `~${hex.join("")};`
}

/**
 * A text so that the server, which compares without regard to case and compatibility forms, compares it exactly. The code
 * of a beginning is the beginning of the code, and it holds neither quotes nor backslashes.
 */
export function encodeText(text: string): string {
  let code = "="
  for (const sign of text) {
    const next = /[a-z0-9._-]/.test(sign) ? sign : escaped(sign)
    if (code.length + next.length > kept && fullLength(text) > longest)
      return `${code}~~${createHash("sha256").update(text).digest("hex").slice(0, 32)}`
    code += next
  }
  return code
}

const fullLength = (text: string): number => {
  let length = 1
  for (const sign of text) length += /[a-z0-9._-]/.test(sign) ? 1 : escaped(sign).length
  return length
}

/** True when the beginning is short enough to be found by its code. */
export const isShortBeginning = (text: string): boolean => fullLength(text) <= kept

/** The text of a code; a text that was too long comes back cut, with "…". */
export function decodeText(code: string): string {
  const [body = "", cut] = code.slice(1).split("~~")
  const text = body.replace(/~([^;]*);/g, (_, signs: string) => {
    const hex = [...signs].map((sign) => digits.indexOf(sign).toString(16)).join("")
    return String.fromCodePoint(Number.parseInt(hex, 16))
  })
  return cut === undefined ? text : `${text}…`
}
