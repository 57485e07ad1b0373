import type { PushPayload } from "@cho-htx/contracts"
import { pushWords } from "./push-words"

/** What the phone shows for a message. */
export interface PushNotice {
  title: string
  body: string
  lang: string
  /** A later notice with this name takes the place of an earlier one. */
  tag: string
  data: { address: string; count: number }
}

const kinds = ["order_new", "order_canceled"] as const

/** Reads a message of ours; something else says that there is a new order and opens the list: a browser must show something. */
function payloadOf(text: string): PushPayload {
  try {
    const value: Partial<PushPayload> = JSON.parse(text)
    const kind = kinds.find((name) => name === value.kind) ?? "order_new"
    const order_id = /^order_[0-9A-Za-z_-]{1,60}$/.test(value.order_id ?? "") ? (value.order_id ?? "") : ""
    return { kind, lang: value.lang === "en" ? "en" : "vi", order_id }
  } catch {
    return { kind: "order_new", lang: "vi", order_id: "" }
  }
}

/** The kind of a message, which is also the name of its notice. */
export const tagOf = (text: string): string => payloadOf(text).kind

/** `waiting` is how many the notice on the screen already stands for: several become one that opens the list. */
export function noticeOf(text: string, waiting: number): PushNotice {
  const { kind, lang, order_id } = payloadOf(text)
  const words = pushWords[lang]
  const count = waiting + 1
  const title = count > 1 ? words[`${kind}_many`].replace("{n}", String(count)) : words[kind]
  const address = count === 1 && order_id ? `/seller/don-hang/${order_id}` : "/seller/don-hang"
  return { title, body: words[`${kind}_detail`], lang, tag: kind, data: { address, count } }
}
