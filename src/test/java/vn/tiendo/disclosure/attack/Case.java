package vn.tiendo.disclosure.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * A small data folder to publish and to attack.
 *
 * @param mergers rows of {@code sap-xep.csv}; may be empty
 * @param rows for each publication in turn, rows with: unit, indicator, year, age, counts, value, whether published
 */
record Case(String name, String units, String mergers, String indicators, List<String> rows) {

    private static final int THRESHOLD = 3;

    Case(String name, String units, String indicators, String... rows) {
        this(name, units, "", indicators, List.of(rows));
    }

    /** What falls when it is published below the folder. */
    List<Attack.Fall> falls(Path folder) throws IOException {
        return attack(folder).falls();
    }

    /** What is withheld when it is published below the folder. */
    SortedSet<Cell> withheld(Path folder) throws IOException {
        return attack(folder).withheld();
    }

    private Attack attack(Path folder) throws IOException {
        List<RawData> moments = new ArrayList<>();
        for (String ofMoment : rows) {
            moments.add(read(ofMoment, folder.resolve("raw")));
        }
        Publisher.Publication published = Publisher.publish(moments, THRESHOLD, folder.resolve("published"));
        return Attack.on(published.site(), published.snapshots(), Knowledge.of(moments), THRESHOLD);
    }

    private RawData read(String ofMoment, Path data) throws IOException {
        write(data, "don-vi.csv", "ma_don_vi;cap;loai;truc_thuoc;tu_ngay;den_ngay\n" + units);
        write(data, "chi-tieu.csv", "ma_chi_tieu;ten;loai;ten_tu_so;ten_mau_so;tong_hop;nhay_cam\n" + indicators);
        write(data, "so-lieu/a.csv", "don_vi;chi_tieu;nam;tuoi;tu_so;mau_so;gia_tri;cong_khai\n" + ofMoment);
        write(data, "sap-xep.csv", "ma_cu;ma_moi;ngay;pham_vi\n" + mergers);
        return RawDataReader.read(data);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Override
    public String toString() {
        return name;
    }
}
