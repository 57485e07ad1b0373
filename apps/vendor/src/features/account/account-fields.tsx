import type { SessionMember } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { showToast } from "@cho-htx/ui/toast-store"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { useNavigate } from "@tanstack/react-router"
import type { FormEvent } from "react"
import { fill } from "../../lib/i18n/fill"
import type { AccountWords } from "../../messages/vi/account"
import { AccountInput } from "./account-input"
import { PasswordBox } from "./password-box"
import { useAccountForm } from "./use-account-form"

/** Three fields, each with what it is for; the password joins them once phone or e-mail change. */
export function AccountFields({ member, words }: { member: SessionMember; words: AccountWords }) {
  const navigate = useNavigate()
  const handle = useAccountForm(member, words)
  const { form, changed, asks, wrong, said, restored } = handle
  const oldPhone = formatPhone(member.phone ?? "")
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await handle.save())) return
    const phone = formatPhone(form.phone)
    showToast({ text: changed.phone ? fill(words.saved_phone, { phone }) : words.saved })
    void navigate({ to: "/cai-dat", replace: true })
  }
  const emailHelp = form.email.trim() ? words.email_help : `${words.email_help} ${words.email_none}`
  return (
    <>
      {restored ? (
        <Note tone="info" role="status">
          {words.restored}{" "}
          <button type="button" className="text-link min-h-8" onClick={handle.forget}>
            {words.forget}
          </button>
        </Note>
      ) : null}
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4">
        <Box className="grid gap-5">
          <AccountInput
            {...{ handle, field: "name", label: words.name, help: words.name_help }}
            autoComplete="name"
            maxLength={80}
          />
          <AccountInput
            {...{ handle, field: "phone", label: words.phone }}
            help={
              changed.phone && !wrong.phone
                ? fill(words.phone_next, { phone: formatPhone(form.phone), old: oldPhone })
                : words.phone_help
            }
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={30}
          />
          <AccountInput
            {...{ handle, field: "email", label: words.email, hint: words.optional }}
            help={
              changed.email && member.email
                ? `${emailHelp} ${fill(words.email_next, { old: member.email })}`
                : emailHelp
            }
            type="email"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={120}
          />
        </Box>
        {asks ? <PasswordBox handle={handle} words={words} /> : null}
        {said ? (
          <Note tone={said.tone} role={said.tone === "bad" ? "alert" : "status"}>
            {said.text}
          </Note>
        ) : null}
        <Button type="submit" size="big" wide busy={handle.busy} busyLabel={words.saving}>
          {words.save}
        </Button>
      </form>
    </>
  )
}
