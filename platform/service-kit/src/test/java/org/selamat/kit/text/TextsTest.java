package org.selamat.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static final String BUNDLE = "problems/checkin";

    @Test
    void plain_texts_and_patterns_are_told_alike() {
        assertThat(Texts.of(BUNDLE, Locale.ENGLISH, "note-refused.title", "unused")).isEqualTo("The note was refused");
        assertThat(Texts.of(BUNDLE, Locale.ENGLISH, "note-refused.detail", "x")).startsWith("A note may not say \"x\".");
    }

    @Test
    void an_apostrophe_is_written_twice_in_a_text_without_arguments_too() {
        assertThat(Texts.of("texts/sample", Locale.ENGLISH, "apostrophe")).isEqualTo("an officer's decision");
    }

    @Test
    void languages_of_a_bundle_are_kept_apart() {
        // given
        Texts.of(BUNDLE, Locale.ENGLISH, "note-refused.title");
        // when
        var malay = Texts.of(BUNDLE, Locale.forLanguageTag("ms"), "note-refused.title");
        // then
        assertThat(malay).isNotEqualTo("The note was refused");
    }

    @Test
    void what_does_not_exist_is_a_defect() {
        assertThatThrownBy(() -> Texts.of(BUNDLE, Locale.ENGLISH, "no-such")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Texts.has("problems/none", Locale.ENGLISH, "x")).isInstanceOf(MissingResourceException.class);
    }
}
