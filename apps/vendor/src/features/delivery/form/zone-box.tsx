import type { DeliveryZone, VendorCooperative } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { noBreak } from "../../../lib/format/no-break"
import { fill } from "../../../lib/i18n/fill"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import type { FlatTable, TableField } from "../table/flat-table"
import { weightWords } from "../table/value-words"
import { DeliveryInput } from "./delivery-input"
import type { DeliveryFormHandle } from "./use-delivery-form"

export interface ZoneBoxProps {
  zone: DeliveryZone
  handle: DeliveryFormHandle
  commune: VendorCooperative["commune"]
  words: DeliveryWords
}

/** The weight a price is for, once it can be read. */
const named = (values: FlatTable, field: TableField, label: string, open: string, words: DeliveryWords) => {
  const grams = values[field]
  return typeof grams === "number" ? fill(label, { weight: weightWords(grams, words) }) : open
}

/** Prices and days for one zone. */
export function ZoneBox({ zone, handle, commune, words }: ZoneBoxProps) {
  const { values } = handle.read
  const place = { commune: noBreak(commune.name), province: noBreak(commune.province_name) }
  const common = { handle, words }
  return (
    <Box role="group" aria-labelledby={`zone-${zone}`} aria-describedby={`zone-${zone}-detail`}>
      <h2 id={`zone-${zone}`} className="font-bold text-xl leading-[1.3]">
        {words.zones[zone]}
      </h2>
      <p id={`zone-${zone}-detail`} className="mt-0.5 text-sm text-soft">
        {fill(words.zone_details[zone], place)}
      </p>
      <div className="mt-3 grid grid-cols-2 items-start gap-x-3 gap-y-4">
        <DeliveryInput
          {...common}
          field={`zones.${zone}.base_fee`}
          label={named(values, "base_weight_g", words.base_fee, words.base_fee_open, words)}
          unit="dong"
        />
        <DeliveryInput
          {...common}
          field={`zones.${zone}.step_fee`}
          label={named(values, "step_weight_g", words.step_fee, words.step_fee_open, words)}
          unit="dong"
        />
        <DeliveryInput {...common} field={`zones.${zone}.days_min`} label={words.days_min} unit="days" />
        <DeliveryInput {...common} field={`zones.${zone}.days_max`} label={words.days_max} unit="days" />
      </div>
      {zone === "same_commune" ? <p className="mt-2 text-sm text-soft">{words.days_help}</p> : null}
    </Box>
  )
}
