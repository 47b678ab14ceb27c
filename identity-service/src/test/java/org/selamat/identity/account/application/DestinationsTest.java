package org.selamat.identity.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.identity.domain.Channel;
import org.selamat.identity.domain.Destination;

class DestinationsTest {

    @ParameterizedTest
    @ValueSource(strings = { "+60123456789", "012-345 6789", "0060123456789", "+60 12-345 6789" })
    void aPhoneNumberHasOneSpelling(String typed) {
        assertThat(Destinations.read(Channel.SMS, typed)).contains(new Destination(Channel.SMS, "+60123456789"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "+60120000000", "+60129999999", "+601112345678", "+6598765432", "+447911123456",
            "+8613812345678" })
    void mobileNumbersAtHomeAndAbroadAreReachable(String number) {
        assertThat(Destinations.read(Channel.SMS, number)).contains(new Destination(Channel.SMS, number));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "12", "not a number", "+60600123456", "1800881234", "+881612345678", "+979123456789",
            "+601234" })
    void premiumSatelliteAndImpossibleNumbersAreRefused(String typed) {
        assertThat(Destinations.read(Channel.SMS, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "Ali@Example.ORG, ali@example.org", "ali+news@example.org, ali+news@example.org",
            "ali@münchen.example, ali@xn--mnchen-3ya.example" })
    void anAddressHasOneSpelling(String typed, String written) {
        assertThat(Destinations.read(Channel.EMAIL, typed)).contains(new Destination(Channel.EMAIL, written));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ali", "@example.org", "ali@", "ali@localhost", "a li@example.org", "ali@exa mple.org",
            "ali@example.org\r\nBcc: all@example.org", "\"x\"@example.org", "ali@[127.0.0.1]", "a..b@example.org" })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(Destinations.read(Channel.EMAIL, typed)).isEmpty();
    }

    @Test
    void aTagDoesNotMakeAnotherMailbox() {
        // given
        var plain = Destinations.read(Channel.EMAIL, "ali@example.org").orElseThrow();
        // when
        var tagged = Destinations.read(Channel.EMAIL, "ali+1@example.org").orElseThrow();
        // then
        assertThat(tagged.canonical()).isEqualTo(plain.canonical());
        assertThat(tagged.value()).isNotEqualTo(plain.value());
    }

    @Test
    void aMaskShowsTheOwnerEnoughAndOthersTooLittle() {
        assertThat(new Destination(Channel.SMS, "+60123456789")).hasToString("+60•••789");
        assertThat(new Destination(Channel.EMAIL, "ali@example.org")).hasToString("a•••@example.org");
    }
}
