import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"

const PAUSE_MS = 300

interface SearchFieldProps {
  value: string | undefined
  label: string
  /** Most letters, as the contract has it. */
  most: number | undefined
  onSearch: (text: string | undefined) => void
}

/** Searches once typing pauses. */
export function SearchField({ value, label, most, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value ?? "")
  useEffect(() => setText(value ?? ""), [value])
  useEffect(() => {
    const wanted = text.trim() || undefined
    if (wanted === value) return
    const timer = setTimeout(() => onSearch(wanted), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, value, onSearch])
  return (
    <div className="w-full md:w-72">
      <Input
        type="search"
        value={text}
        maxLength={most}
        placeholder={label}
        aria-label={label}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  )
}
