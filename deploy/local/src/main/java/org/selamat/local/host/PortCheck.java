package org.selamat.local.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.List;

/** Asks whether a loopback port can be bound; asking by connecting would miss a socket that is bound but doesn't answer. */
public final class PortCheck {

    private PortCheck() {
    }

    public static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    public static List<Integer> taken(Collection<Integer> ports) {
        return ports.stream().filter(port -> !free(port)).sorted().toList();
    }
}
