package org.selamat.checkin.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.checkin.testsupport.TestPhone;

import com.nimbusds.jose.JOSEException;

class PhoneKeyTest {

    private static final String X = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    private static final String Y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";

    @Test
    void aKeyAndItsThumbprintAreThoseOfAnotherLibrary() throws JOSEException {
        for (int i = 0; i < 20; i++) {
            // given
            var theirs = new TestPhone().key();
            // when
            var ours = PhoneKey.of(theirs.getX().toString(), theirs.getY().toString()).orElseThrow();
            // then
            assertThat(ours.thumbprint()).isEqualTo(theirs.computeThumbprint().toString());
            assertThat(ours.key().getW()).isEqualTo(theirs.toECPublicKey().getW());
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
            Y + "," + X,
            X + "," + X,
            "'',''",
            X + "=," + Y,
            X + "A," + Y,
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEV," + Y,
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "__________________________________________8,__________________________________________8" })
    void whatIsNoPointOnTheCurveIsNoKey(String x, String y) {
        assertThat(PhoneKey.of(X, Y)).isPresent();
        assertThat(PhoneKey.of(x, y)).isEmpty();
    }
}
