package vn.tiendo.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Settings;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.Limits;
import vn.tiendo.syntax.TextFile;
import vn.tiendo.syntax.YamlKeys;
import vn.tiendo.syntax.YamlTree;

/** {@code cau-hinh.yaml}: the name of the site, who is responsible for it, and the rules for judging. */
final class SettingsYaml {

    private static final String FOCUS = "don_vi_trong_tam";
    private static final int HIGHEST_SMALL_NUMBER = 100;

    private static final String[] KEYS = {
        "tieu_de",
        "mo_ta",
        "co_quan_cong_bo",
        "lien_he",
        "dia_chi_goc",
        FOCUS,
        "ngay_danh_gia",
        "nguong_dung_tien_do",
        "nguong_cham",
        "nguong_so_nho",
        "so_lieu_minh_hoa",
        "dieu_huong",
        "giay_phep",
        "bao_cao_word",
        IdentityKeys.ACCENT,
        IdentityKeys.ACCENT_ON_DARK,
        IdentityKeys.EMBLEM,
        ArchiveKeys.NOTED_HASH,
        ArchiveKeys.ELSEWHERE
    };

    private final Settings settings;
    private final SourceLocation focusPlace;

    private SettingsYaml(Settings settings, SourceLocation focusPlace) {
        this.settings = settings;
        this.focusPlace = focusPlace;
    }

    /** Reads the file; its settings are the defaults if it is missing, empty or unreadable. */
    static SettingsYaml read(DataFolder folder, Diagnostics diagnostics) throws IOException {
        Optional<DataFile> file = folder.find(DataFolder.SETTINGS);
        if (file.isPresent() && file.get().size() > 0) {
            Optional<String> yaml = TextFile.read(file.get(), Limits.YAML_BYTES, diagnostics);
            if (yaml.isPresent()) {
                return parse(yaml.get(), folder, diagnostics);
            }
        }
        return new SettingsYaml(Settings.DEFAULT, SourceLocation.ofFile(DataFolder.SETTINGS));
    }

    Settings settings() {
        return settings;
    }

    /** Reports a focus unit that does not exist, unless its own row was. */
    void checkFocus(CodeBook<AdminUnitCode, AdministrativeUnit> units, Diagnostics diagnostics) {
        settings.focus()
                .map(AdminUnitCode::text)
                .filter(focus -> units.find(focus).isEmpty() && !units.isFaulty(focus))
                .ifPresent(focus -> diagnostics.add(
                        DiagnosticCode.UNKNOWN_FOCUS,
                        focusPlace,
                        Nearest.to(
                                        focus,
                                        units.entries().keySet().stream()
                                                .map(AdminUnitCode::text)
                                                .toList())
                                .orElse("")));
    }

    private static SettingsYaml parse(String yaml, DataFolder folder, Diagnostics diagnostics) throws IOException {
        String file = DataFolder.SETTINGS;
        YamlKeys top = new YamlKeys(file, "", YamlTree.read(file, yaml, 0, diagnostics), diagnostics, KEYS);
        IdentityKeys.checkComments(file, yaml, diagnostics);
        Settings usual = Settings.DEFAULT;
        BigDecimal onTrackFrom = top.share("nguong_dung_tien_do").orElse(usual.onTrackFrom());
        BigDecimal behindFrom = top.share("nguong_cham").orElse(usual.behindFrom());
        if (behindFrom.compareTo(onTrackFrom) > 0) {
            top.reject("nguong_cham", "@not_above_on_track");
        }
        Settings settings = new Settings(
                top.text("tieu_de").orElse(usual.title()),
                top.text("mo_ta").orElse(usual.description()),
                top.text("co_quan_cong_bo").orElse(usual.publisher()),
                contact(top),
                top.textThat("dia_chi_goc", WebAddress::isBase, "@base_address").map(WebAddress::ofFolder),
                top.textThat(FOCUS, Codes::isValid, "@code").map(AdminUnitCode::new),
                top.date("ngay_danh_gia"),
                onTrackFrom,
                behindFrom,
                top.integer("nguong_so_nho", HIGHEST_SMALL_NUMBER).orElse(usual.smallNumberThreshold()),
                top.yesNo("so_lieu_minh_hoa").orElse(usual.showIllustrative()),
                navigation(top),
                top.text("giay_phep").orElse(usual.licence()),
                new IdentityKeys(top).read(folder),
                ArchiveKeys.read(top),
                top.yesNo("bao_cao_word").orElse(usual.reportFiles()));
        return new SettingsYaml(settings, top.place(FOCUS));
    }

    private static Settings.Contact contact(YamlKeys top) {
        YamlKeys contact = top.below("lien_he", "don_vi", "dia_chi", "dien_thoai", "thu_dien_tu");
        return new Settings.Contact(
                contact.text("don_vi").orElse(""),
                contact.text("dia_chi").orElse(""),
                contact.text("dien_thoai").orElse(""),
                contact.textThat("thu_dien_tu", mail -> mail.isEmpty() || WebAddress.isMailbox(mail), "@mailbox")
                        .orElse(""));
    }

    private static List<Settings.NavigationLink> navigation(YamlKeys top) {
        return top.each("dieu_huong", "nhan", "dia_chi").stream()
                .map(link -> new Settings.NavigationLink(
                        link.text("nhan").orElse(""),
                        link.textThat("dia_chi", WebAddress::isLink, "@link").orElse("")))
                .filter(link -> !link.label().isEmpty() && !link.address().isEmpty())
                .toList();
    }
}
