package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Change;
import vn.tiendo.model.ChangeKind;
import vn.tiendo.plan.RevisionSections;
import vn.tiendo.view.Link;
import vn.tiendo.view.RevisionSection;

/** The words for what changed between two publications, with the built-in messages. */
class RevisionSectionsTest {

    private final RevisionSections sections = new RevisionSections(
            new TemplateFiles(Optional.empty()).messages(),
            code -> new Link("Đơn vị " + code, ""),
            code -> "Chỉ tiêu " + code);

    private static Change change(ChangeKind kind, String before, String after) {
        return new Change(kind, "A", "CT", "", "2024", "", before, after, "");
    }

    @Test
    void everyKindOfChangeHasItsWords() {
        for (ChangeKind kind : ChangeKind.values()) {
            List<RevisionSection> found = sections.of(List.of(change(kind, "dat", "cham")));

            assertThat(found).hasSize(kind == ChangeKind.FIGURE_NEW ? 0 : 1);
        }
    }

    @Test
    void fixedWordsOfTheDataAreTold() {
        assertThat(sections.of(List.of(
                        change(ChangeKind.FIGURE_REVISED, "khong_phat_sinh", "1/4 (so_bo)"),
                        change(ChangeKind.FIGURE_REVISED, "5 (2/3)", "4 (so_bo; 1/3)"),
                        change(ChangeKind.STATUS_CHANGED, "cham", "dat_som"))))
                .flatExtracting(RevisionSection::rows)
                .extracting(RevisionSection.Row::text)
                .containsExactly(
                        "Sửa số liệu; Đơn vị A; Chỉ tiêu CT, 2024: không phát sinh → 1/4 (sơ bộ)",
                        "Sửa số liệu; Đơn vị A; Chỉ tiêu CT, 2024: 5 (2/3 đơn vị đã báo cáo)"
                                + " → 4 (sơ bộ; 1/3 đơn vị đã báo cáo)",
                        "Đổi đánh giá; Đơn vị A; Chỉ tiêu CT, 2024: Chậm → Đạt sớm");
    }

    @Test
    void columnsAnswersDaysAndUnitsAreToldInReadersWords() {
        assertThat(sections.of(List.of(
                        change(ChangeKind.FIGURE_REVISED, "co", "khong (so_bo)"),
                        new Change(ChangeKind.UNIT_RENAMED, "A", "", "", "", "ten", "Xã An", "Phường An", ""),
                        new Change(ChangeKind.UNIT_CHANGED, "A", "", "", "", "tu_ngay", "", "2025-07-01", ""),
                        new Change(ChangeKind.UNIT_CHANGED, "A", "", "", "", "truc_thuoc", "H", "T", ""),
                        new Change(ChangeKind.UNIT_SPLIT, "A", "", "", "2025-07-01", "", "Xã An", "M, N", "NQ 1"),
                        new Change(ChangeKind.DEFINITION_CHANGED, "", "CT", "", "", "chieu", "tang", "giam", ""),
                        new Change(
                                ChangeKind.DEFINITION_CHANGED, "", "CT", "", "", "dinh_nghia", "Đếm co_quan", "", ""),
                        new Change(ChangeKind.TARGET_CHANGED, "", "CT", "M1", "2030", "gia_tri", "35", "40", ""))))
                .flatExtracting(RevisionSection::rows)
                .extracting(RevisionSection.Row::text)
                .containsExactly(
                        "Sửa số liệu; Đơn vị A; Chỉ tiêu CT, 2024: có → không (sơ bộ)",
                        "Đổi tên; Đơn vị A; tên: Xã An → Phường An",
                        "Đổi thông tin; Đơn vị A; ngày đầu tiên hoạt động: – → 01/07/2025",
                        "Đổi thông tin; Đơn vị A; đơn vị cấp trên: Đơn vị H → Đơn vị T",
                        "Tách, nhập một phần; Đơn vị A; 01/07/2025: Xã An → Đơn vị M, Đơn vị N (NQ 1)",
                        "Đổi định nghĩa; Chỉ tiêu CT, chiều mong muốn: càng cao càng tốt → càng thấp càng tốt",
                        "Đổi định nghĩa; Chỉ tiêu CT, định nghĩa: Đếm co_quan → –",
                        "Đổi mục tiêu; Chỉ tiêu CT, M1, 2030, mức phải đạt: 35 → 40");
    }

    @Test
    void newFiguresAreCountedByYear() {
        assertThat(sections.newFigures(
                        List.of(change(ChangeKind.FIGURE_NEW, "", "1/4"), change(ChangeKind.FIGURE_NEW, "", "1/5"))))
                .isEqualTo("Số liệu mới: năm 2024: 2");
    }

    @Test
    void aLongListIsCutAndCounted() {
        List<Change> many = new ArrayList<>();
        for (int i = 0; i < 301; i++) {
            many.add(change(ChangeKind.FIGURE_ADDED, "", "1"));
        }

        assertThat(sections.of(many)).singleElement().satisfies(section -> {
            assertThat(section.rows()).hasSize(300);
            assertThat(section.more()).startsWith("… và 1 ");
        });
    }
}
