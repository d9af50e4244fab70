import { builtQrPath } from "./built-qr.ts";
import { unlessReal } from "./site-address.tsx";

interface QrCodeProps {
  /** What a phone reads: mostly a web address. */
  readonly text: string;
  /** Text alternative: what the code leads to. */
  readonly title: string;
}

/**
 * A QR code as one SVG path, crisp on paper. Its address must be beside it as text: `SiteAddress`.
 */
export function QrCode({ text, title }: QrCodeProps) {
  const { size, d } = builtQrPath(text);
  return (
    <svg
      class={unlessReal("qr-code", text)}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      shape-rendering="crispEdges"
    >
      <title>{title}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="none" stroke="#000" stroke-width="1" />
    </svg>
  );
}
