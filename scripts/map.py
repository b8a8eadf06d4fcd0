#!/usr/bin/env python3
"""Makes catalogue/map/world.json: outlines of countries and dots for small ones, from Natural Earth by way of npm world-atlas 2.0.2.

    scripts/map.py

Natural Earth is in the public domain. The projection is Equal Earth. Outlines are simplified to what a picture of 1000 by 500 shows;
they imply no opinion on the status of any territory.
"""
import json
import math
import pathlib
import subprocess
import tarfile
import tempfile

HERE = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = "world-atlas@2.0.2"
OUTLINES = ("countries-110m", "countries-50m")
WIDTH, HEIGHT = 1000, 500
A = (1.340264, -0.081106, 0.000893, 0.003796)


def project(longitude, latitude):
    t = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(t) / (3 * (9 * A[3] * t**8 + 7 * A[2] * t**6 + 3 * A[1] * t**2 + A[0]))
    y = A[3] * t**9 + A[2] * t**7 + A[1] * t**3 + A[0] * t
    scale = WIDTH / 5.42
    return (WIDTH / 2 + x * scale, HEIGHT / 2 + 12 - y * scale)


def decoded(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def rings(geometry, arcs):
    polygons = geometry.get("arcs", [])
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    for polygon in polygons:
        points = []
        for index in polygon[0]:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            points += arc if not points else arc[1:]
        yield from unwrapped(points)


def unwrapped(points):
    """A ring that crosses the 180th meridian as the rings on either side of it; otherwise a line would run across the whole map."""
    out, turn = [], 0
    for place, (longitude, latitude) in enumerate(points):
        if place and abs(longitude - points[place - 1][0]) > 180:
            turn += 360 if longitude < points[place - 1][0] else -360
        out.append((longitude + turn, latitude))
    west, east = min(longitude for longitude, _ in out), max(longitude for longitude, _ in out)
    if turn or (west >= -180 and east <= 180):
        # A ring around a pole does not come back to where it began; it is left as it is.
        yield points
        return
    for middle in (-360, 0, 360):
        inside = clipped(clipped(out, middle - 180, 1), middle + 180, -1)
        if inside:
            yield [(longitude - middle, latitude) for longitude, latitude in inside]


def clipped(points, edge, side):
    """The part of a ring on one side of a meridian."""
    out = []
    for (x1, y1), (x2, y2) in zip(points[-1:] + points[:-1], points):
        if ((x1 - edge) * side < 0) != ((x2 - edge) * side < 0):
            out.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
        if (x2 - edge) * side >= 0:
            out.append((x2, y2))
    return out


def area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def simplified(points, tolerance):
    """Douglas and Peucker."""
    if len(points) < 3:
        return points
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = math.hypot(x2 - x1, y2 - y1)
    def off(point):
        x, y = point
        return math.hypot(x - x1, y - y1) if length == 0 else abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
    place = max(range(1, len(points) - 1), key=lambda place: off(points[place]))
    if off(points[place]) <= tolerance:
        return [points[0], points[-1]]
    return simplified(points[: place + 1], tolerance)[:-1] + simplified(points[place:], tolerance)


def path(points):
    out, last = [], None
    for x, y in points:
        here = (round(x), round(y))
        if here == last:
            continue
        out.append(f"M{here[0]} {here[1]}" if last is None else f"l{here[0] - last[0]} {here[1] - last[1]}")
        last = here
    return "".join(out).replace(" -", "-") + "z" if len(out) > 2 else ""


def unpacked():
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run(["npm", "pack", PACKAGE, "--silent", "--pack-destination", folder], check=True, capture_output=True, text=True)
        with tarfile.open(pathlib.Path(folder) / said.stdout.strip()) as package:
            return [json.load(package.extractfile(f"package/{name}.json")) for name in OUTLINES]


def main():
    topologies = unpacked()
    records = [json.loads(line) for line in (HERE / "catalogue/countries.jsonl").read_text(encoding="utf-8").splitlines()]
    by_number = {record["m49"]: record["code"] for record in records if record.get("m49")}
    shapes, dots = {}, {}
    for topology in topologies:
        arcs = decoded(topology)
        for geometry in topology["objects"]["countries"]["geometries"]:
            code = by_number.get(str(geometry.get("id", "")).zfill(3)) or {"Kosovo": "XKX"}.get(geometry["properties"]["name"])
            if not code or code in shapes:
                continue
            projected = sorted(([project(*point) for point in ring] for ring in rings(geometry, arcs)), key=area, reverse=True)
            drawn = "".join(path(simplified(ring, 0.7)) for ring in projected if area(ring) > 4)
            if drawn and area(projected[0]) > 12:
                shapes[code] = drawn
                dots.pop(code, None)
            elif projected:
                ring = projected[0]
                dots[code] = [round(sum(x for x, _ in ring) / len(ring)), round(sum(y for _, y in ring) / len(ring))]
    known = {record["code"] for record in records}
    by_hand = {"TUV": (179, -8), "XKX": (21, 42.6), "BES": (-68.3, 12.2)}
    for code, place in by_hand.items():
        if code in known and code not in shapes and code not in dots:
            dots[code] = [round(value) for value in project(*place)]
    missing = sorted(code for code in known - set(shapes) - set(dots) if code not in ("UNO", "EUE", "XCE", "XAU", "XLX"))
    text = json.dumps({"width": WIDTH, "height": HEIGHT, "shapes": dict(sorted(shapes.items())), "dots": dict(sorted(dots.items()))}, separators=(",", ":"))
    (HERE / "catalogue/map/world.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(shapes)} shapes, {len(dots)} dots, {len(text)} bytes; without either: {missing}")


if __name__ == "__main__":
    main()
