import { Note } from "@cho-htx/ui/note"
import { noBreak } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import type { CommuneWords } from "./commune-picker"
import type { ChosenCommune } from "./draft"
import { provinceTitle } from "./province-title"

const KIND = /^(xã|phường|thị trấn|đặc khu)\s+/

export interface CommuneSettledProps {
  chosen: ChosenCommune
  words: CommuneWords
  onWrong: () => void
}

/** Says which place of today was understood, and offers the way back: "Hải Đường nay thuộc xã Hải Anh, tỉnh Ninh Bình." */
export function CommuneSettled({ chosen, words, onWrong }: CommuneSettledProps) {
  const former = chosen.former_ward?.replace(KIND, "")
  const province = provinceTitle({ code: chosen.province_code, name: chosen.province_name }, words)
  return (
    <Note tone="ok" role="status">
      {former ? fill(words.commune_moved, { former: noBreak(former) }) : words.commune_is}{" "}
      <b>
        {noBreak(chosen.name)}, {noBreak(province)}
      </b>
      .<br />
      <button
        type="button"
        onClick={onWrong}
        className="-mb-2.5 min-h-11 cursor-pointer text-leaf-600 underline underline-offset-3"
      >
        {words.commune_wrong}
      </button>
    </Note>
  )
}
