/**
 * National Grid eastings and northings (OSGB36) as degrees (WGS 84). First the inverse of the map's
 * projection (Transverse Mercator on the Airy 1830 ellipsoid), then a Helmert shift to the other
 * ellipsoid. Formulae and figures:
 * “A guide to coordinate systems in Great Britain”, Ordnance Survey, annexes B and C, and 6.6.
 * Right to about 5 metres, which is less than the width of a postcode.
 */

interface Ellipsoid {
  /** Half of the longer and of the shorter axis, in metres. */
  readonly a: number;
  readonly b: number;
}

const AIRY_1830: Ellipsoid = { a: 6377563.396, b: 6356256.909 };
const WGS_84: Ellipsoid = { a: 6378137, b: 6356752.3141 };

const RADIAN = Math.PI / 180;
/** Scale on the central meridian, true origin in radians, and its easting and northing. */
const GRID = {
  scale: 0.9996012717,
  latitude: 49 * RADIAN,
  longitude: -2 * RADIAN,
  easting: 400_000,
  northing: -100_000,
} as const;
/**
 * From OSGB36 to WGS 84: metres along the axes, turns in seconds of arc, scale in parts of a
 * million.
 */
const SHIFT = {
  x: 446.448,
  y: -125.157,
  z: 542.06,
  turnX: 0.1502,
  turnY: 0.247,
  turnZ: 0.8421,
  scale: -20.4894,
} as const;

interface Angles {
  /** Radians. */
  readonly latitude: number;
  readonly longitude: number;
}

const eccentricity = ({ a, b }: Ellipsoid): number => (a ** 2 - b ** 2) / a ** 2;

/** Metres along the meridian from the origin (formula B6). */
function meridian(latitude: number): number {
  const { a, b } = AIRY_1830;
  const n = (a - b) / (a + b);
  const [less, more] = [latitude - GRID.latitude, latitude + GRID.latitude];
  const terms = [
    (1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less,
    -(3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more),
    ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more),
    -(35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more),
  ];
  return b * GRID.scale * terms.reduce((sum, term) => sum + term, 0);
}

/**
 * The latitude whose meridian distance is the northing: nearer with each round, until it is within
 * a hundredth of a millimetre.
 */
function footLatitude(northing: number): number {
  let latitude = GRID.latitude;
  let rest = northing - GRID.northing;
  for (let round = 0; round < 20 && Math.abs(rest) >= 0.00001; round++) {
    latitude += rest / (AIRY_1830.a * GRID.scale);
    rest = northing - GRID.northing - meridian(latitude);
  }
  return latitude;
}

/** Annex C.2. */
function fromGrid(easting: number, northing: number): Angles {
  const foot = footLatitude(northing);
  const e2 = eccentricity(AIRY_1830);
  const under = 1 - e2 * Math.sin(foot) ** 2;
  const nu = (AIRY_1830.a * GRID.scale) / Math.sqrt(under);
  const rho = (AIRY_1830.a * GRID.scale * (1 - e2)) / under ** 1.5;
  const eta2 = nu / rho - 1;
  const [tan, sec] = [Math.tan(foot), 1 / Math.cos(foot)];
  const east = easting - GRID.easting;
  const vii = tan / (2 * rho * nu);
  const viii = (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2);
  const ix = (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan ** 2 + 45 * tan ** 4);
  const x = sec / nu;
  const xi = (sec / (6 * nu ** 3)) * (nu / rho + 2 * tan ** 2);
  const xii = (sec / (120 * nu ** 5)) * (5 + 28 * tan ** 2 + 24 * tan ** 4);
  return {
    latitude: foot - vii * east ** 2 + viii * east ** 4 - ix * east ** 6,
    longitude: GRID.longitude + x * east - xi * east ** 3 + xii * east ** 5,
  };
}

type Metres = readonly [x: number, y: number, z: number];

/** Annex B.1, at height 0. */
function toAxes({ latitude, longitude }: Angles, ellipsoid: Ellipsoid): Metres {
  const e2 = eccentricity(ellipsoid);
  const nu = ellipsoid.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  return [
    nu * Math.cos(latitude) * Math.cos(longitude),
    nu * Math.cos(latitude) * Math.sin(longitude),
    (1 - e2) * nu * Math.sin(latitude),
  ];
}

/** Annex B.2; five rounds are plenty. */
function fromAxes([x, y, z]: Metres, ellipsoid: Ellipsoid): Angles {
  const e2 = eccentricity(ellipsoid);
  const p = Math.hypot(x, y);
  let latitude = Math.atan2(z, p * (1 - e2));
  for (let round = 0; round < 5; round++) {
    const nu = ellipsoid.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
  }
  return { latitude, longitude: Math.atan2(y, x) };
}

function helmert([x, y, z]: Metres): Metres {
  const turn = (seconds: number): number => (seconds / 3600) * RADIAN;
  const [a, b, c] = [turn(SHIFT.turnX), turn(SHIFT.turnY), turn(SHIFT.turnZ)];
  const scale = 1 + SHIFT.scale / 1_000_000;
  return [
    SHIFT.x + scale * x - c * y + b * z,
    SHIFT.y + c * x + scale * y - a * z,
    SHIFT.z - b * x + a * y + scale * z,
  ];
}

/** Degrees north and east (WGS 84) of a point of the National Grid. */
export function wgs84FromGrid(
  easting: number,
  northing: number,
): { readonly latitude: number; readonly longitude: number } {
  const { latitude, longitude } = fromAxes(
    helmert(toAxes(fromGrid(easting, northing), AIRY_1830)),
    WGS_84,
  );
  return { latitude: latitude / RADIAN, longitude: longitude / RADIAN };
}
