package org.selamat.status.batch.persistence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.DryRun;
import org.selamat.status.evidence.domain.BatchId;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Between the batch and its row; the dry run is kept whole, as it was shown to whoever approved it. */
@ApplicationScoped
class BatchMapping {

    private final ObjectMapper json;

    BatchMapping(ObjectMapper json) {
        this.json = json;
    }

    void copy(Batch batch, BatchEntity entity) {
        entity.id = batch.id().value();
        entity.reason = batch.reason();
        entity.uploader = batch.uploader();
        entity.uploadedAt = batch.uploadedAt();
        entity.rows = batch.rows();
        entity.state = batch.state();
        entity.dryRun = batch.dryRun().map(this::write).orElse(null);
        entity.approver = batch.approver().orElse(null);
        entity.applied = batch.applied();
        entity.forced = batch.forced();
        entity.halt = batch.halt().orElse(null);
    }

    Batch toBatch(BatchEntity entity) {
        return new Batch(new BatchId(entity.id), entity.reason, entity.uploader, entity.uploadedAt, entity.rows, entity.state,
                Optional.ofNullable(entity.dryRun).map(this::read), Optional.ofNullable(entity.approver), entity.applied,
                entity.forced, Optional.ofNullable(entity.halt));
    }

    private String write(DryRun dryRun) {
        try {
            return json.writeValueAsString(dryRun);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dry run is always writable", e);
        }
    }

    private DryRun read(String text) {
        try {
            return json.readValue(text, DryRun.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dry run that was written here is readable", e);
        }
    }
}
