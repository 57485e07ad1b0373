import type { DoneResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { showToast } from "@cho-htx/ui/toast-store"
import { useNavigate } from "@tanstack/react-router"
import { type FormEvent, useState } from "react"
import { Page } from "../shell/page"
import { PasswordInput } from "../sign-in/password-input"
import { useAct } from "./use-act"
import { usePeopleWords } from "./use-people-words"

/** Another password; whoever knew the old one is signed out everywhere else. */
export function PasswordPage() {
  const words = usePeopleWords()
  const { password } = words
  const navigate = useNavigate()
  const [now, setNow] = useState("")
  const [next, setNext] = useState("")
  const [tried, setTried] = useState(false)
  const { act, busy, refusal } = useAct()
  const nowError = tried && !now ? password.now_missing : null
  const nextError = tried && next.length < 8 ? password.next_short : null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!now || next.length < 8) return
    const body = { password: now, new_password: next }
    if (!(await act<DoneResponse>("/vendor/me/password", { method: "POST", body }))) return
    showToast({ text: password.done })
    void navigate({ to: "/cai-dat" })
  }
  return (
    <Page title={password.title}>
      <form onSubmit={(event) => void send(event)} noValidate className="mx-auto grid max-w-110 gap-4">
        {refusal ? (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        ) : null}
        <Field id="password-now" label={password.now} error={nowError}>
          <PasswordInput
            id="password-now"
            autoComplete="current-password"
            value={now}
            error={nowError}
            onChange={(event) => setNow(event.target.value)}
          />
        </Field>
        <Field id="password-next" label={password.next} help={password.next_hint} error={nextError}>
          <PasswordInput
            id="password-next"
            autoComplete="new-password"
            value={next}
            error={nextError}
            onChange={(event) => setNext(event.target.value)}
          />
        </Field>
        <p className="text-sm text-soft">{password.detail}</p>
        <Button type="submit" size="big" wide busy={busy} busyLabel={words.sending}>
          {password.send}
        </Button>
      </form>
    </Page>
  )
}
