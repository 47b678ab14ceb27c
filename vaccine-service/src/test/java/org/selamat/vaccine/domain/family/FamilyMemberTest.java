package org.selamat.vaccine.domain.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;
import org.selamat.vaccine.domain.verification.Verdict;

class FamilyMemberTest {

    @Test
    void codes_of_one_holder_stand_together_however_the_name_is_written_and_twins_apart() {
        // given
        var mother = code("a", "ABDULLAH", "NUR<AISYAH", "1985-03-01");
        var again = code("b", "NUR<AISYAH<BINTI<ABDULLAH", "", "1985-03-01");
        var one = code("c", "ABDULLAH", "ADAM", "2019-05-05");
        var twin = code("d", "ABDULLAH", "SARA", "2019-05-05");

        // when
        var members = FamilyMember.of(List.of(one, mother, twin, again, nameless()));

        // then
        assertThat(members).extracting(member -> member.codes().stream().map(ShownCode::text).toList())
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    }

    private static ShownCode code(String text, String surname, String given, String birthDate) {
        var subject = new Subject(given + " " + surname, surname, given, birthDate, Optional.empty());
        return new ShownCode(text, new Verdict(Optional.of(Format.HC1), List.of(), Optional.empty(),
                Optional.of(new Issuer("MY", Optional.of("MY"), "k")), Optional.of(new Statement(subject, List.of(),
                        Optional.empty(), Optional.empty(), Map.of()))));
    }

    private static ShownCode nameless() {
        return new ShownCode("e",
                new Verdict(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
