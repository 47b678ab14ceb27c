package org.selamat.checkin.seal.persistence;

import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.ClearDay;
import org.selamat.checkin.seal.domain.DayKeeping;
import org.selamat.checkin.seal.domain.DayKey;
import org.selamat.checkin.seal.domain.DaySeal;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.seal.domain.SealedRows;

/**
 * Which days there are, and by what value their key is known, in PostgreSQL; the keys themselves in {@link KeyPlaces}. In
 * memory are those of all days, since every check-in needs one.
 */
@ApplicationScoped
class DayKeyTable implements DaySeals, DayKeeping {

    private static final Logger LOG = Logger.getLogger(DayKeyTable.class);

    private static final String ALL = "SELECT day, check_value FROM day_key";
    private static final String ADD = "INSERT INTO day_key (day, check_value) VALUES (?, ?) ON CONFLICT (day) DO NOTHING";
    private static final String DESTROYED = """
            WITH gone AS (DELETE FROM day_key WHERE day < ? RETURNING day, check_value)
            UPDATE visit_retention r SET key_destroyed_at = ? FROM gone g WHERE r.day = g.day AND g.check_value IS NOT NULL""";

    private final Database database;
    private final Instance<SealedRows> rows;
    private final KeyPlaces places;
    private final SecureRandom random = new SecureRandom();
    private final NavigableMap<LocalDate, DaySeal> known = new ConcurrentSkipListMap<>();
    private volatile boolean loaded;

    DayKeyTable(Database database, @Any Instance<SealedRows> rows, KeyPlaces places) {
        this.database = database;
        this.rows = rows;
        this.places = places;
    }

    /** A day that isn't known may have been made by another replica. */
    @Override
    public Optional<DaySeal> find(LocalDate day) {
        var seal = known.get(day);
        return seal != null ? Optional.of(seal)
                : database.list(ALL + " WHERE day = ?", this::seal, day).stream().flatMap(Optional::stream).findFirst()
                        .map(found -> remember(day, found));
    }

    @Override
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        if (!loaded) { // asked before the first check
            load();
        }
        return first.isAfter(last) ? List.of() : List.copyOf(known.subMap(first, true, last, true).keySet());
    }

    /**
     * What is made is known when it has been committed, and not before: a day that wasn't made after all must be made again.
     */
    @Override
    public void make(LocalDate day) {
        if (database.number("SELECT count(*) FROM day_key WHERE day = ?", day) == 0) {
            var key = places.find(day, any -> true).orElseGet(() -> DayKey.random(random)); // left by a try that failed later
            places.write(day, key);
            database.update(ADD, day, key.checkValue());
        }
    }

    @Override
    public void adopt(LocalDate day) {
        if (database.update(ADD, day, null) == 1) {
            LOG.warnf("the visits of %s are kept without a key: an older version made their partition", day);
        }
    }

    @Override
    public void check(Collection<LocalDate> days) {
        var made = load();
        made.retainAll(days);
        made.removeAll(known.keySet());
        if (!made.isEmpty()) {
            throw new IllegalStateException("SELAMAT_VISIT_KEYS: no place has the keys of " + made
                    + ", without which the visits of those days can't be read");
        }
        days.forEach(day -> bringBack(day, known.get(day))); // of these alone: what is destroyed stays so
    }

    /** Gets to know every day whose key is anywhere; returns all days that were made. */
    private Set<LocalDate> load() {
        var made = new TreeSet<>(database.list(ALL, row -> {
            var day = day(row);
            if (!known.containsKey(day)) {
                seal(row).ifPresent(seal -> remember(day, seal));
            }
            return day;
        }));
        loaded = true;
        return made;
    }

    private void bringBack(LocalDate day, DaySeal seal) {
        if (seal instanceof DayKey key) {
            try {
                places.write(day, key);
            } catch (UncheckedIOException e) {
                LOG.errorf(e.getCause(), e.getMessage());
            }
        }
    }

    @Override
    public void forgetBefore(LocalDate day) {
        rows.forEach(table -> table.forgetBefore(day));
    }

    @Override
    public void destroyBefore(LocalDate day, Instant now) {
        known.headMap(day).clear();
        if (places.destroyBefore(day)) {
            database.update(DESTROYED, day, now);
        }
    }

    private DaySeal remember(LocalDate day, DaySeal seal) {
        var before = known.putIfAbsent(day, seal);
        return before == null ? seal : before;
    }

    /** Empty when no place has the key. */
    private Optional<DaySeal> seal(ResultSet row) throws SQLException {
        var check = row.getBytes("check_value");
        return check == null ? Optional.of(new ClearDay())
                : places.find(day(row), key -> Arrays.equals(key.checkValue(), check)).map(DaySeal.class::cast);
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("day", LocalDate.class);
    }
}
