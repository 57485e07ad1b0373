import type { VendorLot } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"

/** What a lot's page is called: by its code, or, while the market has given it none, in general. */
export const titleOf = ({ code }: Pick<VendorLot, "code">, withCode: string, without: string): string =>
  code ? fill(withCode, { code }) : without
