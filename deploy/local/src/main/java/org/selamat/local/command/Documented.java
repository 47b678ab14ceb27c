package org.selamat.local.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Mixed into every command: {@code --help} and the list of exit codes. */
@Command(exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:done, and everything is as it should be",
        "1:something did not start, did not answer or did not hold; the output says what",
        "2:wrong usage",
        "3:something the machine lacks (JDK, Maven, disk space, a user namespace) or data of a newer version",
        "4:a port is taken",
        "5:the suite does not run",
        "130:ended by Ctrl-C"
}, sortOptions = false, optionListHeading = "%nOptions:%n", parameterListHeading = "%n", descriptionHeading = "%n", footerHeading = "%nExamples:%n")
final class Documented {

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help and end.")
    private boolean help;
}
