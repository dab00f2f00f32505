package vn.tiendo.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All administrative units in file order, and the tree that they form; safe to walk even if the data have a cycle. */
public final class AdministrativeUnits {

    private final Map<AdminUnitCode, AdministrativeUnit> byCode;
    private final Map<AdminUnitCode, List<AdministrativeUnit>> children = new HashMap<>();

    public AdministrativeUnits(Collection<AdministrativeUnit> units) {
        Map<AdminUnitCode, AdministrativeUnit> map = new LinkedHashMap<>();
        for (AdministrativeUnit unit : units) {
            map.putIfAbsent(unit.code(), unit);
        }
        this.byCode = Collections.unmodifiableMap(map);
        for (AdministrativeUnit unit : map.values()) {
            unit.parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(unit));
        }
    }

    /** All units, in file order. */
    public Collection<AdministrativeUnit> all() {
        return byCode.values();
    }

    public Optional<AdministrativeUnit> find(AdminUnitCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalArgumentException if there is no such unit */
    public AdministrativeUnit get(AdminUnitCode code) {
        AdministrativeUnit unit = byCode.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + code);
        }
        return unit;
    }

    /** The units directly below, in file order. */
    public List<AdministrativeUnit> childrenOf(AdminUnitCode code) {
        return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
    }

    /** The units above, the nearest first. */
    public List<AdministrativeUnit> ancestorsOf(AdminUnitCode code) {
        List<AdministrativeUnit> ancestors = new ArrayList<>();
        Set<AdminUnitCode> seen = new HashSet<>();
        Optional<AdministrativeUnit> above = get(code).parent().flatMap(this::find);
        while (above.isPresent() && seen.add(above.get().code())) {
            ancestors.add(above.get());
            above = above.get().parent().flatMap(this::find);
        }
        return List.copyOf(ancestors);
    }

    /** The province of a unit, else the highest unit above it; empty if there is none above. */
    public Optional<AdministrativeUnit> areaOf(AdminUnitCode code) {
        List<AdministrativeUnit> above = ancestorsOf(code);
        return above.stream()
                .filter(one -> one.level() == AdministrativeLevel.PROVINCE)
                .findFirst()
                .or(() -> above.stream().reduce((lower, higher) -> higher));
    }

    /** All units below, at any depth, each before its own children; without the unit itself. */
    public List<AdministrativeUnit> descendantsOf(AdminUnitCode code) {
        List<AdministrativeUnit> found = new ArrayList<>();
        Set<AdminUnitCode> seen = new HashSet<>();
        Deque<AdministrativeUnit> open = new ArrayDeque<>(childrenOf(code));
        while (!open.isEmpty()) {
            AdministrativeUnit unit = open.removeFirst();
            if (seen.add(unit.code())) {
                found.add(unit);
                List<AdministrativeUnit> below = childrenOf(unit.code());
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.addFirst(below.get(i));
                }
            }
        }
        return List.copyOf(found);
    }
}
