import type { VendorLotResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { useNavigate } from "@tanstack/react-router"
import { useEffect, useRef } from "react"
import { FormProvider } from "react-hook-form"
import { fill } from "../../../lib/i18n/fill"
import { StepBar } from "../../join/step-bar"
import { Page } from "../../shell/page"
import { useLotDeed } from "../use-lot-deed"
import { useLotWords } from "../use-lot-words"
import { lotBody } from "./lot-body"
import type { LotDraft } from "./lot-draft"
import { LotFields } from "./lot-fields"
import { lotFormSteps } from "./lot-form-steps"
import { useLotForm } from "./use-lot-form"

export interface LotFormViewProps {
  title: string
  start: LotDraft
  /** Where the answers go; `version` of the lot that is edited, none for a new one. */
  path: string
  version?: number
  /** Where the phone keeps the key of a new lot until it was answered. */
  keyName?: string
  keep: (draft: LotDraft) => void
  onSaved: (saved: VendorLotResponse) => void
}

/** Three questions, one a screen; sent at the end, which needs the network. */
export function LotFormView({ title, start, path, version, keyName, keep, onSaved }: LotFormViewProps) {
  const words = useLotWords()
  const navigate = useNavigate()
  const deed = useLotDeed(keyName)
  const { form, at, step, last, go, complain } = useLotForm(start, keep)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (at > 0) heading.current?.focus()
  }, [at])
  const onward = form.handleSubmit(async () => {
    if (!last) return go(at + 1)
    const answer = await deed.run(path, { ...lotBody(form.getValues()), ...(version ? { version } : {}) })
    if ("ok" in answer) return void complain(answer.details)
    onSaved(answer)
    await navigate({ to: "/lo-hang/$lotId", params: { lotId: answer.lot.id }, replace: true })
  })
  return (
    <Page title={title} detail={fill(words.form.step, { n: at + 1, total: lotFormSteps.length })}>
      <FormProvider {...form}>
        <form onSubmit={(event) => void onward(event)} noValidate className="mx-auto grid max-w-140 gap-5">
          <StepBar at={at + 1} of={lotFormSteps.length} />
          <div>
            <h2 ref={heading} tabIndex={-1} className="font-bold text-2xl leading-[1.3] outline-none">
              {words.form.heads[step]}
            </h2>
            <p className="mt-1 text-soft">{words.form.hints[step]}</p>
          </div>
          {deed.refusal ? (
            <Note tone="bad" role="alert">
              {deed.refusal}
            </Note>
          ) : null}
          <LotFields step={step} />
          <Button type="submit" size="big" wide busy={deed.busy} busyLabel={words.form.sending}>
            {last ? (version ? words.form.save_edit : words.form.save) : words.form.next}
          </Button>
          {at > 0 ? (
            <Button look="quiet" wide onClick={() => go(at - 1)}>
              {words.form.back}
            </Button>
          ) : version ? null : (
            <p className="text-center text-sm text-soft">{words.form.kept}</p>
          )}
        </form>
      </FormProvider>
    </Page>
  )
}
