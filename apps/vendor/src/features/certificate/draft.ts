import { type CertificateForm, emptyCertificate } from "./certificate-form"

const nameOf = (memberId: string) => `cho-htx.seller.certificate.${memberId}`

/** What this member wrote on this phone before; empty when nothing was, or it cannot be read. */
export function readDraft(memberId: string): CertificateForm {
  try {
    const kept: Partial<CertificateForm> = JSON.parse(localStorage.getItem(nameOf(memberId)) ?? "{}")
    return { ...emptyCertificate, ...kept }
  } catch {
    return emptyCertificate
  }
}

export function keepDraft(memberId: string, form: CertificateForm): void {
  try {
    localStorage.setItem(nameOf(memberId), JSON.stringify(form))
  } catch {
    // A full disk: the form still works.
  }
}

export const dropDraft = (memberId: string): void => localStorage.removeItem(nameOf(memberId))
