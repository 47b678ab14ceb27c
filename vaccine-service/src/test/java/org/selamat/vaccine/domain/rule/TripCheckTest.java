package org.selamat.vaccine.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.code.Anchors;
import org.selamat.vaccine.domain.code.CodeVerifier;
import org.selamat.vaccine.domain.rule.RuleOutcome.Answer;
import org.selamat.vaccine.domain.rule.TripDecision.Result;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

class TripCheckTest {

    private static final TestSigner GERMANY = TestSigner.ec("DE");
    private static final String FROM = "2026-01-01T00:00:00Z";
    private static final String TO = "2027-12-31T00:00:00Z";
    private static final Instant ARRIVAL = Instant.parse("2026-12-28T09:00:00Z");
    private static final CodeVerifier VERIFIER = new CodeVerifier(SignatureProviders.fastest(), document -> new byte[0]);
    private static final String COMPLETE = "{'>=':[{'var':'payload.v.0.dn'},{'var':'payload.v.0.sd'}]}";

    @Test
    void a_certificate_that_passes_every_rule_of_the_destination_is_ok() {
        var decision = decide(TestCode.vaccination(), Rules.rule("VR-FR-0001", "1.0.0", FROM, TO, "Vaccination", COMPLETE));
        assertThat(decision.result()).isEqualTo(Result.OK);
        assertThat(decision.outcomes()).containsExactly(new RuleOutcome("VR-FR-0001@1.0.0", false, Answer.PASSED));
    }

    @Test
    void what_a_rule_refuses_or_cant_tell_is_for_the_destination_to_decide() {
        var refuses = Rules.rule("VR-FR-0001", "1.0.0", FROM, TO, "Vaccination", "{'===':[{'var':'payload.v.0.mp'},'Other']}");
        var faults = Rules.rule("VR-FR-0002", "1.0.0", FROM, TO, "Vaccination", "{'>':[{'var':'payload.v.0.mp'},1]}");
        var notBoolean = Rules.rule("VR-FR-0003", "1.0.0", FROM, TO, "Vaccination", "{'+':[1,1]}");
        var decision = decide(TestCode.vaccination(), refuses, faults, notBoolean);
        assertThat(decision.result()).isEqualTo(Result.CHK);
        assertThat(decision.outcomes()).extracting(RuleOutcome::answer).containsExactly(Answer.FAILED, Answer.OPEN,
                Answer.OPEN);
    }

    @Test
    void without_a_rule_of_the_destination_nobody_says_ok() {
        assertThat(decide(TestCode.vaccination()).result()).isEqualTo(Result.CHK);
    }

    @Test
    void what_its_issuer_invalidates_is_not_ok_wherever_it_goes() {
        var entry = Rules.rule("GR-FR-0001", "1.0.0", FROM, TO, "General", "{'!':[false]}");
        var invalid = Rules.rule("IR-DE-0001", "1.0.0", FROM, TO, "General", "{'!':[{'===':[{'var':'payload.v.0.co'},'DE']}]}");
        var others = Rules.rule("IR-AT-0001", "1.0.0", FROM, TO, "General", "{'!':[true]}");
        assertThat(decide(TestCode.vaccination(), entry, invalid, others).result()).isEqualTo(Result.NOK);
        assertThat(decide(TestCode.vaccination(), entry, others).result()).isEqualTo(Result.OK);
    }

    @Test
    void the_highest_version_in_force_at_arrival_applies_and_no_other() {
        var old = Rules.rule("GR-FR-0001", "1.9.0", FROM, TO, "General", "{'!':[true]}");
        var current = Rules.rule("GR-FR-0001", "1.10.0", FROM, TO, "General", "{'!':[false]}");
        var coming = Rules.rule("GR-FR-0001", "2.0.0", "2027-01-01T00:00:00Z", TO, "General", "{'!':[true]}");
        var ended = Rules.rule("GR-FR-0002", "1.0.0", FROM, "2026-12-28T08:59:59Z", "General", "{'!':[true]}");
        var test = Rules.rule("TR-FR-0001", "1.0.0", FROM, TO, "Test", "{'!':[true]}");
        assertThat(decide(TestCode.vaccination(), old, current, coming, ended, test).outcomes())
                .containsExactly(new RuleOutcome("GR-FR-0001@1.10.0", false, Answer.PASSED));
    }

    @Test
    void a_rule_of_a_region_holds_there_only() {
        var region = ((RuleDocument.Reading.Read) RuleDocument.read(Rules.map(Rules.json("GR-FR-0001", "1.0.0", FROM, TO,
                "General", "{'!':[true]}").replace("\"Version\"", "\"Region\":\"COR\",\"Version\"")))).rule();
        var verdict = VERIFIER.verify(List.of(TestCode.by(GERMANY).text()), Anchors.of(GERMANY.trust()), ARRIVAL);
        var check = new TripCheck(new RuleBook(List.of(region)), Map.of());
        assertThat(check.decide(verdict, new Journey("FR", Optional.empty(), ARRIVAL)).outcomes()).isEmpty();
        assertThat(check.decide(verdict, new Journey("FR", Optional.of("COR"), ARRIVAL)).outcomes()).hasSize(1);
    }

    @Test
    void a_certificate_that_wont_hold_at_arrival_is_not_ok() {
        var entry = Rules.rule("GR-FR-0001", "1.0.0", FROM, TO, "General", "{'!':[false]}");
        var late = Instant.parse("2027-07-01T00:00:00Z");
        var verdict = VERIFIER.verify(List.of(TestCode.by(GERMANY).text()), Anchors.of(GERMANY.trust()), late);
        assertThat(new TripCheck(new RuleBook(List.of(entry)), Map.of())
                .decide(verdict, new Journey("FR", Optional.empty(), late)).result()).isEqualTo(Result.NOK);
    }

    /** Cases DGC7 and DGC8 of the published catalogue, for which it has no file. */
    @Test
    void a_positive_test_and_a_sample_of_tomorrow_are_seen_by_the_rules() {
        var negative = Rules.rule("TR-FR-0001", "1.0.0", FROM, TO, "Test", "{'===':[{'var':'payload.t.0.tr'},'260415000']}");
        var past = Rules.rule("TR-FR-0002", "1.0.0", FROM, TO, "Test",
                "{'not-after':[{'plusTime':[{'var':'payload.t.0.sc'},0,'day']},{'plusTime':[{'var':'external.validationClock'},0,'day']}]}");
        assertThat(decide(TestCode.test(), negative, past).result()).isEqualTo(Result.OK);
        assertThat(decide(changed("tr", "260373001"), negative, past).result()).isEqualTo(Result.CHK);
        assertThat(decide(changed("sc", "2026-12-28T09:00:01Z"), negative, past).result()).isEqualTo(Result.CHK);
    }

    private static Map<String, Object> changed(String field, String value) {
        var test = TestCode.test();
        var entry = new LinkedHashMap<>((Map<?, ?>) ((List<?>) test.get("t")).get(0));
        var changed = new LinkedHashMap<String, Object>();
        entry.forEach((key, before) -> changed.put((String) key, key.equals(field) ? value : before));
        test.put("t", List.of(changed));
        return test;
    }

    private static TripDecision decide(Map<String, Object> dcc, TravelRule... rules) {
        var verdict = VERIFIER.verify(List.of(TestCode.by(GERMANY).content(dcc).text()), Anchors.of(GERMANY.trust()), ARRIVAL);
        assertThat(verdict.isValid()).isTrue();
        return new TripCheck(new RuleBook(List.of(rules)), Map.of()).decide(verdict,
                new Journey("FR", Optional.empty(), ARRIVAL));
    }
}
