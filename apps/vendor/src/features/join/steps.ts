import { registrationSchema } from "@cho-htx/contracts"

const { shape } = registrationSchema

/** Steps of the registration with the fields each asks for. */
export const steps = [
  { name: "cooperative", schema: registrationSchema.pick({ name: true, legal_form: true, registration_code: true }) },
  { name: "place", schema: registrationSchema.pick({ commune_code: true, address_line: true }) },
  { name: "person", schema: registrationSchema.pick({ representative: true, phone: true }) },
  { name: "bank", schema: registrationSchema.pick({ bank: true }) },
  { name: "password", schema: registrationSchema.pick({ password: true }) },
] as const

export type StepName = (typeof steps)[number]["name"]

/** Whether an e-mail, if there is one, is one. */
export const isEmail = (text: string): boolean => text === "" || shape.email.safeParse(text).success

/** Which step asks for the field at a path of the server's complaints; the first for one nobody asks for. */
export function stepOf(path: string): number {
  const [field = ""] = path.split(".")
  if (field === "email") return 2
  return Math.max(
    0,
    steps.findIndex(({ schema }) => Object.keys(schema.shape).includes(field)),
  )
}
