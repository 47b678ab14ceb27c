package org.selamat.kit.sample;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NotePage(@Schema(required = true) List<Note> items, @Schema(examples = "MQ") String next) {
}
