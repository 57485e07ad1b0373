import type { Words } from "../vi"
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

/** The English catalogue; loaded only when somebody chooses it. */
export const en: Words = { shell, time, home, goods, order, stock, money, settings, signIn, waiting }
