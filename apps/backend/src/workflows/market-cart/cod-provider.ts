/** Medusa's id of the cash-on-delivery payment provider (modules/cod-payment): pp_<identifier>_<id in medusa-config>. */
export const COD_PROVIDER = "pp_cod_cod"
