import type { SelectHTMLAttributes } from "react"
import { inputClass } from "./input-class"

export interface SelectInputProps extends SelectHTMLAttributes<HTMLSelectElement> {
  id: string
  error?: string | null
}

/** The browser's own list in a 52 px frame. */
export function SelectInput({ id, error, className = "", children, ...rest }: SelectInputProps) {
  const described = [rest["aria-describedby"], error ? `${id}-error` : null].filter(Boolean).join(" ")
  return (
    <select
      {...rest}
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={described || undefined}
      className={`${inputClass({ error: Boolean(error) })} ${className}`}
    >
      {children}
    </select>
  )
}
