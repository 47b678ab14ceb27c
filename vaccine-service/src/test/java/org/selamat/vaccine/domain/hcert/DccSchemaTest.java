package org.selamat.vaccine.domain.hcert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.CborTag;
import org.selamat.vaccine.domain.codec.CborWriter;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.testsupport.TestCode;

class DccSchemaTest {

    @Test
    void accepts_each_kind() throws Malformed {
        assertThat(violation(TestCode.vaccination())).isNull();
        assertThat(violation(TestCode.test())).isNull();
        assertThat(violation(TestCode.recovery())).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "tg", "vp", "mp", "ma", "dn", "sd", "dt", "co", "is", "ci" })
    void every_field_of_a_vaccination_is_needed(String field) throws Malformed {
        var dcc = TestCode.vaccination();
        entry(dcc, "v").remove(field);
        assertThat(violation(dcc)).isEqualTo("v." + field);
    }

    @ParameterizedTest
    @CsvSource({ "dob,1964-08,", "dob,1964,", "dob,'',", "dob,64-08-12,dob", "dob,1964-8-12,dob", "ver,1.3,ver" })
    void birth_dates_may_be_partial_but_not_free(String field, String value, String violation) throws Malformed {
        var dcc = TestCode.vaccination();
        dcc.put(field, value);
        assertThat(violation(dcc)).isEqualTo(violation);
    }

    @Test
    void one_half_of_the_name_is_enough_but_not_none() throws Malformed {
        assertThat(violation(named(names -> names.keySet().removeAll(List.of("fn", "fnt"))))).isNull();
        assertThat(violation(named(names -> names.keySet().removeAll(List.of("gn", "gnt"))))).isNull();
        assertThat(violation(named(names -> names.keySet().removeAll(List.of("gnt", "fnt"))))).isEqualTo("nam");
        assertThat(violation(named(names -> names.put("fnt", "Mustermann")))).isEqualTo("nam.fnt");
        assertThat(violation(named(names -> names.put("fn", "x".repeat(81))))).isEqualTo("nam.fn");
    }

    @Test
    void there_is_exactly_one_entry_of_exactly_one_group() throws Malformed {
        var two = TestCode.vaccination();
        two.put("t", TestCode.test().get("t"));
        assertThat(violation(two)).isEqualTo("v|t|r");

        var nullGroup = TestCode.vaccination();
        nullGroup.put("r", null);
        assertThat(violation(nullGroup)).isEqualTo("v|t|r");

        var twice = TestCode.vaccination();
        twice.put("v", Arrays.asList(entry(twice, "v"), entry(twice, "v")));
        assertThat(violation(twice)).isEqualTo("v");
    }

    @Test
    void tagged_dates_and_unknown_fields_are_fine_and_impossible_days_are_not() throws Malformed {
        var dcc = TestCode.test();
        entry(dcc, "t").put("sc", new CborTag(0, "2026-05-20T10:00:00Z"));
        entry(dcc, "t").put("new", "field");
        assertThat(violation(dcc)).isNull();

        var impossible = TestCode.vaccination();
        entry(impossible, "v").put("dt", "2026-02-30");
        assertThat(violation(impossible)).isEqualTo("v.dt");
    }

    private static Map<String, Object> named(Consumer<Map<String, Object>> change) {
        var dcc = TestCode.vaccination();
        @SuppressWarnings("unchecked")
        var names = (Map<String, Object>) dcc.get("nam");
        change.accept(names);
        return dcc;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entry(Map<String, Object> dcc, String group) {
        return (Map<String, Object>) ((List<Object>) dcc.get(group)).get(0);
    }

    private static String violation(Map<String, Object> dcc) throws Malformed {
        return DccSchema.violation(new Dcc((Map<?, ?>) CborReader.read(CborWriter.write(dcc)))).orElse(null);
    }
}
