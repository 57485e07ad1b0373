import { TextInput, type TextInputProps } from "@cho-htx/ui/text-input"
import { useState } from "react"
import { useWords } from "../../lib/i18n/use-words"

/** A password that can be shown: typing blind on a small screen locks people out. */
export function PasswordInput({ className = "", ...rest }: Omit<TextInputProps, "type">) {
  const words = useWords().signIn
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <TextInput {...rest} type={shown ? "text" : "password"} maxLength={128} className={`pr-18! ${className}`} />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={`${shown ? words.hide : words.show} ${words.password.toLocaleLowerCase("vi")}`}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 right-0 min-w-16 rounded-md px-3 font-bold text-leaf-700 text-sm"
      >
        {shown ? words.hide : words.show}
      </button>
    </div>
  )
}
