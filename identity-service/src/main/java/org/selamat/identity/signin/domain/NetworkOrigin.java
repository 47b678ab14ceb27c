package org.selamat.identity.signin.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network that a request came from: an IPv4 address, or the /64 of an IPv6 address, which is what one subscriber holds. */
public record NetworkOrigin(String value) {

    private static final int IPV4_BYTES = 4;
    private static final int SUBSCRIBER_BYTES = 8;

    /** @param address an address literal, never a host name */
    public static NetworkOrigin of(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            var kept = bytes.length == IPV4_BYTES ? bytes : Arrays.copyOf(bytes, SUBSCRIBER_BYTES);
            return new NetworkOrigin(Arrays.toString(kept));
        } catch (UnknownHostException notAnAddress) {
            return new NetworkOrigin("unknown");
        }
    }
}
