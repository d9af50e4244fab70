/**
 * Icons of buttons that scripts create, apart from the others, so that scripts carry only these.
 */
export const SHARE =
  "M12 14.5V3.5M8 7l4-3.5L16 7M6.5 11H5.5A1.5 1.5 0 0 0 4 12.5v6A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5v-6a1.5 1.5 0 0 0-1.5-1.5h-1";
export const LINK =
  "M10 13.5a4 4 0 0 0 6 .4l2.8-2.8a4 4 0 0 0-5.700-5.700L11.700 6.8M14 10.5a4 4 0 0 0-6-.4l-2.8 2.8a4 4 0 0 0 5.700 5.700l1.4-1.4";
export const PRINTER =
  "M7 8.5v-5h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6.5H7z";
export const LIST = "M4 6h.2M4 12h.2M4 18h.2M8.5 6H20M8.5 12H20M8.5 18H20";
export const CHECK = "M4.5 12.5l5 5L19.5 7";
