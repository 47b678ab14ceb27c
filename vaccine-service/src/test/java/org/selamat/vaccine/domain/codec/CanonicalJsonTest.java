package org.selamat.vaccine.domain.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanonicalJsonTest {

    /** The example of RFC 8785 section 3.2.2, 3.2.3 and the numbers of its appendix B. */
    @Test
    void the_example_of_the_rfc() throws Malformed {
        var text = """
                {"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
                 "string":"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}""";
        assertThat(CanonicalJson.write(JsonReader.read(text))).isEqualTo(
                "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @ParameterizedTest
    @CsvSource({ "0000000000000001,5e-324", "8000000000000001,-5e-324", "7fefffffffffffff,1.7976931348623157e+308",
            "4340000000000000,9007199254740992", "44b52d02c7e14af5,9.999999999999997e+22", "44b52d02c7e14af6,1e+23",
            "444b1ae4d6e2ef4e,999999999999999700000", "444b1ae4d6e2ef50,1e+21", "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
            "3eb0c6f7a0b5ed8d,0.000001", "41b3de4355555555,333333333.3333333", "becbf647612f3696,-0.0000033333333333333333" })
    void numbers_as_ecmascript_prints_them(String bits, String text) {
        assertThat(CanonicalJson.ecmaScript(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))).isEqualTo(text);
    }

    @Property(tries = 1000)
    void every_double_reads_back(@ForAll double value) throws Malformed {
        assertThat(((Number) JsonReader.read(CanonicalJson.ecmaScript(value))).doubleValue()).isEqualTo(value + 0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "{", "[1,]", "{\"a\":1,\"a\":1}", "{a:1}", "01", "1.", ".5", "+1", "NaN", "tru",
            "\"\\x\"", "\"\n\"",
            "\"\\ud800\"", "1 2", "\uFEFF{}", "[1}", "'a'", "1e999", "\"\\u00g0\"" })
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void depth_and_size_are_bounded() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> JsonReader.read("[" + "1,".repeat(60_000) + "1]")).isInstanceOf(Malformed.class);
    }

    @Property(tries = 300)
    void base32_round_trips(@ForAll byte[] bytes) throws Malformed {
        assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = { "A", "AAA", "AAAAAA", "AB", "a", "AA======", "18" })
    void what_is_no_base32_is_refused(String text) {
        assertThatThrownBy(() -> Base32.decode(text)).isInstanceOf(Malformed.class);
    }
}
