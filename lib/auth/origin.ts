/** Where members reach this site, without a path: `DOCKET_ORIGIN`, or this machine at its port. */
export function siteOrigin(): URL {
  const told = process.env.DOCKET_ORIGIN || process.env.DOCKET_ADDRESS;
  return new URL(told || `http://localhost:${process.env.PORT || 3000}`);
}
