package org.selamat.vaccine.domain.hcert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UvciTest {

    @Test
    void the_check_character_is_that_of_the_registration_example() {
        assertThat(Luhn38.check("URN:UVCI:01:NL:187/37512422923")).isEqualTo('Z');
        assertThat(Luhn38.check("urn:uvci:01:nl:187/37512422923")).isEqualTo('Z');
    }

    @Test
    void identifiers_have_the_form_and_length_that_verifiers_expect() {
        var uvci = Uvci.random("MY", new Random(7)).value();
        assertThat(uvci).matches("URN:UVCI:01:MY:[A-Z0-9]{13}#[A-Z0-9/:]").hasSize(30);
        assertThat(uvci.charAt(29)).isEqualTo(Luhn38.check(uvci.substring(0, 28)));
    }

    @Property
    void the_check_character_finds_every_single_wrong_character(@ForAll long seed) {
        var text = Uvci.random("MY", new Random(seed)).value().substring(0, 28);
        int at = 15 + (int) Math.floorMod(seed, 13L);
        var wrong = text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
        assertThat(Luhn38.check(wrong)).isNotEqualTo(Luhn38.check(text));
    }

    @Test
    void the_hash_hides_the_identifier() {
        assertThat(Uvci.random("MY", new Random(1)).hash()).matches("[0-9a-f]{64}");
    }
}
