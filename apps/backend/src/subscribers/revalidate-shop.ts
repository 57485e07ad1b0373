import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceToShop } from "../workflows/shop/announce-to-shop"
import type { ShopNews } from "../workflows/shop/tags-of"

export default async function revalidateShop({ event, container }: SubscriberArgs<ShopNews>): Promise<void> {
  announceToShop(container, event.name, event.data)
}

export const config: SubscriberConfig = {
  event: [
    "catalog.products_changed",
    "cooperative.changed",
    "cooperative.activated",
    "cooperative.suspended",
    "cooperative.reactivated",
    "cooperative.closed",
    "certificate.verified",
    "certificate.revoked",
    "certificate.expired",
    "product-category.created",
    "product-category.updated",
    "product-category.deleted",
    "product-collection.created",
    "product-collection.updated",
    "product-collection.deleted",
  ],
}
