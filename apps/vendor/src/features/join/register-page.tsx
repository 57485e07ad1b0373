import type { RegistrationInput, SessionResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { useNavigate } from "@tanstack/react-router"
import { useEffect, useRef, useState } from "react"
import { FormProvider, useForm } from "react-hook-form"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { newKey } from "../../lib/new-key"
import { takeSession } from "../../lib/session/sign-in"
import { finishSignOut } from "../../lib/session/sign-out"
import { Page } from "../shell/page"
import { requestSurely } from "../waiting/request-surely"
import { checkStep } from "./check-step"
import { type Draft, dropDraft, keepDraft, readDraft } from "./draft"
import { isField } from "./is-field"
import { RegisterStep } from "./register-step"
import { sentenceOf } from "./sentence-of"
import { StepBar } from "./step-bar"
import { stepOf, steps } from "./steps"
import { toRegistration } from "./to-registration"
import { useJoinWords } from "./use-join-words"
import { zodResolver } from "./zod-resolver"

/** Guided registration: five short questions, one a screen; what is written stays on the phone until it is sent. */
export function RegisterPage() {
  const words = useJoinWords()
  const { shell } = useWords()
  const navigate = useNavigate()
  const [at, setAt] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const key = useRef(newKey())
  const step = steps[at] ?? steps[0]
  const form = useForm<Draft>({
    defaultValues: readDraft(),
    shouldUnregister: false,
    resolver: (values, context, options) =>
      zodResolver<Draft>(step.schema.strip(), sentenceOf(words), (draft) => checkStep(step.name, draft, words))(
        values,
        context,
        options,
      ),
  })
  const { isSubmitting } = form.formState
  useEffect(() => {
    const subscription = form.watch(() => keepDraft(form.getValues()))
    return () => subscription.unsubscribe()
  }, [form])
  useEffect(() => {
    if (at > 0) heading.current?.focus()
  }, [at])

  const send = async () => {
    await finishSignOut()
    const body: RegistrationInput = toRegistration(form.getValues())
    const answer = await requestSurely<SessionResponse>("/vendor/registrations", {
      method: "POST",
      body,
      key: key.current,
    })
    if (answer.ok) {
      dropDraft()
      if (!(await takeSession(answer.data))) return setRefusal(shell.not_kept)
      await navigate({ to: "/ho-so", replace: true })
      return
    }
    // A refusal is kept under its key; what is mended is another registration.
    if (answer.status > 0) key.current = newKey()
    const known = answer.details.filter(({ path }) => isField(path))
    for (const { path, message } of known) if (isField(path)) form.setError(path, { message })
    const first = known[0]
    if (first) setAt(stepOf(first.path))
    setRefusal(answer.message ?? (answer.status === 0 ? words.errors.offline : words.errors.failed))
  }
  const onward = form.handleSubmit(async () => {
    setRefusal(null)
    if (at < steps.length - 1) {
      setAt(at + 1)
      window.scrollTo({ top: 0 })
    } else await send()
  })
  return (
    <Page
      title={words.register.title}
      detail={fill(words.register.step, { n: at + 1, total: steps.length })}
      notes={false}
    >
      <FormProvider {...form}>
        <form onSubmit={(event) => void onward(event)} noValidate className="mx-auto grid max-w-140 gap-5">
          <StepBar at={at + 1} of={steps.length} />
          <div>
            <h2 ref={heading} tabIndex={-1} className="font-bold text-2xl leading-[1.3] outline-none">
              {words.register.steps[step.name]}
            </h2>
            <p className="mt-1 text-soft">{words.register.hints[step.name]}</p>
          </div>
          {refusal ? (
            <Note tone="bad" role="alert">
              {refusal}
            </Note>
          ) : null}
          <RegisterStep step={step.name} words={words} />
          <Button type="submit" size="big" wide busy={isSubmitting} busyLabel={words.register.sending}>
            {at < steps.length - 1 ? words.register.next : words.register.send}
          </Button>
          {at > 0 ? (
            <Button look="quiet" wide onClick={() => setAt(at - 1)}>
              {words.register.back}
            </Button>
          ) : (
            <p className="text-center text-sm text-soft">{words.register.kept}</p>
          )}
        </form>
      </FormProvider>
    </Page>
  )
}
