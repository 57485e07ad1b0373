import { type Answer, call } from "../../../harness/http.js"
import type { Entry, Sent } from "./entry.js"
import { addressOf, type Side } from "./side.js"

export type Told = { message?: string }

const methods = ["GET", "POST", "DELETE"] as const

/** Method and path of an entry's name. */
export function splitRoute(route: string) {
  const [verb, path = ""] = route.split(" ")
  const method = methods.find((name) => name === verb)
  if (!method) throw new Error(`no such verb: ${route}`)
  return { method, path }
}

/** Knocks at a route: the path and what is sent are of `side`, unless said otherwise; `token` decides who asks. */
export function ask(route: string, entry: Entry, side: Side, token?: string, sent: Sent = entry.send?.(side) ?? {}) {
  const { method, path } = splitRoute(route)
  const { query, ...rest } = sent
  const url = `${side.market.url}${addressOf(side, path)}${query ? `?${query}` : ""}`
  const body = method === "POST" && rest.raw === undefined && rest.json === undefined ? { json: {} } : rest
  return call<Told>(url, { method, ...body, ...(token ? { token } : {}) })
}

/** Route and status, so that a failure says which route it was. */
export const outcome = async (route: string, answer: Promise<Answer<Told>>): Promise<string> =>
  `${route}: ${(await answer).status}`
