package org.selamat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.selamat.bench.boarding.BoardingCheck;
import org.selamat.bench.boarding.BoardingCheckPeer;
import org.selamat.bench.boarding.BoardingManifest;
import org.selamat.bench.boarding.StatusLookup;
import org.selamat.bench.certificate.CertificateIssue;
import org.selamat.bench.certificate.CertificateManifest;
import org.selamat.bench.certificate.CertificateVerify;
import org.selamat.bench.certificate.CertificateVerifyPeer;
import org.selamat.bench.certificate.RevocationLookup;
import org.selamat.bench.certificate.VerifyEndpoint;
import org.selamat.bench.checkin.CheckinCost;
import org.selamat.bench.checkin.CheckinCurve;
import org.selamat.bench.checkin.CheckinGrowth;
import org.selamat.bench.checkin.CheckinIngest;
import org.selamat.bench.checkin.CheckinLateBatch;
import org.selamat.bench.checkin.CheckinPeer;
import org.selamat.bench.endpoint.EmptyEndpoint;
import org.selamat.bench.exposure.ExposureCase;
import org.selamat.bench.exposure.ExposureDay;
import org.selamat.bench.fold.FoldThroughput;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Jmh;
import org.selamat.bench.harness.Probes;
import org.selamat.bench.harness.Report;
import org.selamat.bench.reversal.Propagation;
import org.selamat.bench.reversal.Reversal;
import org.selamat.bench.status.StatusRebuild;
import org.selamat.bench.suite.RunningSuite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code platform/bench/run}: lists the benchmarks, or runs one and prints its report as JSON. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Measures the suite against its limits and peers, interleaved in one run.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:measured", "1:the measurement failed", "2:wrong usage" })
public final class Bench implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Option(names = "--list", description = "Name the benchmarks and what each asks.")
    private boolean list;
    @Option(names = "--jmh", description = "Measure the certificate benchmarks by JMH instead, all or those whose names have NAME in it; --seconds is for each.")
    private boolean jmh;
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The benchmark to run.")
    private String name;
    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "About how long to measure (default: ${DEFAULT-VALUE}).")
    private int seconds;
    @Option(names = "--json", paramLabel = "FILE", description = "Write the report there as well.")
    private Path file;
    @Option(names = "--data", paramLabel = "DIR", description = "Copy of the suite to measure; started and stopped when it doesn't run (default: a copy of its own below platform/bench/target).")
    private Path data;

    @Option(names = "--persons", paramLabel = "N", defaultValue = "3800000", description = "How many status-rebuild holds (default: ${DEFAULT-VALUE}; the country is 38000000).")
    private long persons;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("The measurement failed: " + failure.getMessage());
            failure.printStackTrace(command.getErr());
            return 1;
        }).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (jmh && seconds > 0) {
            return Jmh.run(name == null ? "UnderJmh" : name, Duration.ofSeconds(seconds), file) ? 0 : 2;
        }
        var benchmarks = benchmarks();
        if (list) {
            benchmarks.forEach(benchmark -> System.out.printf("%-20s %s%n", benchmark.name(), benchmark.question()));
            return 0;
        }
        var chosen = benchmarks.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
        if (chosen.isEmpty() || seconds < 1) {
            System.err.println(
                    name == null ? "Name a benchmark, or --list them." : "There is no benchmark " + name + "; --list them.");
            return 2;
        }
        print(measure(chosen.get()));
        return 0;
    }

    private Report measure(Benchmark benchmark) throws Exception {
        var probes = Probes.take(dataFolder());
        if (probes.busy()) {
            System.err.printf("The machine is busy (load %.1f on %d cores): wait, or don't trust the figures.%n",
                    probes.loadAverage(),
                    probes.cores());
        }
        long begin = System.nanoTime();
        var outcome = benchmark.run(Duration.ofSeconds(seconds), line -> System.err.println(line));
        return Report.of(benchmark.name(), outcome, (System.nanoTime() - begin) / 1e9, probes);
    }

    private void print(Report report) throws java.io.IOException {
        var json = JSON.writeValueAsString(report);
        System.out.println(json);
        if (file != null) {
            Files.writeString(file, json + "\n");
        }
    }

    private List<Benchmark> benchmarks() {
        var clock = Clock.systemUTC();
        var suite = new RunningSuite(checkout(), dataFolder(), line -> System.err.println(line));
        var database = new RunningSuite(checkout(), dataFolder(), List.of("postgres"), Map.of(),
                line -> System.err.println(line));
        var statuses = new RunningSuite(checkout(), dataFolder(), List.of("postgres", "kafka", "status", "helpdesk"),
                Map.of("SELAMAT_RELAY_POLL", "PT0.005S"), line -> System.err.println(line));
        return List.of(new EmptyEndpoint(suite), new CheckinIngest(suite, clock), new CheckinCost(suite, clock),
                new CheckinPeer(suite, checkout(), clock),
                new CheckinLateBatch(suite, clock), new CheckinCurve(suite, clock), new CheckinGrowth(suite),
                new ExposureDay(database),
                new ExposureCase(database), new CertificateVerify(clock), new CertificateVerifyPeer(clock),
                new CertificateManifest(clock), new CertificateIssue(clock), new VerifyEndpoint(suite, clock),
                new RevocationLookup(),
                new StatusRebuild(persons, dataFolder().resolveSibling("status-rebuild")), new FoldThroughput(clock),
                new Reversal(statuses), new Propagation(statuses),
                new BoardingCheck(checkout(), dataFolder(), line -> System.err.println(line), clock),
                new BoardingCheckPeer(checkout(), dataFolder(), line -> System.err.println(line), clock),
                new BoardingManifest(checkout(), dataFolder(), line -> System.err.println(line), clock),
                new StatusLookup(new RunningSuite(checkout(), dataFolder(), StatusLookup.NEEDED, Map.of(),
                        line -> System.err.println(line)), clock));
    }

    private Path dataFolder() {
        return data == null ? checkout().resolve("platform/bench/target/suite") : data;
    }

    private static Path checkout() {
        return Path.of(System.getProperty("selamat.checkout", ".")).toAbsolutePath().normalize();
    }
}
