import { CashGlyph } from "@cho-htx/ui/glyphs"
import { OptionRow } from "@cho-htx/ui/option-row"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import type { PricedCart } from "./priced-cart"
import { StepBox } from "./step-box"
import type { CheckoutWords } from "./validate-draft"

/** "318.000 ₫, 212.000 ₫ và 100.000 ₫" */
function listed(sums: string[], and: string): string {
  const last = sums[sums.length - 1] ?? ""
  return sums.length < 2 ? last : `${sums.slice(0, -1).join(", ")} ${and} ${last}`
}

/** Part 3: only what works is offered, which is cash on delivery. */
export function PaymentStep({ priced, words }: { priced: PricedCart; words: CheckoutWords }) {
  const sums = listed(
    priced.parcels.map((parcel) => formatDong(parcel.total)),
    words.and,
  )
  const each = fill(priced.parcels.length > 1 ? words.cod_each : words.cod_one, { sums })
  return (
    <StepBox number={3} title={words.step_payment}>
      <fieldset>
        <legend className="sr-only">{words.step_payment}</legend>
        <OptionRow
          name="payment"
          value="cod"
          checked
          readOnly
          title={words.cod}
          end={<CashGlyph size={26} />}
          detail={priced.delivery === null ? words.cod_later : each}
        />
      </fieldset>
    </StepBox>
  )
}
