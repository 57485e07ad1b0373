import { parsePhone } from "@cho-htx/vietnam/phone"
import { readTaxCode } from "@cho-htx/vietnam/tax-code"
import { fill } from "../../lib/i18n/fill"
import type { JoinWords } from "../../messages/vi/join"
import type { Draft } from "./draft"
import { isEmail, type StepName } from "./steps"

/** What a schema cannot say about a step: check digits, why a number is no mobile number. Sentences by field. */
export function checkStep(step: StepName, values: Draft, { errors }: JoinWords): Map<string, string> {
  const found = new Map<string, string>()
  if (step === "cooperative" && values.registration_code.trim()) {
    const code = readTaxCode(values.registration_code)
    if (!code.ok)
      found.set("registration_code", fill(errors[`tax_${code.reason}`], { typed: values.registration_code }))
  }
  if (step === "person") {
    const phone = parsePhone(values.phone)
    if (!phone.ok)
      found.set(
        "phone",
        values.phone.trim() ? fill(errors[`phone_${phone.reason}`], { digits: phone.digits }) : errors.phone,
      )
    if (!isEmail(values.email.trim())) found.set("email", errors.email)
  }
  return found
}
