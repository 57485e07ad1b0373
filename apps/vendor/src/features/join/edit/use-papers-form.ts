import {
  changeCooperativeSchema,
  guardedFields,
  type VendorCooperative,
  type VendorCooperativeResponse,
} from "@cho-htx/contracts"
import { useCallback, useEffect, useRef, useState } from "react"
import { type Resolver, type UseFormReturn, useForm } from "react-hook-form"
import { z } from "zod"
import type { RequestAnswer } from "../../../lib/api/request"
import { sentenceOf } from "../sentence-of"
import { useJoinWords } from "../use-join-words"
import { zodResolver } from "../zod-resolver"
import { changesOf, withSeen } from "./changes-of"
import { checkChanges } from "./check-changes"
import { isPapersField } from "./is-papers-field"
import { formOf, type PapersForm } from "./papers-form"
import { saveChanges } from "./save-changes"
import { dropTyped, keepTyped, readTyped, typedOver } from "./typed"
import { useJoinEditWords } from "./use-join-edit-words"

export interface Saved {
  answer: RequestAnswer<VendorCooperativeResponse>
  /** Whether something was among it that an admitted cooperative has to ask for. */
  isGuarded: boolean
}

export interface PapersFormHandle {
  form: UseFormReturn<PapersForm>
  /** True while the form still shows what was typed another day. */
  restored: boolean
  /** Forgets what was typed; the papers as they are. */
  forget: () => void
  /** Sends what differs; null when nothing does. */
  save: () => Promise<Saved | null>
}

/** Where a field's control is, for the eye and the keyboard to go there. */
const controlOf = (path: string) =>
  document.getElementById(path === "commune_code" ? "commune" : path.replace(".", "-"))

/** The papers in a form: checked where they were changed, kept on the phone until they are saved, fresh wherever nobody has typed. */
export function usePapersForm(memberId: string, cooperative: VendorCooperative): PapersFormHandle {
  const words = useJoinWords()
  const { errors } = useJoinEditWords()
  const [start, setStart] = useState(() => formOf(cooperative))
  // What is typed is measured at once against the papers of this moment, not of the last drawing.
  const now = useRef(start)
  const [kept] = useState(() => readTyped(memberId))
  const [restored, setRestored] = useState(() => Object.keys(changesOf(start, { ...start, ...kept })).length > 0)
  const ownSentences: Record<string, string> = errors
  const sentence = (path: string, typed: string) => ownSentences[path] ?? sentenceOf(words)(path, typed)
  const resolver: Resolver<PapersForm> = zodResolver<PapersForm>(
    z.preprocess((form: PapersForm) => changesOf(start, form), changeCooperativeSchema),
    sentence,
    (form) => checkChanges(changesOf(start, form), form, words),
  )
  const form = useForm<PapersForm>({ defaultValues: { ...start, ...kept }, shouldUnregister: false, resolver })
  const startFrom = useCallback(
    (fresh: PapersForm, shown: PapersForm, options?: { keepErrors: boolean }) => {
      now.current = fresh
      setStart(fresh)
      form.reset(shown, options)
    },
    [form],
  )
  useEffect(() => {
    const subscription = form.watch(() => keepTyped(memberId, typedOver(now.current, form.getValues())))
    return () => subscription.unsubscribe()
  }, [form, memberId])
  // The market's answer came after the phone's old one: what somebody typed stays, the rest is what is true now.
  useEffect(() => {
    const fresh = formOf(cooperative)
    if (Object.keys(typedOver(now.current, fresh)).length === 0) return
    startFrom(fresh, { ...fresh, ...typedOver(now.current, form.getValues()) }, { keepErrors: true })
  }, [form, cooperative, startFrom])
  const begin = (fresh: PapersForm) => {
    startFrom(fresh, fresh)
    dropTyped(memberId)
    setRestored(false)
  }
  const save = async () => {
    const changes = changesOf(start, form.getValues())
    if (Object.keys(changes).length === 0) return null
    const answer = await saveChanges(withSeen(start, changes))
    if (answer.ok) begin(formOf(answer.data.cooperative))
    else complain(form, answer.details)
    return { answer, isGuarded: guardedFields.some((field) => field in changes) }
  }
  return { form, restored, forget: () => begin(start), save }
}

/** Puts the server's complaints at their fields and goes to the first. */
function complain(form: UseFormReturn<PapersForm>, details: { path: string; message: string }[]): void {
  const fields = details.flatMap(({ path, message }) => (isPapersField(path) ? [{ path, message }] : []))
  for (const { path, message } of fields) form.setError(path, { message })
  const [first] = fields
  if (first) controlOf(first.path)?.focus()
}
