package vn.tiendo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Archipelago;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.GeoMap;
import vn.tiendo.model.UnitKind;

/**
 * A map has one shape for each unit that lay directly below its unit on its day, and no other; the map of the country
 * shows the Hoàng Sa and Trường Sa archipelagos.
 */
final class MapsShowEveryUnit implements Rule {

    private static final int MOST_NAMED = 10;

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (GeoMap map : data.maps()) {
            List<AdministrativeUnit> expected = new ArrayList<>();
            for (AdministrativeUnit child : data.units().childrenOf(map.parent())) {
                if (child.isInForceOn(map.day()) && child.kind() == UnitKind.AUTHORITY) {
                    expected.add(child);
                }
            }
            checkShapes(map, expected, diagnostics);
            boolean whole =
                    map.regions().stream().noneMatch(region -> region.outlines().isEmpty());
            if (whole && data.units().get(map.parent()).level() == AdministrativeLevel.NATIONAL) {
                checkArchipelagos(map, diagnostics);
            }
        }
    }

    private static void checkShapes(GeoMap map, List<AdministrativeUnit> expected, Diagnostics diagnostics) {
        Set<AdminUnitCode> codes =
                expected.stream().map(AdministrativeUnit::code).collect(Collectors.toSet());
        for (GeoMap.Region region : map.regions()) {
            if (!codes.remove(region.unit())) {
                diagnostics.add(
                        DiagnosticCode.MAP_SHAPE_OF_OTHER_UNIT,
                        SourceLocation.ofLine(map.file(), region.line()),
                        region.unit().text(),
                        map.parent().text(),
                        map.day().toString());
            }
        }
        if (!codes.isEmpty()) {
            List<String> names = new ArrayList<>();
            for (AdministrativeUnit unit : expected) {
                if (codes.contains(unit.code()) && names.size() < MOST_NAMED) {
                    names.add(unit.code() + " (" + unit.name() + ")");
                }
            }
            diagnostics.add(
                    DiagnosticCode.MAP_UNIT_WITHOUT_SHAPE,
                    SourceLocation.ofFile(map.file()),
                    Integer.toString(codes.size()),
                    String.join(", ", names) + (codes.size() > MOST_NAMED ? ", …" : ""));
        }
    }

    private static void checkArchipelagos(GeoMap map, Diagnostics diagnostics) {
        for (Archipelago archipelago : Archipelago.values()) {
            if (!map.archipelagos().contains(archipelago)) {
                diagnostics.add(
                        DiagnosticCode.MAP_WITHOUT_ARCHIPELAGO,
                        SourceLocation.ofFile(map.file()),
                        archipelago.vietnameseName());
            }
        }
    }
}
