import type { InputHTMLAttributes, Ref } from "react"
import { inputClass } from "./input-class"

export interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Must equal the `id` of the surrounding Field. */
  id: string
  error?: string | null
  /** Green border: the value was understood. */
  settled?: boolean
  ref?: Ref<HTMLInputElement>
}

/** A 52 px text field tied to its error sentence. */
export function TextInput({ id, error, settled, className = "", ...rest }: TextInputProps) {
  return (
    <input
      {...rest}
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : rest["aria-describedby"]}
      className={`${inputClass({ error: Boolean(error), settled })} ${className}`}
    />
  )
}
