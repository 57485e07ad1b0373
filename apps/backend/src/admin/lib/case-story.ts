import type { AdminCheckoutCase } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"

type Fact = [key: string, value: string]

export interface CaseStory {
  /** Key under `cases.kinds`: the name of the matter. */
  kind: string
  /** Key under `cases.resolutions`: what may be done about it. */
  deeds: string
  /** Key under `cases.stories`, and what the sentence needs. */
  key: string
  values: Record<string, string | number>
  /** What one looks up elsewhere; key under `cases.facts`, value as stored. */
  facts: Fact[]
  /** What only a technician reads: sessions and errors as stored. */
  technical: Fact[]
}

/** Reasons of a late payment that have a sentence of their own. */
const lateReasons = new Set(["expired", "paid_twice", "other_amount", "no_order"])

/** Movements of money that are no refund, by their reasons. */
const stuckKinds: Record<string, string> = { capture: "capture_stuck", void: "void_stuck" }

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
  const some = (...names: string[]): Fact[] =>
    names.flatMap((name): Fact[] => {
      const value = text(name)
      return value ? [[name, value]] : []
    })
  const reason = text("reason") ?? ""
  const late = kind === "paid_late" && lateReasons.has(reason)
  const deeds = (kind === "refund_stuck" && stuckKinds[reason]) || kind
  const matter = kind === "refund_stuck" && reason === "by_hand" ? "refund_by_hand" : deeds
  const attempts = typeof detail.attempts === "number" ? detail.attempts : 0
  const values = {
    amount: sum("amount"),
    due: sum("due"),
    attempts,
    code: order_group?.code ?? text("code") ?? "–",
    name: text("name") ?? "–",
  }
  return {
    kind: matter,
    deeds,
    key: late ? `paid_late_${reason}` : matter,
    values,
    facts: some("reference", "provider_id"),
    technical: some("session_id", "name", "error", "last_error"),
  }
}
