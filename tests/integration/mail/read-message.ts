export interface ReadMessage {
  /** Header lines before the body, unfolded. */
  headers: string[]
  header(name: string): string | undefined
  text: string
  html: string
}

/** "=?UTF-8?B?…?=" and "=?UTF-8?Q?…?=" back to words. */
const decodeWords = (text: string) =>
  text
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(words, "base64").toString("utf8")
        : decodeQuoted(words.replaceAll("_", " ")),
    )

function decodeQuoted(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, "latin1").toString("utf8")
}

function split(part: string): { headers: string[]; body: string } {
  const at = part.indexOf("\r\n\r\n")
  const head = part.slice(0, at).replaceAll(/\r\n[ \t]+/g, " ")
  return { headers: head.split("\r\n"), body: part.slice(at + 4) }
}

const find = (headers: string[], name: string) =>
  headers
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 1)
    .trim()

function decodeBody(part: { headers: string[]; body: string }): string {
  const encoding = find(part.headers, "content-transfer-encoding")?.toLowerCase()
  if (encoding === "base64") return Buffer.from(part.body, "base64").toString("utf8")
  return encoding === "quoted-printable" ? decodeQuoted(part.body) : part.body
}

/** Reads a message of two alternatives as a mail program would. Throws when it is none. */
export function readMessage(raw: string): ReadMessage {
  const { headers, body } = split(raw)
  const type = find(headers, "content-type") ?? ""
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1]
  if (!type.startsWith("multipart/alternative") || !boundary) throw new Error(`not two alternatives: ${type}`)
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, "")))
  const of = (kind: string) => {
    const part = parts.find((one) => find(one.headers, "content-type")?.startsWith(kind))
    return part ? decodeBody(part) : ""
  }
  const header = (name: string) => {
    const value = find(headers, name)
    return value === undefined ? undefined : decodeWords(value)
  }
  return { headers, header, text: of("text/plain"), html: of("text/html") }
}
