"use client"

import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { TextInput } from "@cho-htx/ui/text-input"
import { useRouter } from "next/navigation"
import { type FormEvent, useRef, useState } from "react"
import { localePath } from "../../lib/i18n/locale"
import { useLocale } from "../../lib/i18n/locale-context"
import type { CheckoutWords } from "../checkout/validate-draft"
import { phoneError } from "../checkout/validate-draft"
import { orderApi } from "./order-api"
import { readOrderCode } from "./order-code"
import { orderMemory } from "./order-memory"
import { type OrderWords, trackFailure } from "./track-failure"

export interface TrackFormProps {
  /** Known code: only the phone is asked for. */
  code?: string
  words: OrderWords
  phoneWords: Pick<CheckoutWords, Extract<keyof CheckoutWords, `phone_${string}`>>
  helpPhone: string
}

/** Looks up an order by code and phone, then opens its page. */
export function TrackForm({ code: fixedCode, words, phoneWords, helpPhone }: TrackFormProps) {
  const router = useRouter()
  const locale = useLocale()
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState<{ code?: string; phone?: string; whole?: string }>({})
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = fixedCode ?? String(data.get("code") ?? "")
    const phone = String(data.get("phone") ?? "")
    const code = readOrderCode(typed)
    const found = {
      code: code ? undefined : typed.trim() ? words.code_wrong : words.code_missing,
      phone: phoneError(phone, phoneWords)?.message,
    }
    setErrors(found)
    if (!code || found.phone) {
      form.current?.querySelector<HTMLInputElement>(code ? "#track-phone" : "#track-code")?.focus()
      return
    }
    setBusy(true)
    const answer = await orderApi.track(code, phone)
    setBusy(false)
    if (!answer.ok) {
      setErrors({ whole: trackFailure(answer, code, words, helpPhone, Date.now()) })
      return
    }
    orderMemory.remember(code, phone)
    orderMemory.keep(answer.data.order_group)
    if (fixedCode) window.dispatchEvent(new Event(orderMemory.event))
    else router.push(localePath(locale, `/don-hang/${encodeURIComponent(code)}`))
  }

  return (
    <form ref={form} noValidate onSubmit={submit} className="grid gap-3">
      {errors.whole ? (
        <Note tone="bad" role="alert">
          {errors.whole}
        </Note>
      ) : null}
      <div
        className={`grid items-start gap-3 ${fixedCode ? "min-[900px]:grid-cols-[1fr_auto]" : "min-[900px]:grid-cols-[1fr_1fr_auto]"}`}
      >
        {fixedCode ? null : (
          <Field id="track-code" label={words.code} hint={words.code_hint} error={errors.code}>
            <TextInput
              id="track-code"
              name="code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={20}
              error={errors.code}
            />
          </Field>
        )}
        <Field id="track-phone" label={words.phone} error={errors.phone}>
          <TextInput
            id="track-phone"
            name="phone"
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
            maxLength={30}
            error={errors.phone}
          />
        </Field>
        <Button type="submit" busy={busy} busyLabel={words.tracking} className="min-h-13 min-[900px]:mt-[27px]">
          {words.track}
        </Button>
      </div>
    </form>
  )
}
