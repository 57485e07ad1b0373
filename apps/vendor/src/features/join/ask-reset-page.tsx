import type { RequestResetResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { TextInput } from "@cho-htx/ui/text-input"
import { type FormEvent, useState } from "react"
import { alliancePhone } from "../../lib/alliance"
import { Page } from "../shell/page"
import { requestSurely } from "../waiting/request-surely"
import { useJoinWords } from "./use-join-words"

/** Asks for a link to choose a new password; the answer is the same whether or not there is such an account. */
export function AskResetPage() {
  const words = useJoinWords()
  const { reset, errors } = words
  const [identifier, setIdentifier] = useState("")
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<{ tone: "ok" | "bad"; text: string } | null>(null)
  const error = tried && identifier.trim().length < 3 ? errors.identifier : null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (identifier.trim().length < 3) return
    setBusy(true)
    const body = { identifier: identifier.trim() }
    const answer = await requestSurely<RequestResetResponse>("/vendor/password-resets", { method: "POST", body })
    setBusy(false)
    if (answer.ok) setTold({ tone: "ok", text: answer.data.message })
    else setTold({ tone: "bad", text: answer.message ?? (answer.status === 0 ? errors.offline : errors.failed) })
  }
  return (
    <Page title={reset.ask_title} notes={false}>
      <form onSubmit={(event) => void send(event)} noValidate className="mx-auto grid max-w-110 gap-4">
        <p className="text-soft">{reset.ask_detail}</p>
        {told ? (
          <Note tone={told.tone} role={told.tone === "bad" ? "alert" : "status"}>
            {told.text}
          </Note>
        ) : null}
        <Field id="identifier" label={reset.identifier} error={error}>
          <TextInput
            id="identifier"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            value={identifier}
            error={error}
            onChange={(event) => setIdentifier(event.target.value)}
          />
        </Field>
        <Button type="submit" size="big" wide busy={busy} busyLabel={words.register.sending}>
          {reset.ask}
        </Button>
        <section aria-labelledby="no-mail" className="mt-4 grid gap-2 border-line border-t pt-5">
          <h2 id="no-mail" className="font-bold text-lg leading-[1.4]">
            {reset.no_mail}
          </h2>
          <p>{reset.no_mail_owner}</p>
          <p className="text-sm text-soft">{reset.no_mail_where}</p>
          <p className="mt-3">{reset.no_mail_call}</p>
        </section>
        <a href={`tel:${alliancePhone}`} className={buttonClass({ look: "line", wide: true })}>
          {reset.call}
        </a>
      </form>
    </Page>
  )
}
