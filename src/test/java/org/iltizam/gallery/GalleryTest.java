package org.iltizam.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.shared.Language;
import org.iltizam.web.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Renders each template with samples to {@code target/gallery}, where people can look at them, and finds missing texts. */
class GalleryTest {

    private static final Path GALLERY = Path.of("target/gallery");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageHasAllItsTexts(Language language) throws IOException {
        BundleMessages messages = new BundleMessages(language);
        Samples samples = new Samples(messages);
        Files.createDirectories(GALLERY);
        for (Sample sample : samples.all()) {
            Map<String, Object> model = new LinkedHashMap<>(sample.model());
            Page page = samples.page(sample.title(), sample.path());
            model.put("page", page);
            TemplateOutput output = new StringOutput();
            templates.render(sample.template() + ".jte", model, output);
            Files.writeString(GALLERY.resolve(sample.name() + "-" + language.code() + ".html"), output.toString());
        }
        assertThat(messages.missing()).isEmpty();
    }

    record Sample(String name, String template, String title, String path, Map<String, Object> model) {}
}
