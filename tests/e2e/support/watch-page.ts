import { expect, type Page } from "@playwright/test"

export interface PageWatch {
  /**
   * Fails with everything the browser complained about and every request to a stranger's server.
   * `allow`: statuses the test provokes on purpose.
   */
  expectQuiet: (allow?: number[]) => void
}

const ours = new Set(["localhost", "127.0.0.1"])

/** Whether the browser would leave this machine for it; `data:` and `blob:` name no host. */
const isForeign = (address: string) => {
  const { hostname } = new URL(address)
  return hostname !== "" && !ours.has(hostname)
}

/** Collects console errors, uncaught exceptions and foreign requests of a page from now on. */
export function watchPage(page: Page): PageWatch {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${page.url()})`)
  })
  page.on("request", (request) => {
    if (isForeign(request.url())) complaints.push(`asked a stranger: ${request.url()} (${page.url()})`)
  })
  page.on("pageerror", (error) => complaints.push(`${error.message} (${page.url()})`))
  return {
    expectQuiet(allow = []) {
      const provoked = new RegExp(`status of (?:${allow.join("|")}) `)
      const left = allow.length > 0 ? complaints.filter((text) => !provoked.test(text)) : complaints
      expect(left).toEqual([])
    },
  }
}
