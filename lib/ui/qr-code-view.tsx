import { qrModules } from './qr-code';

/** A QR code drawn in the page itself: no image is fetched, nobody is told. Always dark on light, as cameras expect. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = qrModules(text);
  const side = modules.length + 8;
  const dark = modules.flatMap((row, y) =>
    row.flatMap((one, x) => (one ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} className="block w-56 max-w-full">
      <path d={`M0 0h${side}v${side}H0z`} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
