package vn.tiendo.load;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.json.JsonTree;
import vn.tiendo.json.JsonTree.Node;
import vn.tiendo.json.MalformedJsonException;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Archipelago;
import vn.tiendo.model.GeoMap;
import vn.tiendo.syntax.CharacterScreen;
import vn.tiendo.syntax.Characters;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.Limits;
import vn.tiendo.syntax.TextFile;

/**
 * Reads {@code ban-do/*.geojson}: a GeoJSON feature collection (RFC 7946) with two members of our own, {@code
 * ma_don_vi} (the unit that is mapped) and {@code ngay} (the day). Each feature has the property {@code ma_don_vi}; it
 * may have {@code nhan}, a few letters to be written in its shape. A point with the property {@code ten} is a name to
 * be written there.
 */
final class MapsGeoJson {

    private static final int LABEL_CHARACTERS = 12;

    /** How names of the one coordinate system end. */
    private static final List<String> WGS_84 = List.of(":CRS84", ":4326");

    private final CodeBook<AdminUnitCode, AdministrativeUnit> units;

    MapsGeoJson(CodeBook<AdminUnitCode, AdministrativeUnit> units) {
        this.units = units;
    }

    /** The map; empty if it could not be read, which is reported. */
    Optional<GeoMap> read(DataFile file, Diagnostics diagnostics) throws IOException {
        return TextFile.read(file, Limits.MAP_BYTES, diagnostics)
                .flatMap(text -> tree(text, file.name(), diagnostics))
                .flatMap(root -> new Reading(file.name(), diagnostics).map(root));
    }

    private static Optional<Node> tree(String text, String file, Diagnostics diagnostics) {
        try {
            return Optional.of(JsonTree.read(text, Limits.CELL_CHARACTERS));
        } catch (MalformedJsonException e) {
            diagnostics.add(DiagnosticCode.NOT_JSON, SourceLocation.ofLine(file, e.line()));
            return Optional.empty();
        }
    }

    /** One file being read. */
    private final class Reading {

        private final String file;
        private final Diagnostics diagnostics;
        private final Set<Archipelago> archipelagos = EnumSet.noneOf(Archipelago.class);

        Reading(String file, Diagnostics diagnostics) {
            this.file = file;
            this.diagnostics = diagnostics;
        }

        Optional<GeoMap> map(Node root) {
            if (!(root instanceof Node.Members members)
                    || !text(members, "type").equals("FeatureCollection")
                    || !(members.values().get("features") instanceof Node.Items features)) {
                reportForm(1, "type", "FeatureCollection");
                return Optional.empty();
            }
            Optional<AdminUnitCode> parent = unit(members);
            Optional<LocalDate> day = day(members);
            if (!isInDegreesOnEarth(members)) {
                return Optional.empty(); // its numbers say nothing here
            }
            List<GeoMap.Region> regions = new ArrayList<>();
            Set<AdminUnitCode> drawn = new HashSet<>();
            List<GeoMap.Note> notes = new ArrayList<>();
            for (Node feature : features.values()) {
                Optional<GeoMap.Note> note = note(feature);
                if (note.isPresent()) {
                    notes.add(note.get());
                    continue;
                }
                region(feature).ifPresent(region -> {
                    if (drawn.add(region.unit())) {
                        regions.add(region);
                    } else {
                        diagnostics.add(
                                DiagnosticCode.MAP_SHAPE_TWICE,
                                SourceLocation.ofLine(file, region.line()),
                                region.unit().text());
                    }
                });
            }
            return parent.isPresent() && day.isPresent()
                    ? Optional.of(new GeoMap(file, parent.get(), day.get(), regions, notes, archipelagos))
                    : Optional.empty();
        }

        /**
         * Whether a collection that names its coordinate system, as older GeoJSON does (2008, section 3), names the one of
         * RFC 7946: shapes in VN-2000 would be drawn 200 m beside their places, or nowhere.
         */
        private boolean isInDegreesOnEarth(Node.Members members) {
            if (!(members.values().get("crs") instanceof Node.Members system)) {
                return true;
            }
            String name = system.get("properties").orElse(null) instanceof Node.Members properties
                    ? text(properties, "name")
                    : "";
            boolean known = WGS_84.stream().anyMatch(name::endsWith);
            if (!known) {
                reportForm(system.line(), "crs", "WGS 84 (EPSG:4326)");
            }
            return known;
        }

