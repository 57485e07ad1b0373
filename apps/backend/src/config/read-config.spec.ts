import { describe, expect, it } from "vitest"
import { readConfig } from "./read-config"

const right = {
  DATABASE_URL: "postgres://u:p@127.0.0.1:5432/market",
  JWT_SECRET: "0123456789abcdef",
  COOKIE_SECRET: "0123456789abcdef",
}
describe("configuration", () => {
  it("accepts the least and fills in the rest", () => {
    expect(readConfig(right)).toMatchObject({ MEDUSA_WORKER_MODE: "shared", SHOP_URL: "http://127.0.0.1:8000" })
  })

  it.each([
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL: must look like postgres://"],
    [{ JWT_SECRET: "short" }, "JWT_SECRET"],
    [{ FILES_DIR: "files" }, "FILES_DIR: must be an absolute path"],
    [{ MAIL_DIR: "mail" }, "MAIL_DIR: must be an absolute path"],
    [{ SMTP_URL: "mail.example" }, "SMTP_URL: must look like smtp://"],
    [{ MAIL_FROM: "nobody" }, "MAIL_FROM: must look like"],
    [{ MAIL_FROM: "Shop\r\nBcc: x@y.z <a@b.c>" }, "MAIL_FROM: must look like"],
    [{ S3_BUCKET: "goods" }, "S3_ACCESS_KEY_ID: is missing, though S3_BUCKET is set"],
    [{ REDIS_URL: "localhost" }, "REDIS_URL: must look like redis://"],
  ])("refuses %o by name and reason", (wrong, reason) => {
    expect(() => readConfig({ ...right, ...wrong })).toThrow(reason)
  })

  it.each(["no-reply@cho-htx.example", "Chợ HTX <no-reply@cho-htx.example>"])("takes %s as a sender", (MAIL_FROM) => {
    expect(readConfig({ ...right, MAIL_FROM }).MAIL_FROM).toBe(MAIL_FROM)
  })

  it("takes an empty value for none", () => {
    expect(readConfig({ ...right, REDIS_URL: "" }).REDIS_URL).toBeUndefined()
  })
})
