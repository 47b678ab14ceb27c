package org.selamat.vaccine.persistence.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.OtherName;
import org.selamat.vaccine.testsupport.TestConfig;

class ExhibitSealTest {

    private static final UUID REVIEW = new UUID(7, 7);
    private static final byte[] PLAIN = "Nurul Aisyah".getBytes(UTF_8);

    private final ExhibitSeal seal = seal(new byte[32]);

    @Test
    void what_is_sealed_can_be_read_by_nobody_without_the_key() {
        var sealed = seal.seal(REVIEW, "sealed_file", PLAIN);
        assertThat(new String(sealed, ISO_8859_1)).doesNotContain("Nurul");
        assertThat(seal.open(REVIEW, "sealed_file", sealed)).isEqualTo(PLAIN);
        assertThat(seal.seal(REVIEW, "sealed_file", PLAIN)).isNotEqualTo(sealed);
        var other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> seal(other).open(REVIEW, "sealed_file", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_sealed_value_opens_only_where_it_was_sealed() {
        var sealed = seal.seal(REVIEW, "sealed_file", PLAIN);
        assertThatThrownBy(() -> seal.open(new UUID(7, 8), "sealed_file", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(REVIEW, "sealed_facts", sealed)).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(REVIEW, "sealed_file", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_key_of_32_bytes_the_service_does_not_start_and_says_which_variable() {
        assertThatThrownBy(() -> new ExhibitSeal(TestConfig.of(Map.of()), new SecureRandom()))
                .hasMessageContaining("SELAMAT_REVIEW_KEY");
        assertThatThrownBy(() -> seal(new byte[16])).hasMessageContaining("SELAMAT_REVIEW_KEY");
    }

    @Test
    void facts_come_back_as_they_were_written() {
        var undivided = new ExhibitFacts(new Holder("நூருல்", "NURUL", Optional.empty(), LocalDate.of(1990, 1, 2)), List.of());
        var divided = new ExhibitFacts(new Holder("Tan, 陈", "TAN", Optional.of("CHEN"), LocalDate.of(1990, 1, 2)),
                List.of("HC1:6BF", "PK\u0003\u0004\u00ff\u0000"));
        var renamed = new ExhibitFacts(new Holder("Aisyah Tan", "AISYAH<TAN", Optional.empty(), LocalDate.of(1990, 1, 2),
                List.of(new OtherName("Tan, Mei Ling", "TAN", Optional.of("MEI<LING")),
                        new OtherName("陈美玲", "CHEN<MEILING", Optional.empty()))),
                List.of("HC1:6BF"));
        assertThat(ExhibitFacts.read(renamed.written())).isEqualTo(renamed);
        assertThat(ExhibitFacts.read(undivided.written())).isEqualTo(undivided);
        assertThat(ExhibitFacts.read(divided.written())).isEqualTo(divided);
    }

    @Test
    void what_was_sealed_without_other_names_can_still_be_read() {
        var facts = new ExhibitFacts(new Holder("Nurul", "NURUL", Optional.empty(), LocalDate.of(1990, 1, 2)),
                List.of("HC1:6BF"));
        var written = facts.written();
        assertThat(ExhibitFacts.read(Arrays.copyOf(written, written.length - Integer.BYTES))).isEqualTo(facts);
    }

    private static ExhibitSeal seal(byte[] key) {
        return new ExhibitSeal(TestConfig.of(Map.of("review.key", Base64.getEncoder().encodeToString(key))),
                new SecureRandom());
    }
}
