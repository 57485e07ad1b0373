import { Checkbox } from "@cho-htx/ui/checkbox"
import { Field } from "@cho-htx/ui/field"
import { TextInput } from "@cho-htx/ui/text-input"
import { useState } from "react"
import type { AccountWords } from "./account-failure"

export interface PasswordFieldProps {
  /** Tells password managers whether to offer or to make one. */
  autoComplete: "current-password" | "new-password"
  error: string | undefined
  words: AccountWords
}

/** A password with a tick to show it: Vietnamese keyboards change letters unseen. */
export function PasswordField({ autoComplete, error, words }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <div>
      <Field
        id="password"
        label={words.password}
        hint={autoComplete === "new-password" ? words.password_hint : undefined}
        error={error}
      >
        <TextInput
          id="password"
          name="password"
          type={shown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          error={error}
        />
      </Field>
      <Checkbox label={words.show_password} checked={shown} onChange={(event) => setShown(event.target.checked)} />
    </div>
  )
}
