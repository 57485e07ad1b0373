"use client"

import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Checkbox } from "@cho-htx/ui/checkbox"
import { Field } from "@cho-htx/ui/field"
import { BadGlyph } from "@cho-htx/ui/glyphs"
import { Note } from "@cho-htx/ui/note"
import { TextInput } from "@cho-htx/ui/text-input"
import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { localePath } from "../../lib/i18n/locale"
import { useLocale } from "../../lib/i18n/locale-context"
import { ShopLink } from "../../lib/i18n/shop-link"
import type { PhoneWords } from "../checkout/validate-draft"
import { phoneError } from "../checkout/validate-draft"
import { type AccountWords, accountFailure } from "./account-failure"
import { type AccountErrors, registerErrors } from "./account-fields"
import { PasswordField } from "./password-field"
import { register } from "./register"

/** Name, email, phone, password and consent make an account; the new customer is signed in. */
export function RegisterForm({ words, phoneWords }: { words: AccountWords; phoneWords: PhoneWords }) {
  const router = useRouter()
  const locale = useLocale()
  const [errors, setErrors] = useState<AccountErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const text = (name: string) => String(data.get(name) ?? "")
    const input = {
      name: text("name"),
      email: text("email"),
      phone: text("phone"),
      password: text("password"),
      consent: data.get("consent") === "on",
    }
    const found = registerErrors(input, phoneError(input.phone, phoneWords)?.message, words)
    setErrors(found)
    setFailure(null)
    const [first] = Object.keys(found)
    if (first) {
      form.querySelector<HTMLInputElement>(`#${first}`)?.focus()
      return
    }
    setBusy(true)
    const answer = await register(input)
    setBusy(false)
    if (answer.ok) router.push(localePath(locale, "/tai-khoan"))
    else setFailure(accountFailure(answer, words, "register"))
  }

  return (
    <Box>
      <form noValidate onSubmit={submit} className="grid gap-4">
        {failure ? (
          <Note tone="bad" role="alert">
            {failure}
          </Note>
        ) : null}
        <Field id="name" label={words.name} error={errors.name}>
          <TextInput
            id="name"
            name="name"
            autoComplete="name"
            autoCapitalize="words"
            maxLength={80}
            error={errors.name}
          />
        </Field>
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
        <Field id="phone" label={words.phone} error={errors.phone}>
          <TextInput
            id="phone"
            name="phone"
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
            maxLength={30}
            error={errors.phone}
          />
        </Field>
        <PasswordField autoComplete="new-password" error={errors.password} words={words} />
        <div>
          <Checkbox
            id="consent"
            name="consent"
            aria-invalid={errors.consent ? true : undefined}
            aria-describedby={errors.consent ? "consent-error" : undefined}
            label={
              <>
                {words.consent}{" "}
                <ShopLink href="/chinh-sach/du-lieu-ca-nhan" className="text-link">
                  {words.consent_link}
                </ShopLink>
                .
              </>
            }
          />
          {errors.consent ? (
            <p id="consent-error" className="mt-1.5 flex gap-1.5 font-bold text-sm text-son-700">
              <BadGlyph size={18} className="mt-px" />
              <span>{errors.consent}</span>
            </p>
          ) : null}
        </div>
        <Button type="submit" wide busy={busy} busyLabel={words.registering}>
          {words.register}
        </Button>
        <p className="text-center text-soft">
          {words.have_account}{" "}
          <ShopLink href="/tai-khoan/dang-nhap" className="text-link font-bold">
            {words.sign_in}
          </ShopLink>
        </p>
      </form>
    </Box>
  )
}
