import type { VendorOrderResponse } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { buttonClass } from "@cho-htx/ui/button-class"
import { PhoneGlyph } from "@cho-htx/ui/glyphs"
import { ChatGlyph } from "@cho-htx/ui/portal-glyphs"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { noBreak } from "../../lib/format/no-break"
import { zaloLink } from "../../lib/format/zalo-link"
import { useOrderWords } from "./use-order-words"

/** For whom it is, and the two ways people here talk to each other. */
export function BuyerBox({ order: { contact, address } }: { order: VendorOrderResponse["order"] }) {
  const words = useOrderWords()
  const shownPhone = contact.phone.startsWith("+84") ? formatPhone(contact.phone) : contact.phone
  const place = [address.commune_name, address.province_name].filter(Boolean).map(noBreak).join(", ")
  return (
    <Box>
      <h2 className="text-sm text-soft">{words.send_to}</h2>
      <b className="text-lg leading-[1.4]">{contact.name}</b>
      <p>
        {address.line}
        {address.line && place ? ", " : ""}
        {place}
      </p>
      <p className="tabular-nums">{noBreak(shownPhone)}</p>
      <p className="mt-3 grid grid-cols-2 gap-3">
        <a href={`tel:${contact.phone}`} className={`${buttonClass({ look: "line" })} px-2!`}>
          <PhoneGlyph size={22} /> {words.call}
        </a>
        <a
          href={zaloLink(contact.phone)}
          target="_blank"
          rel="noreferrer"
          className={`${buttonClass({ look: "line" })} px-2!`}
        >
          <ChatGlyph size={22} /> {words.zalo}
        </a>
      </p>
    </Box>
  )
}
