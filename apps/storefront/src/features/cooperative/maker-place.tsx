import type { CooperativeDetail } from "@cho-htx/contracts"
import { PinGlyph } from "@cho-htx/ui/glyphs"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"

/** The full address, with the name the commune had before July 2025 in brackets. */
export async function MakerPlace({
  cooperative,
  className = "",
}: {
  cooperative: Pick<CooperativeDetail, "address_line" | "commune" | "province_name">
  className?: string
}) {
  const { maker } = await getMessages()
  const { address_line: line, commune, province_name: province } = cooperative
  return (
    <p className={className}>
      <PinGlyph size={17} className="mr-1 align-[-0.18em]" />
      {fill(maker.place, { line, commune: noBreak(commune.name), province: noBreak(province) })}{" "}
      {commune.former_name ? (
        <span className="text-soft">{fill(maker.former, { name: noBreak(commune.former_name) })}</span>
      ) : null}
    </p>
  )
}
