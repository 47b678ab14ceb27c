package org.selamat.local.story;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.selamat.local.client.Control;
import org.selamat.local.client.Suite;
import org.selamat.local.data.FolderLock;

/** All chapters in their order. */
public final class MainStory {

    private final Suite suite;
    private final List<Chapter> chapters;
    private final Clock clock;

    /** @param checkout root of the source tree */
    public MainStory(Suite suite, Path checkout, Clock clock) {
        this.suite = suite;
        this.clock = clock;
        this.chapters = List.of(new Registration(), new Doses(), new Certificates(), new ForeignCertificate(checkout),
                new CheckIns(), new Exposed(),
                new FaultyBatch(), new WrongOrder(), new Boarding(), new Contest(), new Corrected(), new OnBoard(),
                new Closed(), new AccessLog(),
                new Outage(new Control(suite, checkout)));
    }

    /** True when every step held; the stage has the details. Refused while another one plays on the same copy. */
    @SuppressWarnings("try")
    public boolean play(Stage stage) {
        var cast = new Cast(suite, clock);
        try (FolderLock alone = FolderLock.stage(suite.data())) {
            for (Chapter chapter : chapters) {
                stage.open(chapter.title());
                chapter.play(stage, cast);
            }
            return true;
        } catch (StoryBrokenException broken) {
            return false;
        } finally {
            if (cast.airline != null) {
                cast.airline.close();
            }
        }
    }
}
