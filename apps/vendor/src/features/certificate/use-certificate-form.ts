import { useEffect, useState } from "react"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { outbox } from "../../lib/outbox/outbox"
import type { CertificateWords } from "../../messages/vi/certificate"
import { useUploads } from "../goods/upload/use-uploads"
import { newId } from "../waiting/new-id"
import { type CertificateForm, readCertificate } from "./certificate-form"
import { dropDraft, keepDraft, readDraft } from "./draft"
import { titleOf } from "./title-of"
import { forgetLoosePages } from "./waiting/forget-loose-pages"
import { formOf, paperEntry, writtenPaper } from "./waiting/paper-entry"

export interface FormStart {
  memberId: string
  /** The product it is for, when the form was opened from there. */
  productId: string | undefined
  /** A paper the market would not take, back in its form. */
  redo: OutboxEntry | null
}

/** The form of one certificate: kept at every keystroke, its pages on their way, its faults; sent, it waits in the outbox for its pages. */
export function useCertificateForm({ memberId, productId, redo }: FormStart, words: CertificateWords) {
  const old = redo && writtenPaper(redo)
  const paperId = old?.id
  const [form, setForm] = useState<CertificateForm>(() => {
    const kept = readDraft(memberId, paperId, old ? formOf(old) : undefined)
    return productId ? { ...kept, product_id: productId } : kept
  })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [told, setTold] = useState(redo?.refusal ?? null)
  const { list } = useUploads()
  useEffect(() => {
    void forgetLoosePages(memberId)
  }, [memberId])

  const type = (change: (form: CertificateForm) => CertificateForm) => {
    setForm((before) => {
      const next = change(before)
      keepDraft(memberId, next, paperId)
      return next
    })
    setTold(null)
    setFailed(false)
  }
  const pages = form.files.flatMap((id) => list.find((upload) => upload.id === id) ?? [])
  const files = pages.map(({ id }) => id)
  const refused = pages.findIndex(({ status }) => status === "refused")
  const read = readCertificate({ ...form, files }, words, refused)
  const faults = new Map(tried && !read.ok ? read.faults : [])
  if (told?.path && told.message) faults.set(told.path.split(".")[0] ?? "", told.message)

  /** Answers whether the phone has kept it to be sent. `onFault` hears which field to look at first. */
  const send = async (onFault: (field: string) => void): Promise<boolean> => {
    setTried(true)
    if (!read.ok) {
      const [first] = read.faults.keys()
      if (first) onFault(first)
      return false
    }
    if (busy) return false
    setBusy(true)
    const entry = paperEntry({ ...read.body, id: paperId ?? newId("ocop") }, titleOf(form.product_id))
    try {
      await (redo ? outbox.insist(redo, entry) : outbox.add(entry))
      dropDraft(memberId, paperId)
      return true
    } catch {
      setFailed(true)
      setBusy(false)
      return false
    }
  }
  const waiting = pages.filter(({ status }) => status === "waiting").length
  return { form, files, faults, waiting, busy, failed, refusal: told?.message ?? null, type, send }
}
