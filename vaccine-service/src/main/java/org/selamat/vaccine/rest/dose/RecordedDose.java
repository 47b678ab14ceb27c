package org.selamat.vaccine.rest.dose;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordedDose")
record RecordedDose(@Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") UUID doseId) {
}
