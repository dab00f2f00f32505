package vn.tiendo.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.intake.FormWords;

/** The checks that Excel makes while a form is filled in. */
final class FormChecks {

    private static final String SIGNS = "OR({0}=\"...\",{0}=\"…\",{0}=\"-\",{0}=\"x\")";

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final FormWords words;

    FormChecks(XSSFSheet sheet, FormWords words) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.words = words;
    }

    void count(int row, int column, String cell) {
        custom(row, column, cell, "AND({0}>=0,{0}=INT({0}))", words.text("check.count"));
    }

    void numerator(int row, int column, String cell, String denominator) {
        custom(
                row,
                column,
                cell,
                "AND({0}>=0,{0}=INT({0}),IF(ISNUMBER(" + denominator + "),{0}<=" + denominator + ",TRUE))",
                words.text("check.numerator"));
    }

    void denominator(int row, int column, String cell, String numerator) {
        custom(
                row,
                column,
                cell,
                "AND({0}>=0,{0}=INT({0}),IF(ISNUMBER(" + numerator + "),{0}>=" + numerator + ",TRUE))",
                words.text("check.denominator"));
    }

    void rate(int row, int column, String cell) {
        custom(row, column, cell, "AND({0}>=0,{0}<=100)", words.text("check.rate"));
    }

    void measure(int row, int column, String cell) {
        custom(row, column, cell, "TRUE", words.text("check.measure"));
    }

    /** @param list the defined name of the range with the choices */
    void choice(int row, int column, String list) {
        add(row, column, helper.createFormulaListConstraint(list), words.text("check.choice"));
    }

    /** The day must be in the year, or in the three months in which it is reported on. */
    void day(int row, int column, int year) {
        DataValidationConstraint constraint = helper.createDateConstraint(
                OperatorType.BETWEEN, "DATE(" + year + ",1,1)", "DATE(" + (year + 1) + ",3,31)", "dd/mm/yyyy");
        String text = words.text("check.date", Integer.toString(year), Integer.toString(year + 1));
        add(row, column, constraint, text);
    }

    /** Accepts a number that keeps to the rule, or a sign for a missing number. */
    private void custom(int row, int column, String cell, String rule, String text) {
        String formula = "IF(ISNUMBER({0})," + rule + "," + SIGNS + ")";
        add(row, column, helper.createCustomConstraint(formula.replace("{0}", cell)), text);
    }

    private void add(int row, int column, DataValidationConstraint constraint, String text) {
        DataValidation check = helper.createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.setShowErrorBox(true);
        check.createErrorBox(words.text("check.title"), text);
        check.setShowPromptBox(true);
        check.createPromptBox("", text);
        check.setSuppressDropDownArrow(true);
        check.setEmptyCellAllowed(true);
        sheet.addValidationData(check);
    }
}
