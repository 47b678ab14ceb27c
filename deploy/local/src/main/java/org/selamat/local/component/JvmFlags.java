package org.selamat.local.component;

import java.util.ArrayList;
import java.util.List;

/**
 * Flags that keep many JVMs on one small machine: one collector thread each, small stacks, memory given back, no full
 * collections while classes load, nor at each 10 MB of compiled code as with a small room for it (they took 60 to
 * 400 ms), and unless asked otherwise the quick compiler only. The last halves the processor time of a start (16 s to 9 s
 * for vaccine-service) and saves 40 MB each; measurements ask for the full one.
 */
final class JvmFlags {

    private static final int COMPACT_HEADERS_SINCE = 25;
    private static final int NATIVE_ACCESS_SINCE = 24;

    private JvmFlags() {
    }

    static List<String> small(Setting setting) {
        var flags = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xss512k", "-XX:ReservedCodeCacheSize=240m",
                "-XX:MetaspaceSize=128m",
                "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-Dfile.encoding=UTF-8"));
        if (!setting.state().fullJit()) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        if (setting.jdk().major() >= COMPACT_HEADERS_SINCE) {
            flags.add("-XX:+UseCompactObjectHeaders");
        }
        if (setting.jdk().major() >= NATIVE_ACCESS_SINCE) {
            flags.add("--enable-native-access=ALL-UNNAMED");
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }
}
