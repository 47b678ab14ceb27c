package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;

/**
 * PostgreSQL refuses to run as root. A user namespace of its own makes it somebody else without changing who owns its
 * files; where the machine refuses namespaces, it runs as {@code nobody}, who then owns its folder.
 */
public enum UnprivilegedUser {

    OURSELVES(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));

    private final List<String> prefix;

    UnprivilegedUser(List<String> prefix) {
        this.prefix = prefix;
    }

    public static UnprivilegedUser choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        return Stream.of(NAMESPACE, NOBODY).filter(UnprivilegedUser::works).findFirst()
                .orElseThrow(() -> new UserError(ExitCode.PREREQUISITE, "PostgreSQL can't run as root here",
                        "run deploy/local/up as another user, or allow user namespaces (sysctl user.max_user_namespaces)"));
    }

    List<String> run(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives the folder to the user; only {@link #NOBODY} is someone else in the eyes of the file system. */
    void own(Path folder) {
        if (this != NOBODY) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            var nobody = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            for (Path file : files.toList()) {
                Files.setOwner(file, nobody);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean works() {
        try {
            return new ProcessBuilder(run(List.of("true"))).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
