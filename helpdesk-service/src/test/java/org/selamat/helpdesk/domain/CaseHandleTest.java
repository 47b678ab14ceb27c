package org.selamat.helpdesk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class CaseHandleTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int[] PLACES = { 4, 5, 6, 7, 9, 10, 11, 12, 14 };

    @Property
    void everyDrawnHandleReadsAsItself(@ForAll long seed) {
        // when
        var handle = CaseHandle.draw(new Random(seed));
        // then
        assertThat(handle.value()).matches("SLM-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]");
        assertThat(CaseHandle.read(handle.value())).contains(handle);
    }

    @Property(tries = 200)
    void everyWrongCharacterIsFound(@ForAll long seed) {
        // given
        var handle = CaseHandle.draw(new Random(seed)).value();
        for (int place : PLACES) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (wrong != handle.charAt(place)) {
                    // when
                    var typed = handle.substring(0, place) + wrong + handle.substring(place + 1);
                    // then
                    assertThat(CaseHandle.read(typed)).as(typed).isEmpty();
                }
            }
        }
    }

    @Property
    void everySwapOfNeighboursIsFound(@ForAll long seed, @ForAll @IntRange(max = 7) int first) {
        // given
        var handle = CaseHandle.draw(new Random(seed)).value();
        char one = handle.charAt(PLACES[first]);
        char other = handle.charAt(PLACES[first + 1]);
        // when
        var swapped = new StringBuilder(handle);
        swapped.setCharAt(PLACES[first], other);
        swapped.setCharAt(PLACES[first + 1], one);
        // then
        assertThat(CaseHandle.read(swapped.toString()).isPresent()).isEqualTo(one == other);
    }

    @Property
    void whatIsNoHandleIsRefusedWithoutAnError(@ForAll @CharRange(from = ' ', to = '~') String typed) {
        assertThat(CaseHandle.read(typed)).isEmpty();
    }

    @Example
    void handwritingIsUnderstood() {
        // given
        var handle = new CaseHandle("SLM-7K3M-Q9XZ-0");
        // then
        assertThat(CaseHandle.read(" slm-7k3m-q9xz-O ")).contains(handle);
        assertThat(CaseHandle.read("SLM7K3MQ9XZ0")).contains(handle);
    }

    @Example
    void readingLettersForDigitsNeverMakesAnotherHandle() {
        // given O, I and L, which the alphabet doesn't have
        var written = CaseHandle.read("SLM-OIL0-0000-0");
        var meant = CaseHandle.read("SLM-0110-0000-0");
        // then
        assertThat(written).isEqualTo(meant);
    }
}
