import { type CertificateForm, emptyCertificate } from "./certificate-form"

const START = "cho-htx.seller.certificate."
/** Of a paper that was refused and is being mended, its id comes first. Whatever ends with a member's id goes when they sign out. */
const nameOf = (memberId: string, paperId?: string) => `${START}${paperId ? `${paperId}.` : ""}${memberId}`

/** What this member wrote on this phone before; `start` when nothing was, or it cannot be read. */
export function readDraft(memberId: string, paperId?: string, start = emptyCertificate): CertificateForm {
  try {
    const kept: Partial<CertificateForm> = JSON.parse(localStorage.getItem(nameOf(memberId, paperId)) ?? "{}")
    return { ...start, ...kept }
  } catch {
    return start
  }
}

export function keepDraft(memberId: string, form: CertificateForm, paperId?: string): void {
  try {
    localStorage.setItem(nameOf(memberId, paperId), JSON.stringify(form))
  } catch {
    // A full disk: the form still works.
  }
}

export const dropDraft = (memberId: string, paperId?: string): void =>
  localStorage.removeItem(nameOf(memberId, paperId))

/** Pages of all papers this member is writing. */
export function filesInDrafts(memberId: string): string[] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(START) && name.endsWith(`.${memberId}`))
  return names.flatMap((name) => readDraft(memberId, name.slice(START.length, -memberId.length - 1) || undefined).files)
}
