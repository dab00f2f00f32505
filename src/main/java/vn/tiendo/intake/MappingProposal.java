package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.load.DatasetNames;
import vn.tiendo.model.Dataset;

/** Proposes how a workbook that somebody drew by hand is to be read, for a person to look through and correct. */
public final class MappingProposal {

    /** Stands where a person must decide; no mapping with it is read. */
    private final ProposalNames names;

    public MappingProposal(Dataset dataset) {
        this.names = new ProposalNames(dataset, new DatasetNames(dataset));
    }

    /**
     * The text of a mapping, with a comment where it is not sure.
     *
     * @param file its name alone
     * @param sheets those of the file
     */
    public String of(String file, List<FilledSheet> sheets) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# Ánh xạ đề nghị cho ").append(TableProposal.oneLine(file)).append('\n');
        yaml.append("# Xem lại từng dòng; thay mỗi \"?\" bằng mã đúng, xóa cột không cần nhập.\n");
        yaml.append("bang:\n");
        List<String> unknown = new ArrayList<>();
        boolean any = false;
        for (FilledSheet sheet : sheets) {
            if (sheet.shape().isHidden()) {
                yaml.append("  # trang ẩn, không đọc: ")
                        .append(TableProposal.oneLine(sheet.name()))
                        .append('\n');
                continue;
            }
            SheetGrid grid = new SheetGrid(sheet);
            Optional<TableOutline> outline = TableOutline.of(grid);
            if (outline.isEmpty()) {
                yaml.append("  # không thấy bảng số nào ở trang: ")
                        .append(TableProposal.oneLine(sheet.name()))
                        .append('\n');
                continue;
            }
            any = true;
            new TableProposal(file, grid, outline.get(), names).append(yaml, unknown);
        }
        if (!any) {
            yaml.append("  []\n");
        }
        if (!unknown.isEmpty()) {
            yaml.append("ten_chi_tieu:   # tên trong tệp chưa khớp chỉ tiêu nào; la: bo_qua nếu không nhập\n");
            unknown.stream()
                    .distinct()
                    .forEach(name -> yaml.append("  - {trong_tep: ")
                            .append(TableProposal.quoted(name))
                            .append(", la: " + TableProposal.UNDECIDED + "}\n"));
        }
        return yaml.toString();
    }
}
