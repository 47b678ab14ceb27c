package org.selamat.vaccine.persistence.rule;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.rule.RuleDocument;
import org.selamat.vaccine.domain.rule.RuleDocument.Reading;
import org.selamat.vaccine.domain.rule.TravelRule;

@Entity
@Table(name = "travel_rule")
@IdClass(TravelRuleKey.class)
class TravelRuleRow {

    @Id
    String identifier;

    @Id
    String version;

    @Column(columnDefinition = "char(2)")
    String country;

    @Column(name = "valid_from")
    Instant validFrom;

    @Column(name = "valid_to")
    Instant validTo;

    String document;

    @Column(name = "uploaded_by")
    String uploadedBy;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    static TravelRuleRow of(TravelRule rule, String by, Instant at) {
        var row = new TravelRuleRow();
        row.identifier = rule.identifier();
        row.version = rule.version().toString();
        row.country = rule.country();
        row.validFrom = rule.validFrom();
        row.validTo = rule.validTo();
        row.document = CanonicalJson.write(rule.document());
        row.uploadedBy = by;
        row.uploadedAt = at;
        return row;
    }

    TravelRule rule() {
        try {
            var json = Plain.map(JsonReader.read(document)).orElseThrow();
            return ((Reading.Read) RuleDocument.read(json)).rule();
        } catch (Malformed changed) {
            throw new IllegalStateException("rule " + identifier + " can't be read any more", changed);
        }
    }
}
