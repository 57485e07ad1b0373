import type { TextareaHTMLAttributes } from "react"
import { inputClass } from "./input-class"

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  id: string
  error?: string | null
}

/** A resizable field of several lines, tied to its error sentence. */
export function TextArea({ id, error, className = "", ...rest }: TextAreaProps) {
  const described = [rest["aria-describedby"], error ? `${id}-error` : null].filter(Boolean).join(" ")
  return (
    <textarea
      {...rest}
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={described || undefined}
      className={`${inputClass({ error: Boolean(error) })} min-h-22 resize-y ${className}`}
    />
  )
}
