import { Box } from "@cho-htx/ui/box"
import { Field } from "@cho-htx/ui/field"
import { Link } from "@tanstack/react-router"
import type { AccountWords } from "../../messages/vi/account"
import { PasswordInput } from "../sign-in/password-input"
import type { AccountFormHandle } from "./use-account-form"

/** The present password, and why it is asked for: a phone left on a table must not be enough. */
export function PasswordBox({ handle, words }: { handle: AccountFormHandle; words: AccountWords }) {
  const error = handle.wrong.password ?? null
  return (
    <Box className="border-nghe-200! bg-nghe-50!">
      <Field id="account-password" label={words.password} help={words.password_help} error={error}>
        <PasswordInput
          id="account-password"
          autoComplete="current-password"
          aria-describedby="account-password-help"
          value={handle.password}
          error={error}
          onChange={(event) => handle.type("password", event.target.value)}
        />
      </Field>
      <p className="mt-1">
        <Link to="/quen-mat-khau" className="text-link inline-flex min-h-11 items-center text-sm">
          {words.forgot}
        </Link>
      </p>
    </Box>
  )
}
