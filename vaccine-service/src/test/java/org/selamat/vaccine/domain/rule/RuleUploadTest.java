package org.selamat.vaccine.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.vaccine.domain.rule.RuleDocument.Reading;
import org.selamat.vaccine.domain.rule.RuleUpload.Refusal;

class RuleUploadTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final String LATER = "2027-06-01T00:00:00Z";

    @ParameterizedTest
    @CsvSource({ "2026-11-28T08:00:00Z,", "2026-11-28T07:59:59Z,NOTICE_TOO_SHORT", "2026-12-10T08:00:00Z,",
            "2026-12-10T08:00:01Z,TOO_FAR_AHEAD" })
    void travellers_get_two_days_notice_and_nobody_rules_beyond_two_weeks(String from, Refusal refusal) {
        assertThat(RuleUpload.judge(Rules.rule("GR-MY-0001", "1.0.0", from, LATER), List.of(), NOW).orElse(null))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-26T08:00:01Z,", "2026-11-26T08:00:00Z,NOT_IN_FUTURE", "2027-05-01T00:00:00Z," })
    void an_issuer_takes_back_at_any_time_in_the_future(String from, Refusal refusal) {
        var rule = Rules.rule("IR-MY-0001", "1.0.0", from, LATER);
        assertThat(RuleUpload.judge(rule, List.of(), NOW).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void a_rule_lives_for_three_days_at_least() {
        var short_ = Rules.rule("GR-MY-0001", "1.0.0", "2026-12-01T00:00:00Z", "2026-12-03T23:59:59Z");
        var enough = Rules.rule("GR-MY-0001", "1.0.0", "2026-12-01T00:00:00Z", "2026-12-04T00:00:00Z");
        assertThat(RuleUpload.judge(short_, List.of(), NOW)).contains(Refusal.LIFE_TOO_SHORT);
        assertThat(RuleUpload.judge(enough, List.of(), NOW)).isEmpty();
    }

    @Test
    void a_new_version_is_newer_by_number_and_doesnt_begin_before_the_last_one() {
        // given
        var known = List.of(Rules.rule("GR-MY-0001", "1.9.0", "2026-12-02T00:00:00Z", LATER),
                Rules.rule("GR-MY-0001", "1.2.0", "2026-11-01T00:00:00Z", LATER));

        // then
        assertThat(judge("1.9.0", "2026-12-05T00:00:00Z", known)).isEqualTo(Refusal.VERSION_NOT_NEWER);
        assertThat(judge("1.10.0", "2026-12-05T00:00:00Z", known)).isNull();
        assertThat(judge("1.10.0", "2026-12-01T00:00:00Z", known)).isEqualTo(Refusal.STARTS_BEFORE_PREVIOUS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "\"Identifier\":\"GR-MY-0001\"|\"Identifier\":\"GR-DE-0001\"|Identifier",
            "\"Identifier\":\"GR-MY-0001\"|\"Identifier\":\"VR-MY-0001\"|Identifier", "\"Acceptance\"|\"Advice\"|Type",
            "\"General\"|\"Anything\"|CertificateType", "\"1.3.3\"|\"1.3\"|EngineVersion", "\"CERTLOGIC\"|\"CQL\"|Engine",
            "\"lang\":\"en\"|\"lang\":\"ms\"|Description", "A rule that is made for tests.|Too short|Description",
            "[\"v.0\"]|[]|AffectedFields", "{\"!\":[{\"var\":\"x\"}]}|{\"not\":[true]}|Logic", "\"ValidTo\"|\"Until\"|Until",
            "2027-06-01T00:00:00Z|2026-01-01T00:00:00Z|ValidTo" })
    void a_rule_that_breaks_the_schema_is_told_which_member_does(String right, String wrong, String member) {
        var json = Rules.json("GR-MY-0001", "1.0.0", "2026-12-01T00:00:00Z", LATER, "General", "{'!':[{'var':'x'}]}");
        assertThat(json).contains(right);
        assertThat(RuleDocument.read(Rules.map(json.replace(right, wrong)))).isEqualTo(new Reading.Wrong(member));
    }

    private static Refusal judge(String version, String from, List<TravelRule> known) {
        return RuleUpload.judge(Rules.rule("GR-MY-0001", version, from, LATER), known, NOW).orElse(null);
    }
}
