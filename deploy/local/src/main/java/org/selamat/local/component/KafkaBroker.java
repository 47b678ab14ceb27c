package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** Apache Kafka in KRaft mode, broker and controller in one process with a class path of its own. */
final class KafkaBroker implements Component {

    private final Setting setting;
    private final TopicPlan topics;

    KafkaBroker(Setting setting, TopicPlan topics) {
        this.setting = setting;
        this.topics = topics;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int work() {
        return 8;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void prepare() {
        write("server.properties", KafkaSettings.broker(setting.ports(), data()));
        write("log4j2.properties", KafkaSettings.logging());
        if (!Files.exists(data().resolve("meta.properties"))) {
            OneTimeCommand.of(setting, name(), java("kafka.tools.StorageTool", "format", "--standalone",
                    "--cluster-id", Uuid.randomUuid().toString(), "--config", file("server.properties").toString()).command())
                    .run();
        }
    }

    @Override
    public Launch launch() {
        return Launch.of(setting.archive(name(), java("kafka.Kafka", file("server.properties").toString())), Map.of(), folder(),
                List.of(file("server.properties"), setting.built("kafka-libs")));
    }

    @Override
    public boolean ready() {
        if (!Probe.accepts(setting.ports().kafka())) {
            return false;
        }
        try (var admin = admin(Duration.ofSeconds(3))) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void settle() {
        try (var admin = admin(Duration.ofSeconds(30))) {
            topics.create(admin);
        }
    }

    private Admin admin(Duration patience) {
        var properties = new Properties();
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + setting.ports().kafka());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        return Admin.create(properties);
    }

    private JavaProgram java(String... main) {
        var flags = new ArrayList<>(List.of("-Xms64m", "-Xmx320m"));
        flags.addAll(JvmFlags.small(setting));
        flags.add("-Dlog4j2.configurationFile=" + file("log4j2.properties"));
        return new JavaProgram(setting.jdk(), flags, Jars.in(setting.built("kafka-libs")), List.of(main));
    }

    private void write(String name, String content) {
        try {
            Files.createDirectories(folder());
            if (!Files.exists(file(name)) || !Files.readString(file(name)).equals(content)) {
                Files.writeString(file(name), content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return setting.data().of(name());
    }

    private Path file(String name) {
        return folder().resolve(name);
    }

    private Path data() {
        return folder().resolve("data");
    }
}
