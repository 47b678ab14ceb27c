package org.selamat.status.webhook.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.status.webhook.domain.WebhookUrl;

/** A name leads where all of its addresses lead. */
class WebhookHostsTest {

    private static final WebhookUrl AIRLINE = WebhookUrl.parse("https://hooks.airline.example/x", true).orElseThrow();
    private static final WebhookUrl HERE = WebhookUrl.parse("http://localhost:8830/x", true).orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "0.1.2.3",
            "100.64.0.1", "100.127.255.254", "192.0.0.8", "198.18.0.1", "198.19.255.254", "224.0.0.1", "240.0.0.1",
            "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "64:ff9b::7f00:1", "2002:7f00:1::",
            "::ffff:127.0.0.1" })
    void oneAddressInsideOurNetworkIsEnoughToBelieveNone(String inside) throws UnknownHostException {
        assertThat(hosts(false, "203.0.113.5", inside).addressOf(AIRLINE)).isEmpty();
        assertThat(hosts(true, inside).addressOf(AIRLINE)).as("the allowance is for names of this machine").isEmpty();
    }

    @Test
    void theAddressThatWasCheckedIsTheOneToConnectTo() throws UnknownHostException {
        assertThat(hosts(false, "203.0.113.5", "2001:db8::5").addressOf(AIRLINE).orElseThrow().getHostAddress())
                .isEqualTo("203.0.113.5");
        for (String outside : new String[] { "8.8.8.8", "100.128.0.1", "198.20.0.1", "172.32.0.1", "2001:db8::5" }) {
            assertThat(hosts(false, outside).addressOf(AIRLINE)).as(outside).isPresent();
        }
    }

    @Test
    void aLocalSetUpIsSentToThisMachineAndNowhereElse() throws UnknownHostException {
        assertThat(hosts(true, "127.0.0.1").addressOf(HERE)).isPresent();
        assertThat(hosts(true, "192.168.1.1").addressOf(HERE)).isEmpty();
        assertThat(hosts(false, "127.0.0.1").addressOf(HERE)).isEmpty();
        assertThat(hosts(false).addressOf(AIRLINE)).isEmpty();
    }

    private static WebhookHosts hosts(boolean allowLoopback, String... addresses) {
        return new WebhookHosts(host -> Arrays.stream(addresses).map(WebhookHostsTest::address).toArray(InetAddress[]::new),
                allowLoopback);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
