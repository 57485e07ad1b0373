import type { VendorCooperative } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { SwitchRow } from "@cho-htx/ui/switch-row"
import { noBreak } from "../../../lib/format/no-break"
import { fill } from "../../../lib/i18n/fill"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import { isOn, switchText } from "./delivery-form"
import { DeliveryInput } from "./delivery-input"
import type { DeliveryFormHandle } from "./use-delivery-form"

export interface ExtrasProps {
  handle: DeliveryFormHandle
  cooperative: VendorCooperative
  words: DeliveryWords
}

/** When nothing is charged: large orders, and goods that are fetched. */
export function Extras({ handle, cooperative, words }: ExtrasProps) {
  const { form, type } = handle
  const address = [cooperative.address_line, noBreak(cooperative.commune.name)].join(", ")
  const row = (name: "free" | "pickup", detail: string) => {
    const on = isOn(form[name])
    return (
      <>
        <h2 id={`delivery-${name}-title`} className="font-bold text-xl leading-[1.3]">
          {words[name]}
        </h2>
        <p id={`delivery-${name}-detail`} className="mt-0.5 text-sm text-soft">
          {detail}
        </p>
        <SwitchRow
          on={on}
          state={on ? words.on : words.off}
          labelledBy={`delivery-${name}-title`}
          describedBy={`delivery-${name}-detail`}
          className="mt-3"
          onToggle={() => type(name, switchText(!on))}
        />
      </>
    )
  }
  return (
    <>
      <Box>
        {row("free", words.free_detail)}
        {isOn(form.free) ? (
          <div className="mt-4">
            <DeliveryInput
              {...{ handle, words }}
              field="free_from"
              label={words.free_from}
              unit="dong"
              help={words.free_help}
            />
          </div>
        ) : null}
      </Box>
      <Box>{row("pickup", fill(words.pickup_detail, { address }))}</Box>
    </>
  )
}
