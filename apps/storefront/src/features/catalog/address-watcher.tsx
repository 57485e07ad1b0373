"use client"

import { useSearchParams } from "next/navigation"
import { useEffect } from "react"

/** Tells the list whenever the address changes: a link, "back", the search box. Stands alone because it only exists in the browser. */
export function AddressWatcher({ onChange }: { onChange: (search: string) => void }) {
  const search = useSearchParams().toString()
  useEffect(() => {
    onChange(search)
  }, [onChange, search])
  return null
}
