import { describe, expect, it } from "vitest"
import type { Backend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"

/** What is served of FILES_DIR, which holds a `gao.svg`. */
export function servesUploads(backend: () => Backend): void {
  describe("uploaded files", () => {
    it("are served from FILES_DIR and cannot run scripts", async () => {
      const { status, headers, body } = await call(`${backend().url}/static/gao.svg`)
      expect({ status, body }).toEqual({ status: 200, body: "<svg/>" })
      expect(headers.get("content-security-policy")).toContain("sandbox")
    })

    it("says in words that a paper beside them is not for everybody", async () => {
      const { status, body } = await call<{ message: string }>(`${backend().url}/static/.giay-to/a.pdf`)
      expect([status, body.message]).toEqual([404, expect.stringContaining("Không có tệp này")])
    })

    it.each(["..%2Fpackage.json", "khong-co.svg", "%2e%2e/%2e%2e/etc/passwd"])("does not serve %s", async (name) => {
      expect((await call(`${backend().url}/static/${name}`)).status).toBeGreaterThanOrEqual(400)
    })
  })
}
