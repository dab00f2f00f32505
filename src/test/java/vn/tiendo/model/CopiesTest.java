package vn.tiendo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private final List<String> values = new ArrayList<>(List.of("X00001", "X00002", "X00001"));
    private final Map<String, Integer> entries = new HashMap<>(Map.of("X00001", 1));

    @Test
    void holdWhatWasThereWhenTheyWereMade() {
        Set<String> set = Copies.set(values);
        Map<String, Integer> map = Copies.map(entries);
        values.add("X00003");
        entries.put("X00003", 3);

        assertThat(set).containsExactlyInAnyOrder("X00001", "X00002");
        assertThat(map).containsExactly(Map.entry("X00001", 1));
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> Copies.set(values).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Copies.map(entries).clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
