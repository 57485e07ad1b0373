"use client"

import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { TextInput } from "@cho-htx/ui/text-input"
import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { localePath } from "../../lib/i18n/locale"
import { useLocale } from "../../lib/i18n/locale-context"
import { ShopLink } from "../../lib/i18n/shop-link"
import { type AccountWords, accountFailure } from "./account-failure"
import { type AccountErrors, signInErrors } from "./account-fields"
import { PasswordField } from "./password-field"
import { signIn } from "./sign-in"

/** Email and password, then the account. */
export function SignInForm({ words }: { words: AccountWords }) {
  const router = useRouter()
  const locale = useLocale()
  const [errors, setErrors] = useState<AccountErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const input = { email: String(data.get("email") ?? ""), password: String(data.get("password") ?? "") }
    const found = signInErrors(input, words)
    setErrors(found)
    setFailure(null)
    const [first] = Object.keys(found)
    if (first) {
      form.querySelector<HTMLInputElement>(`#${first}`)?.focus()
      return
    }
    setBusy(true)
    const answer = await signIn(input.email, input.password)
    setBusy(false)
    if (answer.ok) router.push(localePath(locale, "/tai-khoan"))
    else setFailure(accountFailure(answer, words, "sign-in"))
  }

  return (
    <Box>
      <form noValidate onSubmit={submit} className="grid gap-4">
        {failure ? (
          <Note tone="bad" role="alert">
            {failure}
          </Note>
        ) : null}
        <Field id="email" label={words.email} error={errors.email}>
          <TextInput
            id="email"
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={120}
            error={errors.email}
          />
        </Field>
        <PasswordField autoComplete="current-password" error={errors.password} words={words} />
        <Button type="submit" wide busy={busy} busyLabel={words.signing_in}>
          {words.sign_in}
        </Button>
        <p className="text-center text-soft">
          {words.no_account}{" "}
          <ShopLink href="/tai-khoan/dang-ky" className="text-link font-bold">
            {words.register}
          </ShopLink>
        </p>
      </form>
    </Box>
  )
}
