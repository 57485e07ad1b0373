import type { CheckoutDetails } from "@cho-htx/contracts"
import { parsePhone } from "@cho-htx/vietnam"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import { MarketError } from "../checkout/market-error"
import { mainMessage } from "../checkout/messages"

/** Who receives and where, checked: the phone as +84…, the commune resolved. */
export interface Receiver {
  name: string
  phone: string
  address_line: string
  commune_code: string
  commune_name: string
  province_name: string
  commune_typed: string | null
}

/** Checks phone and commune; throws one MarketError (400) that names every field at fault. */
export function receiverOf(details: CheckoutDetails): Receiver {
  const phone = parsePhone(details.phone)
  const commune = findCommune(details.commune_code)
  const codes = [...(phone.ok ? [] : ["bad_phone" as const]), ...(commune ? [] : ["unknown_commune" as const])]
  const [code] = codes
  if (code || !phone.ok || !commune) {
    const fields = { bad_phone: "phone", unknown_commune: "commune_code" }
    const wrong = codes.map((each) => ({ path: fields[each], message: mainMessage(each) }))
    throw new MarketError(400, code ?? "bad_phone", mainMessage(code ?? "bad_phone"), wrong)
  }
  return {
    name: details.name,
    phone: phone.e164,
    address_line: details.address_line,
    commune_code: commune.code,
    commune_name: commune.name,
    province_name: commune.province_name,
    commune_typed: details.commune_typed || null,
  }
}
