package vn.tiendo.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.diagnostic.PrintableText;

/** Says in our own words what picocli found wrong with a command line. */
final class ParameterMistake {

    private ParameterMistake() {}

    static UsageException of(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (mistake instanceof MissingParameterException missing) {
            return new UsageException(
                    "usage.missing-value", option(missing.getMissing().get(0)));
        } else if (mistake instanceof OverwrittenOptionException twice) {
            return new UsageException("usage.twice", option(twice.getOverwritten()));
        }
        return new UsageException("usage.other", PrintableText.ofValue(String.valueOf(mistake.getMessage())));
    }

    private static String option(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static UsageException unmatched(UnmatchedArgumentException mistake) {
        CommandLine command = mistake.getCommandLine();
        String written = mistake.getUnmatched().get(0);
        boolean isOption = written.startsWith("-");
        boolean isCommand = !isOption && !command.getSubcommands().isEmpty();
        List<String> known = new ArrayList<>(
                isCommand
                        ? command.getSubcommands().keySet()
                        : command.getCommandSpec().optionsMap().keySet());
        String key = isOption ? "usage.unknown-option" : isCommand ? "usage.unknown-command" : "usage.superfluous";
        return Nearest.to(written, known)
                .map(nearest -> new UsageException(key + ".nearest", PrintableText.ofValue(written), nearest))
                .orElseGet(() -> new UsageException(key, PrintableText.ofValue(written)));
    }
}
