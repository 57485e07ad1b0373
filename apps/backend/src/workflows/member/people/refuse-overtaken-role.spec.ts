import { expect, it } from "vitest"
import { memberMessages } from "../messages"
import { refuseOvertakenRole } from "./refuse-overtaken-role"

const person = { name: "Chị Hoa", role: "manager" } as const

it("refuses what was meant for somebody in another role, and says which they have now", () => {
  expect(() => refuseOvertakenRole(person, { expected_role: "packer" })).toThrow(
    memberMessages.roleChanged("Chị Hoa", "Quản lý"),
  )
})

it("lets pass what was seen as it is, and what nobody asks about", () => {
  expect(() => refuseOvertakenRole(person, { expected_role: "manager" })).not.toThrow()
  expect(() => refuseOvertakenRole(person, {})).not.toThrow()
})
