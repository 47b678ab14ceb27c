package org.selamat.kit.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.kit.KitConfig;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.kit.id.Uuids;

/**
 * The record that every staff or partner access leaves, in the transaction of that access: no record, no data. It reaches
 * the person through the access ledger of identity-service.
 */
@Singleton
public class AccessRecords {

    private static final String TOPIC = "selamat.audit.access.v1";
    private static final String TYPE = "selamat.audit.access-recorded.v1";

    private final Outbox outbox;
    private final Caller caller;
    private final KitConfig config;
    private final Clock clock;

    AccessRecords(Outbox outbox, Caller caller, KitConfig config, Clock clock) {
        this.outbox = outbox;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    /** Records an access that happens; throws when that isn't possible, and the access must not happen then. */
    @Transactional(TxType.MANDATORY)
    public void record(Access access) {
        publish(access, caller, "ALLOWED");
    }

    /** Records an access of somebody who is served together with others, outside a request of their own. */
    @Transactional(TxType.MANDATORY)
    public void record(Access access, Caller by) {
        publish(access, by, "ALLOWED");
    }

    /** Records a refusal in a transaction of its own, because the refused one has nothing to commit. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Access access) {
        publish(access, caller, "REFUSED");
    }

    /** Records a refusal in the transaction of a larger write that commits anyway, such as one row of many. */
    @Transactional(TxType.MANDATORY)
    public void refusedAmongOthers(Access access) {
        publish(access, caller, "REFUSED");
    }

    private void publish(Access access, Caller by, String outcome) {
        var actor = new Actor(by.tenant().name(), by.subject(), by.organisation(), List.copyOf(by.roles()));
        var record = new Recorded(Uuids.v7(clock), access.personId(), clock.instant(), config.service(), access.action().name(),
                access.resource(), access.fields(), access.rowCount(), actor, by.actor().orElse(null),
                by.purpose().orElse(null), access.legalBasis(), access.grantId(), access.caseHandle(), outcome);
        outbox.publish(new OutgoingEvent(TOPIC, TYPE, access.personId().toString(), record));
    }

    private record Actor(String tenant, String subject, String organisation, List<String> roles) {
    }

    private record Recorded(UUID accessId, UUID personId, Instant at, String service, String action, String resource,
            List<String> fields, int rowCount, Actor actor, UUID onBehalfOf, String purpose, String legalBasis, UUID grantId,
            String caseHandle, String outcome) {
    }
}
