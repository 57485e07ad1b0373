import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { CopyButton } from "./copy-button"

/** Who carries a parcel, and its tracking code to copy; nothing before it was handed over. */
export function ParcelCarrier({ carrier, code }: { carrier: string | null; code: string | null }) {
  const { words } = useWords()
  if (!carrier) return null
  return (
    <div className="flex flex-wrap items-center gap-x-2 px-4 py-3 md:px-6">
      <Text size="small">{words("parcel.carriedBy", { carrier })}</Text>
      {code ? (
        <>
          <Text size="small" weight="plus" className="cho-num">
            {code}
          </Text>
          <CopyButton content={code} />
        </>
      ) : null}
    </div>
  )
}
