import type { FieldErrors, FieldValues, Resolver } from "react-hook-form"
import { z } from "zod"

// The page's policy forbids code made from text, which zod would try for speed.
z.config({ jitless: true })

/** Says in the person's language what is wrong with the field at `path`, whose text is `typed`. */
export type Sentence = (path: string, typed: string) => string

/** One message per field, flat by dotted path, as react-hook-form nests them. */
function nest(found: Map<string, string>): Record<string, unknown> {
  const errors: Record<string, unknown> = {}
  for (const [path, message] of found) {
    const [first = "", second] = path.split(".")
    const error = { type: "invalid", message }
    if (second) errors[first] = { ...(errors[first] as object | undefined), [second]: error }
    else errors[first] = error
  }
  return errors
}

/** react-hook-form types errors by the form's shape; ours come from the same schema, so the shape holds. */
const asErrors = <T extends FieldValues>(errors: Record<string, unknown>): FieldErrors<T> => errors as FieldErrors<T>

/** Checks a form with the contract's own schema, and words each complaint for people; `check` adds what a schema cannot say. */
export function zodResolver<T extends FieldValues>(
  schema: z.ZodType,
  sentence: Sentence,
  check?: (values: T) => Map<string, string>,
): Resolver<T> {
  return (values) => {
    const found = new Map<string, string>(check?.(values) ?? [])
    const parsed = schema.safeParse(values)
    for (const { path } of parsed.success ? [] : parsed.error.issues) {
      const name = path.map(String).join(".")
      const typed = path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], values)
      if (!found.has(name)) found.set(name, sentence(name, typeof typed === "string" ? typed : ""))
    }
    return found.size === 0 ? { values, errors: {} } : { values: {}, errors: asErrors<T>(nest(found)) }
  }
}
