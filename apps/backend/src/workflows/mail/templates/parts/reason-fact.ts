import type { MailStep } from "../../purchase"
import type { Fact } from "../../render/content"

/** The reason of a step, when one was written. */
export const reasonFact = ({ reason }: MailStep): Fact => ["Lý do", reason?.trim() || null]
