package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.view.Link;
import vn.tiendo.view.StatusFamily;

class ViewWrapperTest {

    private static final ViewWrapper WRAPPER = new ViewWrapper(text -> Map.of());

    @Test
    void aRecordShowsItsComponents() throws TemplateModelException {
        TemplateModel link = WRAPPER.wrap(new Link("Lạng Sơn", "LS.html"));
        assertThat(((TemplateScalarModel) ((TemplateHashModel) link).get("text")).getAsString())
                .isEqualTo("Lạng Sơn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "getClass", "hashCode", "toString", "equals", "api", "wait", "missing"})
    void aRecordShowsNothingElse(String name) throws TemplateModelException {
        TemplateHashModel link = (TemplateHashModel) WRAPPER.wrap(new Link("Lạng Sơn", "LS.html"));
        assertThat(link.get(name)).isNull();
    }

    @Test
    void anEnumConstantIsItsNameAndAnEmptyOptionalIsMissing() throws TemplateModelException {
        assertThat(((TemplateScalarModel) WRAPPER.wrap(StatusFamily.FAR_BEHIND)).getAsString())
                .isEqualTo("far-behind");
        assertThat(WRAPPER.wrap(Optional.empty())).isNull();
        assertThat(WRAPPER.wrap(Optional.of("a"))).isInstanceOf(TemplateScalarModel.class);
    }

    @Test
    void aListIsASequence() throws TemplateModelException {
        TemplateSequenceModel list = (TemplateSequenceModel) WRAPPER.wrap(List.of("a", "b"));
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.get(2)).isNull();
    }

    @Test
    void anythingElseIsRefused() {
        for (Object value : List.of(new Object(), Map.of(), Thread.currentThread(), new StringBuilder())) {
            assertThatThrownBy(() -> WRAPPER.wrap(value)).isInstanceOf(TemplateModelException.class);
        }
    }
}
