package org.selamat.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.client.Suite;
import org.selamat.local.data.Json;
import org.selamat.local.replay.Reconciliation;
import org.selamat.local.replay.RecordedDay;
import org.selamat.local.replay.Replay;
import org.selamat.local.run.Console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replays a real day's check-ins. */
@Command(description = "Sends the check-ins of a real day through the gateway, following its 48 half-hour figures, and accounts for every one at the end:"
        + " sent = acknowledged = rows = events. The figures of 2021-11-26 (32,786,193 check-ins) are the Ministry of Health Malaysia's open data.", footer = {
                "  deploy/local/replay --day 2021-11-26",
                "  deploy/local/replay --day 2021-11-26 --speed 720 --scale 2000   two minutes, 16,393 check-ins" })
public final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;
    @Option(names = "--day", paramLabel = "DATE", description = "The day to replay (default: ${DEFAULT-VALUE}, the one that is built in).")
    private LocalDate day = LocalDate.of(2021, 11, 26);
    @Option(names = "--speed", paramLabel = "N", description = "Times faster than the day (default: ${DEFAULT-VALUE}, which takes a minute).")
    private double speed = 1440;
    @Option(names = "--scale", paramLabel = "S", description = "Times smaller than the country (default: ${DEFAULT-VALUE}).")
    private double scale = 10_000;
    @Option(names = "--people", paramLabel = "N", description = "Phones that send (default: ${DEFAULT-VALUE}).")
    private int people = 16;
    @Option(names = "--venues", paramLabel = "N", description = "Places to check in at (default: ${DEFAULT-VALUE}).")
    private int venues = 8;
    @Option(names = "--json", description = "The account as one JSON object, without progress.")
    private boolean json;

    private final Console console = new Console(System.out);

    @Override
    public Integer call() {
        RecordedDay recorded = RecordedDay.of(day)
                .orElseThrow(() -> new UserError(ExitCode.USAGE, "no figures of " + day, "--day 2021-11-26 is built in"));
        if (speed <= 0 || scale < 1 || people < 1 || venues < 1) {
            throw new UserError(ExitCode.USAGE, "nothing to send", "speed above 0, scale, people and venues from 1");
        }
        Suite suite = Suite.at(data.folder().root());
        List.of("gateway", "identity", "checkin", "kafka", "postgres", "inbox").forEach(suite::running);
        if (!json) {
            console.title("Replaying " + recorded.date() + ": " + recorded.total() + " check-ins, " + scale + " times smaller, "
                    + speed + " times faster");
        }
        Replay.Outcome outcome = new Replay(suite, Clock.systemUTC())
                .run(new Replay.Plan(recorded, speed, scale, people, venues), this::progress);
        print(outcome);
        return outcome.account().holds() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void progress(int bucket, int sent, int acknowledged, long p50, long p99) {
        if (!json) {
            console.progress(String.format("%02d:%02d  sent %d  acknowledged %d  p50 %d ms  p99 %d ms", bucket / 2,
                    bucket % 2 * 30, sent, acknowledged, p50, p99));
        }
    }

    private void print(Replay.Outcome outcome) {
        Reconciliation account = outcome.account();
        if (json) {
            try {
                System.out.println(Json.MAPPER.writeValueAsString(outcome));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        console.progress("");
        console.note("latency", "p50 " + outcome.p50Millis() + " ms, p99 " + outcome.p99Millis()
                + " ms from the moment each was due, in " + outcome.seconds() + " s");
        String numbers = "sent " + account.sent() + ", acknowledged " + account.acknowledged() + ", rows " + account.rows()
                + ", events " + account.events();
        if (account.holds()) {
            console.good("account", numbers + ": to the row");
        } else {
            console.bad("account",
                    numbers + "; missing rows " + account.missingRows() + ", missing events " + account.missingEvents()
                            + ", doubled events "
                            + account.doubledEvents());
        }
    }
}
