import { expect, type Page } from "@playwright/test"

export interface PageWatch {
  /** Fails with everything the browser complained about. `allow`: statuses the test provokes on purpose. */
  expectQuiet: (allow?: number[]) => void
}

/** Collects console errors and uncaught exceptions of a page from now on. */
export function watchPage(page: Page): PageWatch {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${page.url()})`)
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
