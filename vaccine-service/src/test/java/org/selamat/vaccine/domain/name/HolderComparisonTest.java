package org.selamat.vaccine.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class HolderComparisonTest {

    private static final String BIRTH = "1980-02-03";

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // surname, given, other surname, other given, grade
            "MUSTERMANN,ERIKA,MUSTERMANN,ERIKA,EXACT", "Mustermann,Érika,MUSTERMANN,ERIKA,EXACT",
            "Müller,Jürgen,MUELLER,JUERGEN,EXACT",
            "d'Červenková Panklová,Jiřina-Maria Alena,DCERVENKOVA<PANKLOVA,JIRINA<MARIA<ALENA,EXACT",
            "MUSTERMANN,ERIKA,MUSTERMANN,ERIKA<MARIA,COMPATIBLE", "MUSTERMANN,ERIKA,ERIKA,MUSTERMANN,COMPATIBLE",
            "MUSTERMANN,ERIKA,DR<<MUSTERMANN,ERIKA,EXACT", "AHMAD<FAIZ<BIN<ABDULLAH,-,AHMAD<FAIZ<ABDULLAH,-,COMPATIBLE",
            "AHMAD<FAIZ<BIN<ABDULLAH,-,ABDULLAH,AHMAD<FAIZ,COMPATIBLE",
            "MOHD<RIZAL<BIN<ISMAIL,-,MUHAMMAD<RIZAL<BIN<ISMAIL,-,COMPATIBLE",
            "SITI<NURHALIZA<BINTI<TARUDIN,-,SITI<NURHALIZA,-,COMPATIBLE", "KUMAR<A<L<RAMASAMY,-,RAMASAMY,KUMAR,COMPATIBLE",
            "TAN,MEI<LING,MEI<LING<TAN,-,COMPATIBLE", "SUHARTO,-,SUHARTO,-,EXACT", "SUHARTO,-,SUHARTO,HAJI,COMPATIBLE",
            "MUSTERMANN,ERIKA,MUSTERMANN,ERICA,NEAR", "MUSTERMANN<SCHMIDT,ERIKA,MUSTERMANN<GABLER,ERIKA,NEAR",
            "SUHARTO,-,SUHARTO<BUDI,-,NEAR", "LIM,WEI,LIM,MEI,MISMATCH", "MUSTERMANN,ERIKA,MUSTERMANN,ANGELIKA,MISMATCH",
            "AHMAD<BIN<ALI,-,AHMAD<BIN<OSMAN,-,NEAR", "AMINAH<BINTI<ALI,-,FATIMAH<BINTI<OSMAN,-,MISMATCH" })
    void grades_names_as_people_would(String surname, String given, String otherSurname, String otherGiven, NameGrade grade) {
        var one = MrzName.of(surname, given == null ? "" : given);
        var other = MrzName.of(otherSurname, otherGiven == null ? "" : otherGiven);

        assertThat(HolderComparison.grade(one, BIRTH, other, BIRTH)).isEqualTo(grade);
        assertThat(HolderComparison.grade(other, BIRTH, one, BIRTH)).as("the other way round").isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({ "1980-02-03,EXACT", "1980-02,EXACT", "1980,EXACT", "'',NEAR", "1980-02-04,MISMATCH", "1981,MISMATCH" })
    void a_partial_birth_date_agrees_with_every_date_inside_it_and_an_empty_one_proves_nothing(String date, NameGrade grade) {
        var name = MrzName.of("MUSTERMANN", "ERIKA");
        assertThat(HolderComparison.grade(name, BIRTH, name, date)).isEqualTo(grade);
    }

    @Test
    void nobody_is_the_same_as_nobody() {
        var nobody = MrzName.of("", "");
        assertThat(HolderComparison.grade(nobody, BIRTH, nobody, BIRTH)).isEqualTo(NameGrade.MISMATCH);
        assertThat(HolderComparison.grade(nobody, BIRTH, MrzName.of("TAN", "MEI"), BIRTH)).isEqualTo(NameGrade.MISMATCH);
    }

    @Test
    void long_names_are_compared_as_far_as_a_passport_holds_them() {
        var whole = MrzName.of("WIJAYAKULASURIYA<ARACHCHIGE<DON<MAHINDA<PREMARATNE", "X");
        var cut = MrzName.of("WIJAYAKULASURIYA<ARACHCHIGE<DON<MAHINDA<PREM", "X");
        assertThat(HolderComparison.grade(whole, BIRTH, cut, BIRTH)).isEqualTo(NameGrade.EXACT);
    }

    @Property
    void everybody_is_exactly_themselves(@ForAll @AlphaChars @StringLength(min = 1, max = 60) String surname,
            @ForAll @AlphaChars @StringLength(max = 30) String given) {
        var name = MrzName.of(surname + "X", given);
        assertThat(HolderComparison.grade(name, BIRTH, name, BIRTH)).isEqualTo(NameGrade.EXACT);
    }

    @Property
    void the_order_of_the_two_makes_no_difference(@ForAll @AlphaChars String one, @ForAll @AlphaChars String other) {
        var a = MrzName.of(one, other);
        var b = MrzName.of(other, one);
        assertThat(HolderComparison.grade(a, BIRTH, b, BIRTH)).isEqualTo(HolderComparison.grade(b, BIRTH, a, BIRTH));
    }

    @Test
    void a_certificate_under_a_name_that_the_holder_has_too_is_theirs_and_one_under_a_third_is_not() {
        // given
        var born = LocalDate.parse("1990-01-01");
        var holder = new Holder("LIM, Mei Ling", "LIM", Optional.of("MEI<LING"), born,
                List.of(new OtherName("TAN, Mei Ling", "TAN", Optional.of("MEI<LING")),
                        new OtherName("Maryam Lim", "MARYAM<LIM", Optional.empty())));

        // then
        assertThat(HolderComparison.grade(holder, MrzName.of("LIM", "MEI<LING"), "1990-01-01")).isEqualTo(NameGrade.EXACT);
        assertThat(HolderComparison.grade(holder, MrzName.of("TAN", "MEI<LING"), "1990-01-01")).isEqualTo(NameGrade.COMPATIBLE);
        assertThat(HolderComparison.grade(holder, MrzName.of("LIM", "MARYAM"), "1990-01-01")).isEqualTo(NameGrade.COMPATIBLE);
        assertThat(HolderComparison.grade(holder, MrzName.of("WONG", "MEI<LING"), "1990-01-01").isSamePerson()).isFalse();
        assertThat(HolderComparison.grade(holder, MrzName.of("TAN", "MEI<LING"), "1990-01-02")).isEqualTo(NameGrade.MISMATCH);
    }
}
