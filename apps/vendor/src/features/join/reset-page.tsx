import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Field } from "@cho-htx/ui/field"
import { Mark } from "@cho-htx/ui/mark"
import { Note } from "@cho-htx/ui/note"
import { Link, useParams } from "@tanstack/react-router"
import { type FormEvent, useState } from "react"
import { Page } from "../shell/page"
import { PasswordInput } from "../sign-in/password-input"
import { requestSurely } from "../waiting/request-surely"
import { useJoinWords } from "./use-join-words"

const SHORTEST = 8

/** Where the link of a reset mail leads: a new password, once. */
export function ResetPage() {
  const { token } = useParams({ from: "/dat-lai-mat-khau/$token" })
  const words = useJoinWords()
  const { reset, errors } = words
  const [password, setPassword] = useState("")
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const error = tried && password.length < SHORTEST ? errors.new_password : null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (password.length < SHORTEST) return
    setBusy(true)
    const body = { token, new_password: password }
    const answer = await requestSurely("/vendor/password-resets/confirm", { method: "POST", body })
    setBusy(false)
    setDone(answer.ok)
    if (!answer.ok)
      setRefusal(answer.details[0]?.message ?? answer.message ?? (answer.status === 0 ? errors.offline : errors.failed))
  }
  return (
    <Page title={reset.title} start={<Mark size={40} />} notes={false}>
      {done ? (
        <div className="mx-auto grid max-w-110 gap-4">
          <Note tone="ok" role="status">
            <b>{reset.done}</b> {reset.done_detail}
          </Note>
          <Link to="/dang-nhap" className={buttonClass({ size: "big", wide: true })}>
            {reset.sign_in}
          </Link>
        </div>
      ) : (
        <form onSubmit={(event) => void send(event)} noValidate className="mx-auto grid max-w-110 gap-4">
          {refusal ? (
            <Note tone="bad" role="alert">
              {refusal}
            </Note>
          ) : null}
          <Field id="password" label={reset.new_password} help={words.fields.password_help} error={error}>
            <PasswordInput
              id="password"
              autoComplete="new-password"
              value={password}
              error={error}
              onChange={(event) => setPassword(event.target.value)}
            />
          </Field>
          <Button type="submit" size="big" wide busy={busy} busyLabel={words.register.sending}>
            {reset.set}
          </Button>
          {refusal ? (
            <Link to="/dang-nhap" className={buttonClass({ look: "line", size: "big", wide: true })}>
              {reset.sign_in}
            </Link>
          ) : null}
        </form>
      )}
    </Page>
  )
}
