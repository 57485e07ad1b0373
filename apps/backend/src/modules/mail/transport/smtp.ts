import { createTransport } from "nodemailer"
import { mailRefused } from "../mail-refused"
import type { MailTransport } from "./transport"

/** Milliseconds. The whole of one mail ends before a claim of the sender does. */
const limits = { dns: 5_000, connect: 10_000, greeting: 10_000, silence: 20_000, idle: 30_000, whole: 60_000 }

/** Sends through one mail server: at most three connections, each step with a time limit; nothing is repeated here. */
export function smtpTransport(url: string): MailTransport {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    maxMessages: 100,
    // Who retries is the queue, which counts the tries.
    maxRequeues: 0,
    idleTimeout: limits.idle,
    dnsTimeout: limits.dns,
    connectionTimeout: limits.connect,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(message) {
      try {
        const sent = await pool.sendMail({ ...message, signal: AbortSignal.timeout(limits.whole) })
        return sent.messageId
      } catch (error) {
        throw mailRefused(error)
      }
    },
    close: () => pool.close(),
  }
}