        private Optional<LocalDate> day(Node.Members members) {
            try {
                return Optional.of(LocalDate.parse(text(members, "ngay")));
            } catch (DateTimeException e) {
                reportForm(members.line(), "ngay", "YYYY-MM-DD");
                return Optional.empty();
            }
        }

        private Optional<AdminUnitCode> unit(Node.Members members) {
            String code = text(members, "ma_don_vi");
            if (code.isEmpty()) {
                reportForm(members.line(), "ma_don_vi", DataFolder.UNITS);
                return Optional.empty();
            }
            Optional<AdminUnitCode> unit = units.find(code);
            if (unit.isEmpty() && !units.isFaulty(code)) {
                diagnostics.add(
                        DiagnosticCode.MAP_SHAPE_OF_NO_UNIT,
                        SourceLocation.ofLine(file, members.line()),
                        code,
                        units.strangerOf(code).suggestion());
            }
            return unit;
        }

        /** A point with a name. */
        private Optional<GeoMap.Note> note(Node feature) {
            if (feature instanceof Node.Members members
                    && members.values().get("properties") instanceof Node.Members properties
                    && members.values().get("geometry") instanceof Node.Members geometry
                    && text(geometry, "type").equals("Point")
                    && !text(properties, "ten").isEmpty()) {
                return GeoJsonShape.place(geometry.values().get("coordinates"))
                        .map(place -> new GeoMap.Note(label(properties, "ten"), place));
            }
            return Optional.empty();
        }

        /** The shape of a unit; one that cannot be read has no outlines, and its unit does not lack a shape. */
        private Optional<GeoMap.Region> region(Node feature) {
            if (!(feature instanceof Node.Members members)
                    || !(members.values().get("properties") instanceof Node.Members properties)) {
                reportForm(
                        feature instanceof Node.Members named ? named.line() : 1, "features", "properties, geometry");
                return Optional.empty();
            }
            List<GeoMap.Outline> outlines = outlines(members);
            addArchipelagos(outlines);
            String label = label(properties, "nhan");
            if (label.length() > LABEL_CHARACTERS) {
                reportForm(properties.line(), "nhan", "≤ " + LABEL_CHARACTERS);
            }
            return unit(properties).map(unit -> new GeoMap.Region(unit, label, members.line(), outlines));
        }

        /** Notes the archipelagos in every shape as it is written, even of an unknown unit. */
        private void addArchipelagos(List<GeoMap.Outline> outlines) {
            for (GeoMap.Outline outline : outlines) {
                for (GeoMap.Point point : outline.points()) {
                    for (Archipelago archipelago : Archipelago.values()) {
                        if (archipelago.holds(point.longitude(), point.latitude())) {
                            archipelagos.add(archipelago);
                        }
                    }
                }
            }
        }

        private List<GeoMap.Outline> outlines(Node.Members feature) {
            if (!(feature.values().get("geometry") instanceof Node.Members geometry)) {
                reportForm(feature.line(), "geometry", String.join(", ", GeoJsonShape.TYPES));
                return List.of();
            }
            String type = text(geometry, "type");
            if (!GeoJsonShape.TYPES.contains(type)) {
                reportForm(geometry.line(), "geometry.type", String.join(", ", GeoJsonShape.TYPES));
                return List.of();
            }
            List<GeoMap.Outline> outlines =
                    GeoJsonShape.outlines(type, geometry.values().get("coordinates"));
            if (outlines.isEmpty()) {
                reportForm(geometry.line(), "geometry.coordinates", "[[[105.8, 21.0], …]]");
            }
            return outlines;
        }

        /** A text that is written on the map. */
        private String label(Node.Members members, String name) {
            String label = Characters.onOneLine(Characters.clean(text(members, name)));
            CharacterScreen.report(label, SourceLocation.ofCell(file, members.line(), name, label), diagnostics);
            return label;
        }

        private static String text(Node.Members members, String name) {
            return members.get(name).orElse(null) instanceof Node.Text text
                    ? text.text().strip()
                    : "";
        }

        private void reportForm(int line, String member, String expected) {
            diagnostics.add(DiagnosticCode.NOT_A_MAP, SourceLocation.ofLine(file, line), member, expected);
        }
    }
}
