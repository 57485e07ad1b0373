import type { VendorCertificateResponse } from "@cho-htx/contracts"
import { useEffect, useRef, useState } from "react"
import { request } from "../../lib/api/request"
import { queryClient } from "../../lib/cache/query-client"
import { newKey } from "../../lib/new-key"
import type { CertificateWords } from "../../messages/vi/certificate"
import { uploads } from "../goods/upload/uploads"
import { useUploads } from "../goods/upload/use-uploads"
import { type CertificateForm, readCertificate } from "./certificate-form"
import { dropDraft, keepDraft, readDraft } from "./draft"
import { lostPages } from "./lost-pages"

export const GROUP = "giay-ocop"
const TRIES = 3
const PAUSE_MS = 1_500

/** The form of one certificate: kept at every keystroke, its pages on their way, its faults, and its sending under one key. */
export function useCertificateForm(memberId: string, productId: string | undefined, words: CertificateWords) {
  const [form, setForm] = useState<CertificateForm>(() => {
    const kept = readDraft(memberId)
    return productId ? { ...kept, product_id: productId } : kept
  })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [told, setTold] = useState<ReadonlyMap<string, string>>(new Map())
  const key = useRef(newKey())
  const { list } = useUploads()
  useEffect(() => {
    void uploads.start(memberId)
  }, [memberId])

  const type = (change: (form: CertificateForm) => CertificateForm) => {
    setForm((before) => {
      const next = change(before)
      keepDraft(memberId, next)
      return next
    })
    setTold(new Map())
    setRefusal(null)
    key.current = newKey()
  }
  const files = form.files.filter((id) => list.some((upload) => upload.id === id))
  const ready = new Map(
    list.flatMap(({ id, status, photo_id }) => (status === "ready" && photo_id ? [[id, photo_id]] : [])),
  )
  const waiting = files.filter((id) => !ready.has(id)).length
  const read = readCertificate({ ...form, files }, ready, words)
  const faults = new Map([...(tried && !read.ok ? read.faults : []), ...told])

  /** Answers whether the market has taken it. `onFault` hears which field to look at first. */
  const send = async (onFault: (field: string) => void): Promise<boolean> => {
    setTried(true)
    if (!read.ok) {
      const [first] = read.faults.keys()
      if (first) onFault(first)
      return false
    }
    if (waiting > 0 || busy) return false
    setBusy(true)
    // One paper, one key, whatever is typed while its answer is waited for.
    const sent = { body: read.body, key: key.current }
    for (let tries = 1; ; tries += 1) {
      const answer = await request<VendorCertificateResponse>("/vendor/certificates", { method: "POST", ...sent })
      if (answer.ok) {
        dropDraft(memberId)
        await uploads.dropGroup(GROUP)
        await queryClient.invalidateQueries()
        return true
      }
      if (answer.status === 0 && tries < TRIES && navigator.onLine) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries))
        continue
      }
      setBusy(false)
      if (answer.status > 0) key.current = newKey()
      const lost = lostPages(answer.status, answer.details, files)
      for (const page of lost) await uploads.again(page)
      if (lost.length > 0) {
        setRefusal(words.errors.sent_anew)
        return false
      }
      const details = answer.details.map(({ path, message }): [string, string] => [path.split(".")[0] ?? "", message])
      setTold(new Map(details))
      const { offline, failed } = words.errors
      setRefusal(answer.message ?? (answer.status === 0 ? offline : failed))
      if (details[0]) onFault(details[0][0])
      return false
    }
  }
  return { form, files, faults, waiting, busy, refusal, type, send }
}
