import type { SessionResponse, SignInInput } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { TextInput } from "@cho-htx/ui/text-input"
import { Link } from "@tanstack/react-router"
import { type FormEvent, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { takeSession } from "../../lib/session/sign-in"
import { finishSignOut } from "../../lib/session/sign-out"
import { requestSurely } from "../waiting/request-surely"
import { PasswordInput } from "./password-input"

/** Two fields and one button; two fields need no form library, and this page is the first a new phone loads. */
export function SignInForm() {
  const { signIn: words, shell } = useWords()
  const [identifier, setIdentifier] = useState("")
  const [password, setPassword] = useState("")
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const identifierError = tried && identifier.trim().length < 3 ? words.identifier_missing : null
  const passwordError = tried && !password ? words.password_missing : null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    setRefusal(null)
    if (identifier.trim().length < 3 || !password) return
    setBusy(true)
    await finishSignOut()
    const body: SignInInput = { identifier: identifier.trim(), password }
    const answer = await requestSurely<SessionResponse>("/vendor/session", { method: "POST", body })
    if (answer.ok) {
      if (!(await takeSession(answer.data))) setRefusal(shell.not_kept)
    } else setRefusal(answer.message ?? (answer.status === 0 ? words.offline : words.failed))
    setBusy(false)
  }
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4">
      {refusal ? (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      ) : null}
      <Field id="identifier" label={words.identifier} error={identifierError}>
        <TextInput
          id="identifier"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={identifier}
          error={identifierError}
          onChange={(event) => setIdentifier(event.target.value)}
        />
      </Field>
      <Field id="password" label={words.password} error={passwordError}>
        <PasswordInput
          id="password"
          autoComplete="current-password"
          value={password}
          error={passwordError}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Button type="submit" size="big" wide busy={busy} busyLabel={words.sending}>
        {words.send}
      </Button>
      <p className="text-center">
        <Link to="/quen-mat-khau" className="text-link inline-flex min-h-11 items-center">
          {words.forgot}
        </Link>
      </p>
    </form>
  )
}
