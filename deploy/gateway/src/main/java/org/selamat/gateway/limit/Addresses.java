package org.selamat.gateway.limit;

import java.util.Arrays;

import io.netty.util.NetUtil;

/**
 * Reduces an address to what one subscriber holds: the whole of IPv4, a /64 of IPv6, whose lower half a phone changes at will.
 */
final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {
    }

    static String subscriber(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length <= NETWORK_BYTES) {
            return address;
        }
        return NetUtil.bytesToIpAddress(Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), bytes.length)) + "/64";
    }
}
