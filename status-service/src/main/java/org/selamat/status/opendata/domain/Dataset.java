package org.selamat.status.opendata.domain;

import java.util.List;

/**
 * One file: a row for every day, or for every day and state.
 *
 * @param name of the file, without ending
 * @param conformsTo the ministry's file of the same shape, empty where it never published one
 */
public record Dataset(String name, String conformsTo, List<Column> columns) {

    public Dataset {
        columns = List.copyOf(columns);
        conformsTo = conformsTo == null ? "" : conformsTo;
        if (!name.matches("[a-z][a-z_]{0,31}") || columns.isEmpty() || columns.get(0).type() != Column.Type.DATE) {
            throw new IllegalArgumentException("dataset " + name + " needs a name and begins with a date");
        }
    }

    public boolean isByState() {
        return columns.stream().anyMatch(column -> column.type() == Column.Type.STATE);
    }

    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
