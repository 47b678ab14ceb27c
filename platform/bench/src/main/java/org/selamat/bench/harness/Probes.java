package org.selamat.bench.harness;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * The machine at the time of the run: a durable figure means nothing without its fsync, a signature figure nothing without
 * OpenSSL's.
 *
 * @param loadAverage of the minute before the run; above the number of cores the figures measure the scheduler
 * @param fsyncMicros median of writing 8 KiB and forcing it to the disk that the data lie on
 * @param opensslVerifyPerSecond ECDSA P-256 verifications of one core; absent without openssl
 */
public record Probes(String cpu, int cores, String kernel, double loadAverage, double fsyncMicros,
        Double opensslVerifyPerSecond, String jvm,
        List<String> jvmFlags) {

    public boolean busy() {
        return loadAverage > cores;
    }

    public static Probes take(Path folder) {
        var runtime = ManagementFactory.getRuntimeMXBean();
        return new Probes(Cpu.model(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Fsync.medianMicros(folder), OpenSsl.verificationsPerSecond(1).orElse(null),
                runtime.getVmName() + " " + runtime.getVmVersion(), runtime.getInputArguments());
    }
}
