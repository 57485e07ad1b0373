import { Note } from "@cho-htx/ui/note"
import { fill } from "../../lib/i18n/fill"
import type { CheckoutWords, FieldError } from "./validate-draft"

/** What is left to fix, each linked to its field. */
export function ErrorSummary({ errors, words }: { errors: FieldError[]; words: CheckoutWords }) {
  if (errors.length === 0) return null
  return (
    <Note tone="bad" role="alert" id="error-summary">
      <b>{fill(words.errors_title, { n: errors.length })}</b>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a
              href={`#${error.field}`}
              className="inline-flex min-h-11 items-center font-bold text-son-800 underline underline-offset-3"
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(error.field)?.focus()
              }}
            >
              {error.summary}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  )
}
