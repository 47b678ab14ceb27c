package org.selamat.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;
import org.selamat.local.data.Json;
import org.selamat.local.replay.Crowd;
import org.selamat.local.replay.Disturbance;
import org.selamat.local.replay.PublishedDays;
import org.selamat.local.replay.Reconciliation;
import org.selamat.local.replay.RecordedDay;
import org.selamat.local.replay.Replay;
import org.selamat.local.run.Console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replays the check-ins of real days. */
@Command(description = "Sends the check-ins of a real day through the gateway, following its 48 half-hour figures, and accounts for every one at the end:"
        + " sent = acknowledged = rows = events = counted by the owners. Phones behave like phones: what can't be sent waits in a queue and is sent again."
        + " On an outage day of the record (2021-11-08, 2021-12-09, 2022-01-13) the same ways in are lost as then, under the demand of the"
        + " day beside it. Figures: open data of the Ministry of Health Malaysia.", footer = {
                "  deploy/local/replay --day 2021-11-26",
                "  deploy/local/replay --day 2021-12-09                            three hours of nothing, and no check-in lost",
                "  deploy/local/replay --day 2021-11-26 --speed 720 --scale 2000   two minutes, 16,393 check-ins",
                "  deploy/local/replay --from 2020-12-01 --to 2022-04-01 --speed 86400 --scale 1000000   the whole period" })
public final class ReplayCommand implements Callable<Integer> {

    private static final int WORST = 3;

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;
    @Option(names = "--day", paramLabel = "DATE", description = "The day to replay (default: ${DEFAULT-VALUE}). Built in: 17 days of October 2021 to January 2022.")
    private LocalDate day = LocalDate.of(2021, 11, 26);
    @Option(names = "--from", paramLabel = "DATE", description = "First of several days; needs --to.")
    private LocalDate from;
    @Option(names = "--to", paramLabel = "DATE", description = "Last of several days.")
    private LocalDate to;
    @Option(names = "--figures", paramLabel = "DIR", description = "The ministry's open data, for days that aren't built in (default: national-data beside the checkout).")
    private Path figures = Path.of(System.getProperty("selamat.checkout", ".")).resolve("../shared/national-data").normalize();
    @Option(names = "--speed", paramLabel = "N", description = "Times faster than the day (default: ${DEFAULT-VALUE}, which takes a minute).")
    private double speed = 1440;
    @Option(names = "--scale", paramLabel = "S", description = "Times smaller than the country (default: ${DEFAULT-VALUE}).")
    private double scale = 10_000;
    @Option(names = "--people", paramLabel = "N", description = "Phones that send (default: ${DEFAULT-VALUE}).")
    private int people = 16;
    @Option(names = "--venues", paramLabel = "N", description = "Places to check in at (default: ${DEFAULT-VALUE}).")
    private int venues = 8;
    @Option(names = "--no-faults", description = "Outage days as published, without losing anything on the way.")
    private boolean noFaults;
    @Option(names = "--json", description = "The account as one JSON object a day, without progress.")
    private boolean json;

    private final Console console = new Console(System.out);

    @Override
    public Integer call() {
        List<LocalDate> days = days();
        List<Replay.Plan> plans = days.stream().map(this::plan).toList();
        Suite suite = Suite.at(data.folder().root());
        List.of("gateway", "identity", "checkin", "kafka", "postgres", "inbox").forEach(suite::running);
        Clock clock = Clock.systemUTC();
        Crowd crowd = Crowd.gathered(suite, new Api(suite.gateway()), clock, people, venues);
        var replay = new Replay(suite, clock);
        var accounts = new ArrayList<Reconciliation>();
        for (int i = 0; i < plans.size(); i++) {
            title(days.get(i), plans.get(i));
            Replay.Outcome outcome = replay.run(plans.get(i), crowd, this::progress);
            print(outcome);
            accounts.add(outcome.account());
        }
        total(accounts);
        return accounts.stream().allMatch(Reconciliation::holds) ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<LocalDate> days() {
        if (speed <= 0 || scale < 1 || people < 1 || venues < 1) {
            throw new UserError(ExitCode.USAGE, "nothing to send", "speed above 0, scale, people and venues from 1");
        }
        if (from == null && to == null) {
            return List.of(day);
        }
        if (from == null || to == null || to.isBefore(from)) {
            throw new UserError(ExitCode.USAGE, "no days between these dates", "--from DATE --to DATE, the earlier one first");
        }
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private Replay.Plan plan(LocalDate date) {
        Optional<Disturbance.Script> script = noFaults ? Optional.empty() : Disturbance.on(date);
        LocalDate demand = script.map(Disturbance.Script::demand).orElse(date);
        RecordedDay recorded = new PublishedDays(figures).of(demand).orElseThrow(() -> new UserError(ExitCode.USAGE,
                "no figures of " + demand,
                "--figures DIR with the ministry's open data, or a built-in day such as 2021-11-26"));
        return new Replay.Plan(recorded, speed, scale, people, venues,
                script.map(Disturbance.Script::disturbances).orElse(List.of()));
    }

    private void title(LocalDate date, Replay.Plan plan) {
        if (!json) {
            String outage = plan.disturbances().isEmpty() ? ""
                    : "; demand of " + plan.day().date() + ", "
                            + (plan.disturbances().stream().anyMatch(lost -> lost.lost() == WORST) ? "all" : "2 of 3")
                            + " ways in lost for a while";
            console.title("Replaying " + date + ": " + plan.day().total() + " check-ins, " + scale + " times smaller, " + speed
                    + " times faster" + outage);
        }
    }

    private void total(List<Reconciliation> accounts) {
        if (!json && accounts.size() > 1) {
            long sent = accounts.stream().mapToLong(Reconciliation::sent).sum();
            long rows = accounts.stream().mapToLong(Reconciliation::rows).sum();
            long wrong = accounts.stream().filter(account -> !account.holds()).count();
            console.note("period", accounts.size() + " days, sent " + sent + ", rows " + rows + ", days that don't reconcile "
                    + wrong);
        }
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
                + " ms from the moment each was due, in " + outcome.seconds() + " s; " + outcome.delayed()
                + " waited in a queue");
        String numbers = "sent " + account.sent() + ", acknowledged " + account.acknowledged() + ", rows " + account.rows()
                + ", events " + account.events() + ", counted by the owners " + account.counted();
        if (account.holds()) {
            console.good("account", numbers + ": to the row");
        } else {
            console.bad("account",
                    numbers + "; refused " + account.refused() + ", missing rows " + account.missingRows()
                            + ", missing events " + account.missingEvents() + ", doubled events " + account.doubledEvents());
        }
    }
}
