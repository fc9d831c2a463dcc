/** Names and offsets of time zones as news has them, for regular expressions that ignore case; no other word fits. */
export const TIME_ZONES = String.raw`Z|UTC|GMT|(?:[ECMP][SD]?|[BIJK]S|(?:AE|CE|EE|WE)S?|AED|HK|SG)T|MSK|[+-]\d\d:?\d\d`
