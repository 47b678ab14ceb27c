package org.selamat.bench.boarding;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.selamat.local.client.Suite;

import com.fasterxml.jackson.core.JsonProcessingException;

/** People with two doses, as vaccine-service tells of them: evidence that restricts nobody. */
final class Vaccinated {

    private static final int DOSES = 2;
    private static final int PATIENCE = 120;
    private static final String KNOWN = "SELECT count(*) FROM evidence WHERE person_id = ANY (?)";

    private Vaccinated() {
    }

    /** Once status-service has their doses on record. */
    static List<UUID> at(Suite suite, int many) throws JsonProcessingException, SQLException, InterruptedException {
        var people = Stream.generate(UUID::randomUUID).limit(many).toList();
        try (var vaccine = new OtherService(suite, "vaccine", "selamat.vaccine.dose.v1")) {
            for (var person : people) {
                for (int number : IntStream.rangeClosed(1, DOSES).toArray()) {
                    vaccine.announce("selamat.vaccine.dose-recorded.v1", person,
                            Map.of("doseId", UUID.randomUUID(), "personId", person, "product", "EU/1/20/1528", "date",
                                    "2022-0" + number + "-02", "doseNumber", number, "totalDoses", DOSES, "source", "CENTRE",
                                    "country", "MY"));
                }
            }
        }
        for (int i = 0; i < PATIENCE; i++) {
            if (known(suite, people) == (long) many * DOSES) {
                return people;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("the service didn't hear of all doses");
    }

    private static long known(Suite suite, List<UUID> people) throws SQLException {
        try (var connection = DriverManager.getConnection(suite.jdbcUrl("status"), "status", suite.databasePassword("status"));
                var count = connection.prepareStatement(KNOWN)) {
            count.setArray(1, connection.createArrayOf("uuid", people.toArray()));
            try (var result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
