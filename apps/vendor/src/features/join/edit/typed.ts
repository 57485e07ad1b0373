import { emptyPapers, type PapersForm } from "./papers-form"

const nameOf = (memberId: string) => `cho-htx.seller.papers.${memberId}`

/** The answers of a form that differ from another one's, as they are typed. */
export function typedOver(start: PapersForm, form: PapersForm): Partial<PapersForm> {
  const before = new Map(Object.entries(start).map(([field, value]) => [field, JSON.stringify(value)]))
  return Object.fromEntries(
    Object.entries(form).filter(([field, value]) => before.get(field) !== JSON.stringify(value)),
  )
}

/** What this member typed before and has not saved; empty when nothing was, or it cannot be read. */
export function readTyped(memberId: string): Partial<PapersForm> {
  try {
    const kept: Partial<PapersForm> = JSON.parse(localStorage.getItem(nameOf(memberId)) ?? "{}")
    const empty: Record<string, unknown> = { ...emptyPapers }
    return Object.fromEntries(
      Object.entries(kept).filter(([field, value]) => value !== null && typeof value === typeof empty[field]),
    )
  } catch {
    return {}
  }
}

/** Keeps what was typed until it is saved; nothing typed leaves nothing on the phone. */
export function keepTyped(memberId: string, typed: Partial<PapersForm>): void {
  try {
    if (Object.keys(typed).length === 0) dropTyped(memberId)
    else localStorage.setItem(nameOf(memberId), JSON.stringify(typed))
  } catch {
    // A full disk: the form still works.
  }
}

export const dropTyped = (memberId: string): void => localStorage.removeItem(nameOf(memberId))
