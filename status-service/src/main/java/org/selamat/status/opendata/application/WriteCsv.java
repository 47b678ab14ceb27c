package org.selamat.status.opendata.application;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.opendata.domain.Catalogue;
import org.selamat.status.opendata.domain.Csv;
import org.selamat.status.opendata.domain.Dataset;
import org.selamat.status.opendata.domain.Figures;
import org.selamat.status.opendata.domain.Revision;

/** Writes a file line by line, as it comes from the database. */
@ApplicationScoped
public class WriteCsv {

    private final Catalogue catalogue;
    private final Figures figures;

    WriteCsv(Catalogue catalogue, Figures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    public boolean exists(String name) {
        return name.equals(Catalogue.REVISIONS) || catalogue.find(name).isPresent();
    }

    /** @return what changes whenever the file does */
    @Transactional
    public Optional<Long> version(String name) {
        return figures.version(name);
    }

    @Transactional
    public void to(String name, Consumer<String> line) {
        Optional<Dataset> dataset = catalogue.find(name);
        line.accept(Csv.line(dataset.map(Dataset::header).orElse(Revision.HEADER)));
        dataset.ifPresentOrElse(one -> figures.each(one, row -> line.accept(Csv.line(row.cells(one)))),
                () -> figures.eachRevision(revision -> line.accept(Csv.line(revision.cells()))));
    }
}
