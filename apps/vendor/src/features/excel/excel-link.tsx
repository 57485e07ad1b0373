import type { ImportKind } from "@cho-htx/contracts"
import { buttonClass } from "@cho-htx/ui/button-class"
import { FileTextGlyph } from "@cho-htx/ui/goods-glyphs"
import { Link } from "@tanstack/react-router"
import { useMember } from "../../lib/session/use-member"
import { useExcelWords } from "./use-excel-words"

/** The way to sheets, for those who may use them. */
export function ExcelLink({ kind }: { kind?: ImportKind }) {
  const words = useExcelWords()
  if (useMember().member.role === "packer") return null
  return (
    <Link
      to="/hang/excel"
      search={{ loai: kind === "stock" ? "ton" : undefined }}
      className={buttonClass({ look: "line" })}
    >
      <FileTextGlyph size={20} /> {words.link}
    </Link>
  )
}
