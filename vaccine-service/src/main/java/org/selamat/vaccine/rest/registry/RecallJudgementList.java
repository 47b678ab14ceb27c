package org.selamat.vaccine.rest.registry;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecallJudgementList")
record RecallJudgementList(@Schema(required = true, description = "The newest hundred") List<RecallJudgementView> items) {
}
