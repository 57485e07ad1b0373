import { complaints } from "./complaints"
import { delivery } from "./delivery"
import { fees } from "./fees"
import { labels } from "./labels"
import { payment } from "./payment"
import { privacy } from "./privacy"
import { returns } from "./returns"
import { rules } from "./rules"
import { sellers } from "./sellers"
import { terms } from "./terms"

/** The market's policies, one file each, and the words around them. */
export const policy = { labels, complaints, delivery, fees, payment, privacy, returns, rules, sellers, terms }
