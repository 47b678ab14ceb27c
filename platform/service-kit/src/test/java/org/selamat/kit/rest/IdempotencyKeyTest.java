package org.selamat.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdempotencyKeyTest {

    @Property
    void isWhatTheConventionsSay(@ForAll("keys") String text) {
        assertThat(IdempotentWrites.isKey(text)).isEqualTo(text.matches("[A-Za-z0-9_-]{1,64}"));
    }

    @Provide
    Arbitrary<String> keys() {
        var usual = Arbitraries.strings().withChars("azAZ09_-").ofMinLength(0).ofMaxLength(66);
        var odd = Arbitraries.strings().withChars("azAZ09_-@[`{/: \né９\u0000").ofMaxLength(6);
        return Arbitraries.oneOf(usual, odd);
    }
}
