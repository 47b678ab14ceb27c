package org.selamat.vaccine.persistence.rule;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.rule.RuleBook;
import org.selamat.vaccine.domain.rule.TravelRule;
import org.selamat.vaccine.domain.rule.TravelRules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredTravelRules implements TravelRules, PanacheRepositoryBase<TravelRuleRow, TravelRuleKey> {

    @Override
    public RuleBook all() {
        return new RuleBook(listAll().stream().map(TravelRuleRow::rule).toList());
    }

    @Override
    public List<TravelRule> versions(String identifier) {
        getEntityManager().createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext(:rule))")
                .setParameter("rule", identifier).getSingleResult();
        return list("identifier", identifier).stream().map(TravelRuleRow::rule).toList();
    }

    @Override
    public void add(TravelRule rule, String uploadedBy, Instant at) {
        persist(TravelRuleRow.of(rule, uploadedBy, at));
    }
}
