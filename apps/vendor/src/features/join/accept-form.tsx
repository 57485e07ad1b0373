import { type AcceptInviteBody, acceptInviteSchema, type SessionResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { TextInput } from "@cho-htx/ui/text-input"
import { parsePhone } from "@cho-htx/vietnam/phone"
import { useNavigate } from "@tanstack/react-router"
import { useRef, useState } from "react"
import { useForm } from "react-hook-form"
import { z } from "zod"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { newKey } from "../../lib/new-key"
import { takeSession } from "../../lib/session/sign-in"
import type { JoinWords } from "../../messages/vi/join"
import { PasswordInput } from "../sign-in/password-input"
import { requestSurely } from "../waiting/request-surely"
import { sentenceOf } from "./sentence-of"
import { type AcceptAccount, toAccount } from "./to-account"
import { zodResolver } from "./zod-resolver"

const schema = z.preprocess(
  toAccount,
  acceptInviteSchema.pick({ name: true, phone: true, email: true, password: true }),
)

/** The account an invitation makes: name, phone, e-mail for who has one, password. */
export function AcceptForm({ token, name, words }: { token: string; name: string; words: JoinWords }) {
  const navigate = useNavigate()
  const { shell } = useWords()
  const [refusal, setRefusal] = useState<string | null>(null)
  const key = useRef(newKey())
  const { errors: sentences, fields, invite } = words
  const form = useForm<AcceptAccount>({
    defaultValues: { name, phone: "", email: "", password: "" },
    resolver: zodResolver<AcceptAccount>(schema, sentenceOf(words), ({ phone }) => {
      const parsed = parsePhone(phone)
      if (parsed.ok) return new Map()
      const sentence = phone.trim()
        ? fill(sentences[`phone_${parsed.reason}`], { digits: parsed.digits })
        : sentences.phone
      return new Map([["phone", sentence]])
    }),
  })
  const { errors, isSubmitting } = form.formState
  const send = form.handleSubmit(async (typed) => {
    setRefusal(null)
    const body: Omit<AcceptInviteBody, "as"> = toAccount(typed)
    const path = `/vendor/invites/${encodeURIComponent(token)}/accept`
    const answer = await requestSurely<SessionResponse>(path, { method: "POST", body, key: key.current })
    if (answer.ok) {
      if (!(await takeSession(answer.data))) return setRefusal(shell.not_kept)
      await navigate({ to: "/", replace: true })
      return
    }
    if (answer.status > 0) key.current = newKey()
    for (const { path: field, message } of answer.details)
      if (field === "name" || field === "phone" || field === "email" || field === "password")
        form.setError(field, { message })
    setRefusal(answer.message ?? (answer.status === 0 ? sentences.offline : sentences.failed))
  })
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4">
      {refusal ? (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      ) : null}
      <Field id="name" label={fields.member_name} error={errors.name?.message}>
        <TextInput
          {...form.register("name")}
          id="name"
          autoComplete="name"
          maxLength={80}
          error={errors.name?.message}
        />
      </Field>
      <Field id="phone" label={fields.phone} error={errors.phone?.message}>
        <TextInput
          {...form.register("phone")}
          id="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={30}
          error={errors.phone?.message}
        />
      </Field>
      <Field
        id="email"
        label={fields.email}
        hint={fields.optional}
        help={fields.email_help}
        error={errors.email?.message}
      >
        <TextInput
          {...form.register("email")}
          id="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={120}
          aria-describedby="email-help"
          error={errors.email?.message}
        />
      </Field>
      <Field id="password" label={fields.password} help={fields.password_help} error={errors.password?.message}>
        <PasswordInput
          {...form.register("password")}
          id="password"
          autoComplete="new-password"
          error={errors.password?.message}
        />
      </Field>
      <Button type="submit" size="big" wide busy={isSubmitting} busyLabel={words.register.sending}>
        {invite.accept}
      </Button>
    </form>
  )
}
