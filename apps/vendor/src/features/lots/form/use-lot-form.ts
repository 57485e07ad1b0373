import { useEffect, useState } from "react"
import { type Resolver, type UseFormReturn, useForm } from "react-hook-form"
import { z } from "zod"
import { zodResolver } from "../../join/zod-resolver"
import { today } from "../today"
import { useLotWords } from "../use-lot-words"
import { checkDays } from "./check-days"
import { isLotField } from "./is-lot-field"
import { lotBody } from "./lot-body"
import type { LotDraft } from "./lot-draft"
import { type LotFormStep, lotFormSteps } from "./lot-form-steps"

export interface LotForm {
  form: UseFormReturn<LotDraft>
  /** Which question is on the screen, from 0. */
  at: number
  step: LotFormStep
  last: boolean
  go: (at: number) => void
}

/** The form's answers and where it stands; every question is checked with the contract's schema before the next. */
export function useLotForm(start: LotDraft, keep: (draft: LotDraft) => void): LotForm {
  const { errors } = useLotWords()
  const [at, setAt] = useState(0)
  const { name, schema } = lotFormSteps[at] ?? lotFormSteps[0]
  const sentence = (path: string) => (isLotField(path) ? errors[path] : errors.failed)
  const resolver: Resolver<LotDraft> = zodResolver<LotDraft>(
    z.preprocess((draft: LotDraft) => lotBody(draft), schema),
    sentence,
    (draft) => (name === "days" ? checkDays(draft, errors, today()) : new Map()),
  )
  const form = useForm<LotDraft>({ defaultValues: start, shouldUnregister: false, resolver })
  useEffect(() => {
    const subscription = form.watch(() => keep(form.getValues()))
    return () => subscription.unsubscribe()
  }, [form, keep])
  const go = (next: number) => {
    setAt(next)
    window.scrollTo({ top: 0 })
  }
  return { form, at, step: name, last: at === lotFormSteps.length - 1, go }
}
