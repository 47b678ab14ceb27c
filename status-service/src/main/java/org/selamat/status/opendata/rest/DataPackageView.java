package org.selamat.status.opendata.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The data dictionary as a Frictionless Data Package (datapackage.org, version 1), so that common tools read it. */
@Schema(name = "DataPackage")
record DataPackageView(
        @Schema(required = true, examples = "selamat-status") String name,
        @Schema(required = true, examples = "tabular-data-package") String profile,
        @Schema(required = true, examples = "Selamat open data") String title,
        @Schema(required = true, examples = "Figures by day. Days are Malaysian.") String description,
        @Schema(required = true, examples = "90", description = "How many days back a figure may still be revised") int revisableDays,
        @Schema(required = true) List<DataFile> resources) {

    /** One file. */
    @Schema(name = "DataFile")
    record DataFile(
            @Schema(required = true, examples = "cases_state") String name,
            @Schema(required = true, examples = "tabular-data-resource") String profile,
            @Schema(required = true, examples = "cases_state.csv", description = "Relative to the dictionary") String path,
            @Schema(required = true, examples = "New confirmed cases by state") String title,
            @Schema(required = true, examples = "csv") String format,
            @Schema(required = true, examples = "text/csv") String mediatype,
            @Schema(required = true, examples = "utf-8") String encoding,
            @Schema(examples = "epidemic/cases_state.csv", description = "The ministry's file of the same shape") String conformsTo,
            @Schema(required = true) TableSchema schema) {
    }

    /** Its columns. */
    @Schema(name = "TableSchema")
    record TableSchema(
            @Schema(required = true) List<Field> fields,
            @Schema(required = true, examples = "[\"date\", \"state\"]") List<String> primaryKey,
            @Schema(required = true, examples = "[\"\"]", description = "What stands for a value that is not known") List<String> missingValues) {
    }

    /** One column. */
    @Schema(name = "TableField")
    record Field(
            @Schema(required = true, examples = "cases_new") String name,
            @Schema(required = true, examples = "integer", description = "date, string, integer, number or datetime") String type,
            @Schema(required = true, examples = "Cases confirmed by what was recorded on this day") String description) {
    }
}
