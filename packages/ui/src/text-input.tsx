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
  const described = [rest["aria-describedby"], error ? `${id}-error` : null].filter(Boolean).join(" ")
  return (
    <input
      {...rest}
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={described || undefined}
      className={`${inputClass({ error: Boolean(error), settled })} ${className}`}
    />
  )
}
