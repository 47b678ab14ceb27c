package org.selamat.checkin.exposure.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.VenueAlert;
import org.selamat.checkin.exposure.domain.VenueAlert.Decision;
import org.selamat.checkin.exposure.domain.VenueAlert.Proposal;
import org.selamat.checkin.exposure.domain.VenueAlert.Reason;
import org.selamat.checkin.exposure.domain.VenueAlerts;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.SealedRows;

/** Venue alerts in PostgreSQL. Whose they are is sealed with the key of the day on which they were raised. */
@ApplicationScoped
class VenueAlertTable implements VenueAlerts, SealedRows {

    private static final String RAISE = """
            INSERT INTO venue_alert (case_id, venue_id, at_least, policy_version, raised_at) SELECT ?, ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT FROM venue_alert WHERE case_id = ANY (?) AND venue_id = ?)
            ON CONFLICT (case_id, venue_id) DO NOTHING RETURNING alert_id""";

    private static final String SELECT = """
            SELECT alert_id, case_id, venue_id, at_least, raised_at, proposal, reason, proposed_by, decided_at FROM venue_alert
            """;

    private static final String OPEN = SELECT + """
            WHERE decided_at IS NULL AND (?::uuid IS NULL
                OR (raised_at, alert_id) > (SELECT a.raised_at, a.alert_id FROM venue_alert a WHERE a.alert_id = ?))
            ORDER BY raised_at, alert_id LIMIT ?""";

    private static final String PROPOSE = """
            UPDATE venue_alert SET proposal = ?, reason = ?, proposed_by = ?, proposed_at = ?
            WHERE alert_id = ? AND decided_at IS NULL""";

    private static final String DECIDE = """
            UPDATE venue_alert SET decided_by = ?, decided_at = ? WHERE alert_id = ? AND decided_at IS NULL""";

    private final Database database;
    private final SealedCases sealed;

    VenueAlertTable(Database database, SealedCases sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    @Override
    public Optional<UUID> raise(CaseId cause, VenueId venue, int atLeast, String policyVersion, Instant now) {
        return database.list(RAISE, row -> Columns.uuid(row, "alert_id"), sealed.seal(cause, LocalDays.of(now)), venue.value(),
                atLeast, policyVersion, now, sealed.everyNameOf(cause), venue.value()).stream().findFirst();
    }

    @Override
    public Map<VenueId, Decision> of(CaseId cause) {
        return database.list(SELECT + "WHERE case_id = ANY (?)", this::read, (Object) sealed.everyNameOf(cause)).stream()
                .collect(Collectors.toMap(VenueAlert::venue, VenueAlert::decision));
    }

    @Override
    public List<VenueAlert> open(Optional<UUID> after, int limit) {
        return database.list(OPEN, this::read, after.orElse(null), after.orElse(null), limit);
    }

    @Override
    public Optional<VenueAlert> lock(UUID id) {
        return database.list(SELECT + "WHERE alert_id = ? FOR UPDATE", this::read, id).stream().findFirst();
    }

    @Override
    public void propose(UUID id, Proposal proposal, Instant now) {
        database.update(PROPOSE, proposal.decision().name(), proposal.reason().name(), proposal.by(), now, id);
    }

    @Override
    public void decide(UUID id, String by, Instant now) {
        database.update(DECIDE, by, now, id);
    }

    @Override
    public void forgetBefore(LocalDate day) {
        database.update("DELETE FROM venue_alert WHERE raised_at < ?", LocalDays.start(day));
    }

    private VenueAlert read(ResultSet row) throws SQLException {
        var raisedAt = Columns.instant(row, "raised_at");
        var proposal = row.getString("proposal") == null ? Optional.<Proposal> empty()
                : Optional.of(new Proposal(Decision.valueOf(row.getString("proposal")), Reason.valueOf(row.getString("reason")),
                        row.getString("proposed_by")));
        return new VenueAlert(Columns.uuid(row, "alert_id"), sealed.caseAt(row, raisedAt),
                new VenueId(Columns.uuid(row, "venue_id")), row.getInt("at_least"), raisedAt, proposal,
                Columns.optionalInstant(row, "decided_at"));
    }
}
