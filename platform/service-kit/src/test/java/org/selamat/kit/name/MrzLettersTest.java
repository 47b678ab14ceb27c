package org.selamat.kit.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class MrzLettersTest {

    @Property(tries = 2000)
    void whatNeedsNoTableComesOutTheSameWithoutIt(
            @ForAll @StringLength(max = 60) @CharRange(from = '\u0000', to = '\u007f') String name) {
        assertThat(MrzLetters.plain(name)).isEqualTo(MrzLetters.folded(name));
    }

    @Test
    void apostrophesVanishAndEverythingElseSeparates() {
        assertThat(MrzLetters.of("Nur 'Ain a/p  D`Cruz-Tan2")).isEqualTo("NUR<AIN<A<P<DCRUZ<TAN<");
        assertThat(MrzLetters.of("Łukasz Müller")).isEqualTo("LUKASZ<MUELLER");
    }
}
