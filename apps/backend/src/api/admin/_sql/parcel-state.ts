/** State of a whole purchase from its parcels' states (column `state`): as far as the slowest live parcel is. */
export const groupStateSql = `
  case
    when bool_and(state in ('canceled', 'returned')) then 'canceled'
    when bool_and(state in ('delivered', 'remitted', 'canceled', 'returned')) then 'delivered'
    when bool_and(state in ('shipped', 'delivery_failed', 'delivered', 'remitted', 'canceled', 'returned')) then 'shipping'
    else 'open'
  end`
