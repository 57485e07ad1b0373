import { goods } from "./goods"
import { home } from "./home"
import { money } from "./money"
import { order } from "./order"
import { settings } from "./settings"
import { shell } from "./shell"
import { signIn } from "./sign-in"
import { stock } from "./stock"
import { time } from "./time"
import { waiting } from "./waiting"

/** The Vietnamese catalogue of what opens first: one file per feature. Guided forms bring their own (see `join`). */
export const vi = { shell, time, home, goods, order, stock, money, settings, signIn, waiting }

export type Words = typeof vi
