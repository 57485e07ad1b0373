import { deliveryZones } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import type { FormEvent } from "react"
import { HowNote } from "../how-note"
import { PreviewBox } from "../preview-box"
import { DeliveryInput } from "./delivery-input"
import { Extras } from "./extras"
import { NewsNote } from "./news-note"
import { type DeliveryFormInput, useDeliveryForm } from "./use-delivery-form"
import { ZoneBox } from "./zone-box"

/** The whole table to write in, what it comes to beside it, and one button. It waits on the phone without a network. */
export function DeliveryFormView(input: DeliveryFormInput) {
  const { cooperative, now, words } = input
  const handle = useDeliveryForm(input)
  const { said, news, restored, read } = handle
  const send = (event: FormEvent) => {
    event.preventDefault()
    void handle.save()
  }
  return (
    <form
      onSubmit={send}
      noValidate
      className="grid gap-4 min-[900px]:grid-cols-[minmax(0,1fr)_24rem] min-[900px]:items-start min-[900px]:gap-5"
    >
      <div className="grid gap-4">
        {news.length > 0 ? <NewsNote {...{ handle, now, words }} /> : null}
        {restored ? (
          <Note tone="info" role="status">
            {words.restored}{" "}
            <button type="button" className="text-link min-h-8" onClick={handle.forget}>
              {words.forget}
            </button>
          </Note>
        ) : null}
        <HowNote values={read.values} isDraft={cooperative.status === "draft"} words={words} />
        <Box role="group" aria-labelledby="delivery-weights">
          <h2 id="delivery-weights" className="font-bold text-xl leading-[1.3]">
            {words.weights}
          </h2>
          <div className="mt-3 grid items-start gap-4 min-[420px]:grid-cols-2">
            <DeliveryInput {...{ handle, words }} field="base_weight_g" label={words.base_weight} unit="kg" />
            <DeliveryInput {...{ handle, words }} field="step_weight_g" label={words.step_weight} unit="kg" />
          </div>
          <p className="mt-2 text-sm text-soft">{words.weight_help}</p>
        </Box>
        {deliveryZones.map((zone) => (
          <ZoneBox key={zone} {...{ zone, handle, words }} commune={cooperative.commune} />
        ))}
        <Extras {...{ handle, cooperative, words }} />
      </div>
      <div className="grid gap-4 min-[900px]:sticky min-[900px]:top-4">
        <PreviewBox values={read.values} words={words} />
        {said ? (
          <Note tone={said.tone} role={said.tone === "info" ? "status" : "alert"}>
            {said.text}
          </Note>
        ) : null}
        <Button type="submit" size="big" wide busy={handle.busy}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
