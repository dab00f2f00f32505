package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.load.DatasetNames;
import vn.tiendo.load.FormMapping;
import vn.tiendo.model.Dataset;

/** Proposes how to read a workbook that somebody drew by hand, for a person to review and correct. */
public final class MappingProposal {

    private final ProposalNames names;
    private final FormWords words;

    public MappingProposal(Dataset dataset, FormWords words) {
        this.names = new ProposalNames(dataset, new DatasetNames(dataset));
        this.words = words;
    }

    /**
     * The text of a mapping, with a comment wherever it is unsure.
     *
     * @param file only its name
     * @param sheets those of the file
     */
    public String of(String file, List<FilledSheet> sheets) {
        StringBuilder yaml = new StringBuilder();
        yaml.append(comment("proposal.title", file));
        yaml.append(comment("proposal.look", TableProposal.UNDECIDED));
        yaml.append("bang:\n");
        List<String> unknown = new ArrayList<>();
        boolean any = false;
        for (FilledSheet sheet : sheets) {
            if (sheet.shape().isHidden()) {
                yaml.append("  ").append(comment("proposal.hidden", sheet.name()));
                continue;
            }
            SheetGrid grid = new SheetGrid(sheet);
            List<TableOutline> outlines = TableOutline.of(grid);
            if (outlines.isEmpty()) {
                yaml.append("  ").append(comment("proposal.no_table", sheet.name()));
                continue;
            }
            any = true;
            for (TableOutline outline : outlines) {
                new TableProposal(file, grid, outline, names, words).append(yaml, unknown);
            }
        }
        if (!any) {
            yaml.append("  []\n");
        }
        if (!unknown.isEmpty()) {
            yaml.append("ten_chi_tieu:   ").append(comment("proposal.unknown_names", FormMapping.LEFT_OUT));
            unknown.stream()
                    .distinct()
                    .forEach(name -> yaml.append("  - {trong_tep: ")
                            .append(TableProposal.quoted(name))
                            .append(", la: " + TableProposal.UNDECIDED + "}\n"));
        }
        return yaml.toString();
    }

    private String comment(String key, String argument) {
        return "# " + words.text(key, TableProposal.oneLine(argument)) + "\n";
    }
}
