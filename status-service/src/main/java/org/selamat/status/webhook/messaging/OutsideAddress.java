package org.selamat.status.webhook.messaging;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells addresses of the public internet from those inside a network: nothing of an airline lives there, and a name that
 * leads there is somebody's attempt to have us talk to ourselves.
 */
final class OutsideAddress {

    private static final int BYTE = 0xff;
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int CARRIER = 100;
    private static final int CARRIER_NET = 64;
    private static final int CARRIER_MASK = 0xc0;
    private static final int BENCHMARK = 198;
    private static final int BENCHMARK_NET = 18;
    private static final int BENCHMARK_MASK = 0xfe;
    private static final int RESERVED = 240;
    private static final int[] NAT64 = { 0x00, 0x64, 0xff, 0x9b };
    private static final int[] SIX_TO_FOUR = { 0x20, 0x02 };

    private OutsideAddress() {
    }

    static boolean is(InetAddress address) {
        boolean ours = address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                || address.isAnyLocalAddress() || address.isMulticastAddress();
        return !ours && !(address instanceof Inet6Address ? isInside6(address.getAddress()) : isInside4(address.getAddress()));
    }

    /** "This network" (RFC 1122), shared by carriers (RFC 6598), protocol assignments, benchmarks (RFC 2544), reserved. */
    private static boolean isInside4(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        return first == 0 || first >= RESERVED
                || first == CARRIER && (second & CARRIER_MASK) == CARRIER_NET
                || first == BENCHMARK && (second & BENCHMARK_MASK) == BENCHMARK_NET
                || first == 192 && second == 0 && address[2] == 0;
    }

    /** RFC 4193, which Java doesn't count among site-local ones, and prefixes behind which IPv4 addresses hide. */
    private static boolean isInside6(byte[] address) {
        return (address[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL || begins(address, NAT64) || begins(address, SIX_TO_FOUR);
    }

    private static boolean begins(byte[] address, int[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((address[i] & BYTE) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
