package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlCheckerTest {

    private static final String SOUND = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title></head>
            <body><h1>Trang thử</h1><p>Một đoạn văn bằng tiếng Việt.</p></body></html>
            """;

    @TempDir
    private Path folder;

    private Path page(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html);
    }

    @Test
    void eachPageIsToldOfItselfAlone() throws IOException {
        HtmlChecker checker = new HtmlChecker();
        Path spoilt = page("hong.html", SOUND.replace("<h1>", "<h1 la=\"1\">"));

        assertThat(checker.complaints(spoilt)).singleElement().asString().contains("hong.html error 3:", "la");
        assertThat(checker.complaints(page("tot.html", SOUND))).isEmpty();
        assertThat(new HtmlChecker().complaints(spoilt)).hasSize(1);
    }
}
