const reason = "Xem lại hồ sơ"
const lines = [{ line_id: "ordli_nothing", quantity: 1 }]

/** A body each route of the console takes, by the end of its address; most take a reason, the others nothing. */
const bodies: readonly [RegExp, unknown][] = [
  [/\/cooperatives\/\w+\/(activate|reject|request-changes)$/, { version: "1", reason }],
  [/\/(suspend|reactivate|close|verify|revoke|cancel|fail)$/, { reason }],
  [/\/cooperatives\/\w+\/change-requests\/\w+\/reject$/, { reason }],
  [/\/listings\/\w+\/approve$/, { version: "1" }],
  [/\/listings\/\w+\/reject$/, { version: "1", reason }],
  [/\/checkout-cases\/\w+\/resolve$/, { resolution: "retry", note: reason }],
  [/\/stock\/\w+$/, { mode: "set", quantity: 1, reason }],
  [/\/hand-over$/, { carrier: "Xe khách" }],
  [/\/(cancel-lines|returns)$/, { lines, reason }],
  [/\/receive$/, { lines: [{ line_id: "ordli_nothing", restocked: 1, damaged: 0 }] }],
  [/\/search-synonyms\/group\/\w+$/, { phrases: ["quả thử", "trái thử"] }],
  [/\/refunds$/, { amount: 1000, reason }],
]

/** What to send so that only the id in the address can be wrong. */
export const sampleBody = (path: string): unknown => bodies.find(([end]) => end.test(path))?.[1] ?? {}
