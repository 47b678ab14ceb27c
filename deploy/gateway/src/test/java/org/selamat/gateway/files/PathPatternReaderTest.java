package org.selamat.gateway.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class PathPatternReaderTest {

    private static final PathPattern CHECK_OUT = read("RegularExpression", "^/v1/me/visits/[0-9A-Fa-f-]{36}/check-out$");

    @Test
    void knowsTheTextThatEveryPathOfAnExpressionStartsWith() {
        assertThat(CHECK_OUT.literalStart()).isEqualTo("/v1/me/visits/");
        assertThat(read("RegularExpression", "^/v1/as?$").literalStart()).isEqualTo("/v1/a");
    }

    @Test
    void matchesAPrefixByWholeSegments() {
        // given
        PathPattern prefix = read("PathPrefix", "/v1/me");
        // then
        assertThat(prefix.matches("/v1/me")).isTrue();
        assertThat(prefix.matches("/v1/me/status")).isTrue();
        assertThat(prefix.matches("/v1/meals")).isFalse();
    }

    @Property
    void anExpressionMatchesEveryId(@ForAll long high, @ForAll long low) {
        assertThat(CHECK_OUT.matches("/v1/me/visits/" + new UUID(high, low) + "/check-out")).isTrue();
    }

    @Property
    void anExpressionMatchesNothingThatIsCutOrContinued(@ForAll("cuts") int cut,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String more) {
        // given
        String path = "/v1/me/visits/" + new UUID(1, 2) + "/check-out";
        // then
        assertThat(CHECK_OUT.matches(path.substring(0, cut))).isFalse();
        assertThat(CHECK_OUT.matches(path + more)).isFalse();
        assertThat(CHECK_OUT.matches("/" + more + path)).isFalse();
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, "/v1/me/visits/".length() + 36 + "/check-ou".length());
    }

    private static PathPattern read(String type, String value) {
        return new Node("test", Map.of("type", type, "value", value)).as(PathPatternReader::read);
    }
}
