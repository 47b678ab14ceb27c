package org.selamat.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Message bundles of a service. Their texts are patterns of {@link java.text.MessageFormat}, where one apostrophe alone
 * vanishes and takes the placeholders behind it with it.
 */
final class TextRules {

    private static final Pattern BUNDLE = Pattern.compile(".+_(ms|en|zh|ta)\\.properties");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private TextRules() {
    }

    /** @throws AssertionError also when there is no bundle: the rule must not be switched off by a folder that moved */
    static void check(Path classes) {
        var bundles = bundles(classes);
        assertThat(bundles).as("message bundles below " + classes).isNotEmpty();
        assertThat(bundles.stream().flatMap(TextRules::swallowed)).as("texts with a lone apostrophe").isEmpty();
    }

    private static Stream<String> swallowed(Path bundle) {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(bundle)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().filter(key -> LONE_APOSTROPHE.matcher(texts.getProperty(key)).find())
                .map(key -> bundle.getFileName() + " " + key).sorted();
    }

    private static List<Path> bundles(Path classes) {
        try (var files = Files.walk(classes)) {
            return files.filter(file -> BUNDLE.matcher(file.getFileName().toString()).matches()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
