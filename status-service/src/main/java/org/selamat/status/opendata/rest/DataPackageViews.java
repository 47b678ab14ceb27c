package org.selamat.status.opendata.rest;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Texts;
import org.selamat.status.opendata.domain.Catalogue;
import org.selamat.status.opendata.domain.Column;
import org.selamat.status.opendata.domain.Dataset;
import org.selamat.status.opendata.domain.Revision;
import org.selamat.status.opendata.rest.DataPackageView.DataFile;
import org.selamat.status.opendata.rest.DataPackageView.Field;
import org.selamat.status.opendata.rest.DataPackageView.TableSchema;

/** Describes the catalogue in the language of the request. */
@ApplicationScoped
class DataPackageViews {

    private final Catalogue catalogue;
    private final Problems problems;

    DataPackageViews(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    DataPackageView dictionary() {
        List<DataFile> files = Stream.concat(catalogue.datasets().stream().map(this::file), Stream.of(revisions())).toList();
        return new DataPackageView("selamat-status", "tabular-data-package", text("title"),
                text("description", catalogue.revisableDays()), catalogue.revisableDays(), files);
    }

    private DataFile file(Dataset dataset) {
        List<Field> fields = dataset.columns().stream().map(column -> field(column.name(), type(column.type()))).toList();
        List<String> key = dataset.isByState() ? List.of("date", "state") : List.of("date");
        return file(dataset.name(), dataset.conformsTo().isEmpty() ? null : dataset.conformsTo(), fields, key);
    }

    private DataFile revisions() {
        List<Field> fields = Revision.HEADER.stream().map(name -> field(name, switch (name) {
            case "date" -> "date";
            case "revision", "before", "after" -> "integer";
            case "published_at" -> "datetime";
            default -> "string";
        })).toList();
        return file(Catalogue.REVISIONS, null, fields, List.of("dataset", "date", "state", "column", "revision"));
    }

    private DataFile file(String name, String conformsTo, List<Field> fields, List<String> key) {
        return new DataFile(name, "tabular-data-resource", name + ".csv", text("file." + name), "csv", "text/csv", "utf-8",
                conformsTo, new TableSchema(fields, key, List.of("")));
    }

    private Field field(String name, String type) {
        return new Field(name, type, text("column." + name));
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case DATE -> "date";
            case STATE -> "string";
            case COUNT -> "integer";
            case PERCENT -> "number";
        };
    }

    private String text(String key, Object... arguments) {
        return Texts.of("texts/opendata", problems.language(), key, arguments);
    }
}
