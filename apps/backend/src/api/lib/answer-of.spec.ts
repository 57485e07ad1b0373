import { createMarketCartSchema } from "@cho-htx/contracts"
import { createMedusaContainer, MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Refusal, refuseField } from "../../lib/refusal"
import { MarketError } from "../../workflows/checkout/market-error"
import { NotSignedIn } from "../../workflows/member/member-error"
import { answerOf } from "./answer-of"

const shop = { requestId: "req-1", english: false }

describe("answerOf", () => {
  it("puts a sentence beside every field at fault", () => {
    const { error } = createMarketCartSchema.safeParse({ lines: [{ variant_id: "v", quantity: 0 }], more: 1 })
    const { status, body } = answerOf(error, shop)
    expect(status).toBe(400)
    expect(body.details).toContainEqual({ path: "lines.0.quantity", message: "Không được nhỏ hơn 1." })
    expect(body.details).toContainEqual({ path: "", message: 'Không có mục tên "more".' })
  })
  it("tells the console, which marks no fields, what is wrong with each, and nothing twice", () => {
    const { error } = createMarketCartSchema.safeParse({ lines: [{ quantity: 0 }, { quantity: 0 }] })
    expect(answerOf(error, { ...shop, english: true }).body.message).toBe("Cần điền mục này. Không được nhỏ hơn 1.")
  })
  it("says what is missing", () => {
    const { error } = createMarketCartSchema.safeParse({ lines: [{ quantity: 1 }] })
    expect(answerOf(error, shop).body.details).toEqual([{ path: "lines.0.variant_id", message: "Cần điền mục này." }])
  })
  it("keeps our own sentences and their fields", () => {
    expect(answerOf(refuseField("phone", "Số điện thoại sai."), shop)).toEqual({
      status: 400,
      body: {
        type: "invalid_data",
        message: "Số điện thoại sai.",
        details: [{ path: "phone", message: "Số điện thoại sai." }],
      },
      unexpected: false,
    })
    expect(answerOf(new Refusal("not_found", "Không thấy."), shop).status).toBe(404)
  })
  it.each([
    "Invalid request: Expected: 'draft, published' for field 'state', but got: 'nháp'",
    "Invalid request: Unrecognized fields: 'tên'",
    "Cash on delivery takes whole đồng, not 10.5",
  ])("does not take English for ours because of a word that was typed: %s", (english) => {
    expect(answerOf(new MedusaError("invalid_data", english), shop).body.message).toBe(
      "Thông tin gửi lên chưa đúng. Hãy kiểm tra lại.",
    )
  })
  it.each([
    new Refusal("not_found", "Không thấy."),
    new MarketError(404, "cart_not_found", "Không thấy."),
    new NotSignedIn("Không thấy."),
  ])("knows a sentence of ours that came through a workflow, %#", async (refusal) => {
    const refuse = createStep("refuse", async () => {
      throw refusal
    })
    const workflow = createWorkflow(`refuse-${refusal.constructor.name}`, () => new WorkflowResponse(refuse()))
    const thrown: unknown = await workflow.run({ container: createMedusaContainer() }).catch((error: unknown) => error)
    expect(thrown).not.toBeInstanceOf(MedusaError)
    expect(answerOf(thrown, shop).body.message).toBe("Không thấy.")
  })
  it("speaks Vietnamese for Medusa in the shop, and leaves its words to the console", () => {
    const error = new MedusaError("not_found", "Product with id: x was not found")
    expect(answerOf(error, shop).body.message).toBe("Không tìm thấy nội dung này.")
    expect(answerOf(error, { ...shop, english: true }).body.message).toContain("Product with id")
  })
  it("says that search is down, and logs it", () => {
    const error = new MedusaError("unexpected_state", "The search server does not answer", "search_unavailable")
    expect(answerOf(error, shop)).toMatchObject({
      status: 503,
      body: { code: "search_unavailable", message: expect.stringContaining("tạm nghỉ") },
      unexpected: true,
    })
  })
  it("takes what express and the database cannot read for a bad request", () => {
    const badJson = Object.assign(new SyntaxError("Unexpected token"), { status: 400, type: "entity.parse.failed" })
    expect(answerOf(badJson, shop)).toMatchObject({ status: 400, body: { message: expect.stringContaining("JSON") } })
    expect(answerOf(Object.assign(new Error("too large"), { status: 413 }), shop).status).toBe(413)
    expect(answerOf(Object.assign(new Error("invalid byte"), { code: "22021" }), shop).status).toBe(400)
    expect(answerOf(Object.assign(new Error("deadlock"), { code: "40P01" }), shop)).toMatchObject({
      status: 409,
      retryAfter: 1,
    })
  })
  it("does not send back what the body parser could not read, in whatever language it is", () => {
    const message = `Unexpected token 'h', "hàng" is not valid JSON`
    const error = { status: 400, type: "entity.parse.failed", expose: true, body: "hàng", message }
    expect(answerOf(error, shop).body).toEqual({ type: "invalid_data", message: expect.stringContaining("JSON") })
  })
  it("answers anything else with 500 and the request id, and never with its words", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 12 }), (thrown, secret) => {
        const error = fc.stringify(thrown).length % 2 ? new Error(secret) : secret
        const { status, body, unexpected } = answerOf(error, shop)
        expect({ status, unexpected }).toEqual({ status: 500, unexpected: true })
        expect(body.message).toContain("req-1")
        expect(body.message).not.toContain(secret)
      }),
    )
  })
})
