package org.selamat.vaccine.rest.correction;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DoseFile", description = "Everything recorded for one person, also what was voided")
record DoseFile(@Schema(required = true) List<FiledDoseView> items) {
}
