import type { AdminCheckoutCase } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"

export interface CaseStory {
  /** Key under `cases.stories` of the messages, and what the sentence needs. */
  key: string
  values: Record<string, string | number>
  /** References and errors for whoever looks further; key under `cases.facts`, value as stored. */
  facts: [key: string, value: string][]
}

/** Reasons of a late payment that have a sentence of their own. */
const lateReasons = new Set(["expired", "paid_twice", "other_amount", "no_order"])
const shown = ["reference", "provider_id", "session_id", "name", "error", "last_error"] as const

/** What happened in a case, from the facts its kind carries; facts that are missing leave a dash. */
export function caseStory({ kind, detail, order_group }: AdminCheckoutCase): CaseStory {
  const text = (name: string): string | null => {
    const value = detail[name]
    return typeof value === "string" && value !== "" ? value : null
  }
  const sum = (name: string): string => {
    const value = detail[name]
    return typeof value === "number" ? formatDong(value) : "–"
  }
  const reason = text("reason") ?? ""
  const late = kind === "paid_late" && lateReasons.has(reason)
  const attempts = typeof detail.attempts === "number" ? detail.attempts : 0
  const values = {
    amount: sum("amount"),
    due: sum("due"),
    attempts,
    code: order_group?.code ?? text("code") ?? "–",
    name: text("name") ?? "–",
  }
  const facts = shown.flatMap((name): [string, string][] => {
    const value = text(name)
    return value ? [[name, value]] : []
  })
  return { key: late ? `paid_late_${reason}` : kind, values, facts }
}
