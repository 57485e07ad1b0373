import { useEffect, useState } from "react"
import { uploads } from "./uploads"

/** An address under which the page can show the bytes this phone keeps; null until they are read, or when there are none. */
export function usePreview(id: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!id) return
    let made: string | null = null
    let gone = false
    void uploads.bytesOf(id).then((blob) => {
      if (gone || !blob?.type.startsWith("image/")) return
      made = URL.createObjectURL(blob)
      setAddress(made)
    })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [id])
  return address
}
