import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { useEffect, useRef } from "react"
import { FormProvider } from "react-hook-form"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import { StepBar } from "../../join/step-bar"
import { Page } from "../../shell/page"
import { useLotWords } from "../use-lot-words"
import type { LotDraft } from "./lot-draft"
import { LotFields } from "./lot-fields"
import { lotFormSteps } from "./lot-form-steps"
import { useLotForm } from "./use-lot-form"

export interface LotFormViewProps {
  title: string
  start: LotDraft
  /** Whether it is a new lot, whose draft is kept. */
  fresh?: boolean
  keep: (draft: LotDraft) => void
  onSave: (draft: LotDraft) => void
  /** The phone could not keep what was saved. */
  failed: boolean
}

/** Three questions, one a screen; kept on the phone at the end, which sends it when there is a network. */
export function LotFormView({ title, start, fresh, keep, onSave, failed }: LotFormViewProps) {
  const words = useLotWords()
  const { shell } = useWords()
  const { form, at, step, last, go } = useLotForm(start, keep)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (at > 0) heading.current?.focus()
  }, [at])
  const onward = form.handleSubmit(() => (last ? onSave(form.getValues()) : go(at + 1)))
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
          {failed ? (
            <Note tone="bad" role="alert">
              {shell.not_kept}
            </Note>
          ) : null}
          <LotFields step={step} />
          <Button type="submit" size="big" wide>
            {last ? (fresh ? words.form.save : words.form.save_edit) : words.form.next}
          </Button>
          {at > 0 ? (
            <Button look="quiet" wide onClick={() => go(at - 1)}>
              {words.form.back}
            </Button>
          ) : fresh ? (
            <p className="text-center text-sm text-soft">{words.form.kept}</p>
          ) : null}
        </form>
      </FormProvider>
    </Page>
  )
}
