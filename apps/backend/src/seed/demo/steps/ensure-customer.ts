import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import { customerLogin } from "../../logins"

/** The demonstration's shopper with a log-in and one address. Answers the customer's id. */
export async function ensureCustomer(container: MedusaContainer): Promise<string> {
  const { email } = customerLogin
  const [known] = await container.resolve(Modules.CUSTOMER).listCustomers({ email, has_account: true }, { take: 1 })
  if (known) return known.id
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register("emailpass", { body: customerLogin })
  if (!authIdentity) throw new Error(`The shopper's log-in was refused: ${error}`)
  const { result: customer } = await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      customerData: { email, first_name: "Nguyễn Thị Khách", last_name: "", phone: "+84900000200" },
    },
  })
  await createCustomerAddressesWorkflow(container).run({
    input: {
      addresses: [
        {
          customer_id: customer.id,
          first_name: "Nguyễn Thị Khách",
          phone: "+84900000200",
          address_1: "Số 8, ngõ 12",
          city: "phường Hoa Lư",
          province: "Ninh Bình",
          country_code: "vn",
          is_default_shipping: true,
          metadata: { commune_code: "14329" },
        },
      ],
    },
  })
  return customer.id
}
