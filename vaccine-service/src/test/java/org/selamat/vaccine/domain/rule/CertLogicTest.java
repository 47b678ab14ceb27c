package org.selamat.vaccine.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;

/** What the published suites, which the conformance run takes, don't ask. */
class CertLogicTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "{'plusTime':['2020-02-29',1,'year']}|2021-03-01T00:00:00Z", //
            "{'plusTime':['2021-01-31',1,'month']}|2021-03-03T00:00:00Z", //
            "{'plusTime':['2021-03-31',-1,'month']}|2021-03-03T00:00:00Z", //
            "{'plusTime':['2021-06-01T10:00:00+2',0,'day']}|2021-06-01T08:00:00Z", //
            "{'plusTime':['2021-06-01T10:00:00.98765+0200',0,'day']}|2021-06-01T08:00:00.987Z", //
            "{'plusTime':['2021-06-01T10:00:00',36,'hour']}|2021-06-02T22:00:00Z", //
            "{'dccDateOfBirth':['2004-02']}|2004-02-29T00:00:00Z" })
    void dates_follow_the_specification(String expression, String instant) throws Exception {
        assertThat(evaluate(expression, Map.of()).toString()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'a':[1],'b':[1]}", "null", "3.14", "{'all':[1]}", "{'if':[true,1]}", "{'+':[1,'2']}",
            "{'>':[1,'2']}", "{'after':['2021-01-01','2020-01-01']}", "{'in':[1,'12']}",
            "{'!':[{'plusTime':['2021-01-01',0,'day']}]}",
            "{'plusTime':['yesterday',0,'day']}", "{'plusTime':['2021-02-30',0,'day']}", "{'plusTime':['2021-01-01',0,'week']}",
            "{'plusTime':['2021-01-01',999999999999,'year']}", "{'reduce':[1,1,1]}", "{'extractFromUVCI':[1,1]}", "{'var':1}",
            "{'dccDateOfBirth':['20040101']}", "{'===':[1]}", "{'and':[true]}" })
    void what_is_no_expression_or_takes_other_operands_is_a_fault(String expression) {
        assertThatThrownBy(() -> evaluate(expression, Map.of())).isInstanceOf(RuleFault.class);
    }

    @Test
    void a_date_time_is_never_the_same_as_anything() throws Exception {
        var now = "{'plusTime':['2021-01-01',0,'day']}";
        assertThat(evaluate("{'===':[" + now + "," + now + "]}", Map.of())).isEqualTo(false);
    }

    @Test
    void a_rule_that_would_take_for_ever_faults_soon() {
        // given: a list reduced over itself, three levels deep
        var list = Stream.generate(() -> 1L).limit(300).toList();
        var inner = "{'reduce':[{'var':'data.x'},{'+':[{'var':'accumulator'},1]},0]}";
        var middle = "{'reduce':[{'var':'x'},{'+':[{'var':'accumulator'}," + inner + "]},0]}";

        // then
        Assertions.assertTimeout(Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> evaluate(middle, Map.of("x", list))).isInstanceOf(RuleFault.class));
    }

    @Test
    void a_rule_that_nests_too_deep_faults_instead_of_overflowing() {
        Object deep = true;
        for (int i = 0; i < 100_000; i++) {
            deep = Map.of("!", List.of(deep));
        }
        var expression = deep;
        assertThatThrownBy(() -> CertLogic.evaluate(expression, Map.of())).isInstanceOf(RuleFault.class);
        assertThat(CertLogicFormat.issues(expression)).hasSize(1);
    }

    @Test
    void the_format_names_every_mistake() throws Malformed {
        var expression = JsonReader.read("""
                {"if": [{"var": "x."}, {"plusTime": [1, "1", "week"]}, {"foo": []}]}""");
        assertThat(CertLogicFormat.issues(expression)).hasSize(4);
    }

    private static Object evaluate(String expression, Object data) throws Malformed, RuleFault {
        return CertLogic.evaluate(JsonReader.read(expression.replace('\'', '"')), data);
    }
}
