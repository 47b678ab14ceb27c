package org.selamat.status.policy.persistence;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.selamat.status.policy.domain.PolicyDiff;
import org.selamat.status.policy.domain.PolicyDraft;
import org.selamat.status.policy.domain.PolicyDrafts;
import org.selamat.status.policy.domain.Trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

@ApplicationScoped
class StoredDrafts implements PolicyDrafts {

    private static final String WAITING = """
            select * from policy_draft where state in ('TRYING', 'APPLYING', 'ADOPTED')
            order by state desc, starts_on limit 1 for update skip locked""";
    private static final String ADOPTED = "from PolicyDraftEntity where approver is not null order by startsOn";

    private final StatelessSession session;
    private final ObjectMapper json;

    StoredDrafts(StatelessSession session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public boolean add(PolicyDraft draft) {
        if (find(draft.version()).isPresent()) {
            return false;
        }
        session.insert(entity(draft));
        return true;
    }

    @Override
    public Optional<PolicyDraft> find(String version) {
        return Optional.ofNullable(session.get(PolicyDraftEntity.class, version)).map(this::draft);
    }

    @Override
    public Optional<PolicyDraft> lock(String version) {
        return Optional.ofNullable(session.get(PolicyDraftEntity.class, version, LockMode.PESSIMISTIC_WRITE)).map(this::draft);
    }

    /** A draft whose day has not come does not keep others waiting: it is looked at last. */
    @Override
    public Optional<PolicyDraft> lockWaiting() {
        return session.createNativeQuery(WAITING, PolicyDraftEntity.class).getResultList().stream().findFirst()
                .map(this::draft);
    }

    @Override
    public void replace(PolicyDraft draft) {
        session.update(entity(draft));
    }

    @Override
    public List<PolicyDraft> adopted() {
        return session.createSelectionQuery(ADOPTED, PolicyDraftEntity.class).getResultList().stream().map(this::draft)
                .toList();
    }

    private PolicyDraft draft(PolicyDraftEntity entity) {
        Trial trial = new Trial(entity.triedAt, entity.persons, entity.done, entity.unfolded,
                Optional.ofNullable(entity.lastDone),
                read(entity.diff));
        return new PolicyDraft(entity.version, entity.startsOn, List.of(entity.sources), entity.changes, entity.proposer,
                entity.proposedAt, entity.state, trial, Optional.ofNullable(entity.approver));
    }

    private PolicyDraftEntity entity(PolicyDraft draft) {
        PolicyDraftEntity entity = new PolicyDraftEntity();
        entity.version = draft.version();
        entity.startsOn = draft.from();
        entity.sources = draft.sources().toArray(String[]::new);
        entity.changes = draft.changes();
        entity.proposer = draft.proposer();
        entity.proposedAt = draft.proposedAt();
        entity.state = draft.state();
        entity.triedAt = draft.trial().at();
        entity.persons = draft.trial().persons();
        entity.done = draft.trial().done();
        entity.unfolded = draft.trial().unfolded();
        entity.lastDone = draft.trial().after().orElse(null);
        entity.diff = write(draft.trial().diff());
        entity.approver = draft.approver().orElse(null);
        return entity;
    }

    private String write(PolicyDiff diff) {
        try {
            return json.writeValueAsString(diff);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers are always writable", e);
        }
    }

    private PolicyDiff read(String text) {
        try {
            return json.readValue(text, PolicyDiff.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers that were written here are readable", e);
        }
    }
}
