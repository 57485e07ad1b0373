import { Button } from "@cho-htx/ui/button"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { Note } from "@cho-htx/ui/note"
import { OptionRow } from "@cho-htx/ui/option-row"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import { deliveryDetail } from "./delivery-detail"
import type { PricedParcel } from "./priced-cart"
import { StepBox } from "./step-box"
import type { CheckoutWords } from "./validate-draft"

export interface DeliveryStepProps {
  parcels: PricedParcel[]
  /** `ask`: no commune yet. */
  status: "ask" | "counting" | "ready" | "failed"
  words: CheckoutWords
  retryLabel: string
  locale: string
  onChoose: (cooperativeId: string, deliveryId: string) => void
  onRetry: () => void
}

/** Part 2: one choice per cooperative, with fee and days. */
export function DeliveryStep({ parcels, status, words, retryLabel, locale, onChoose, onRetry }: DeliveryStepProps) {
  return (
    <StepBox number={2} title={words.step_delivery}>
      {status === "ask" ? <p className="text-soft">{words.delivery_ask_commune}</p> : null}
      {status === "failed" ? (
        <Note tone="bad" role="alert">
          <b>{words.delivery_failed}</b>{" "}
          <Button look="quiet" onClick={onRetry}>
            {retryLabel}
          </Button>
        </Note>
      ) : null}
      {status === "counting" ? (
        <div role="status" aria-label={words.delivery_counting} className="grid gap-3">
          {parcels.map(({ parcel }) => (
            <Skeleton key={parcel.cooperative.id} className="h-16 rounded-md" />
          ))}
        </div>
      ) : null}
      {status === "ready" ? (
        <div className="grid gap-4.5">
          {parcels.map(({ parcel, offered, choice }) => (
            <fieldset key={parcel.cooperative.id} className="grid min-w-0 gap-2">
              <legend className="mb-2 flex items-center gap-2.5">
                <MakerTile
                  id={parcel.cooperative.id}
                  initials={parcel.cooperative.initials}
                  logoUrl={parcel.cooperative.logo_url}
                  size="sm"
                />
                <span>
                  <b>{parcel.cooperative.short_name}</b>{" "}
                  <span className="whitespace-nowrap text-sm text-soft">
                    · {fill(words.parcel_goods, { n: parcel.lines.length })}
                  </span>
                </span>
              </legend>
              {offered.length === 0 ? <p className="text-soft text-sm">{words.delivery_none}</p> : null}
              {offered.map((delivery) => (
                <OptionRow
                  key={delivery.id}
                  name={`delivery-${parcel.cooperative.id}`}
                  value={delivery.id}
                  checked={choice?.id === delivery.id}
                  onChange={() => onChoose(parcel.cooperative.id, delivery.id)}
                  title={words[`delivery_${delivery.kind}`]}
                  end={delivery.fee === 0 && delivery.kind === "home" ? words.free : formatDong(delivery.fee)}
                  detail={deliveryDetail(delivery, parcel.cooperative, words, locale)}
                />
              ))}
            </fieldset>
          ))}
        </div>
      ) : null}
    </StepBox>
  )
}
