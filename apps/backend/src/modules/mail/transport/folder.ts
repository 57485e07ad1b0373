import fs from "node:fs/promises"
import path from "node:path"
import { createTransport } from "nodemailer"
import { fileName } from "../file-name"
import { mailRefused } from "../mail-refused"
import type { MailTransport } from "./transport"

/** Writes each mail as one .eml file (RFC 5322) that only this user may read; the reference is the file's name. */
export function folderTransport(folder: string): MailTransport {
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(message, template) {
      try {
        const { message: bytes } = await composer.sendMail(message)
        const name = fileName(message.date, template, message.messageId.slice(1))
        await fs.mkdir(folder, { recursive: true, mode: 0o700 })
        const draft = path.join(folder, `.${name}.${process.pid}`)
        await fs.writeFile(draft, bytes, { mode: 0o600 })
        // Renamed when whole: whoever reads the folder never sees half a mail.
        await fs.rename(draft, path.join(folder, name))
        return name
      } catch (error) {
        throw mailRefused(error)
      }
    },
    close: () => composer.close(),
  }
}
