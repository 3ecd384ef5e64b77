using System.CommandLine;
using PyPrepBot.Composition;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary><c>bank lint</c> and <c>bank stats</c>: what there is to say about a folder of questions.</summary>
internal static class BankCommands
{
    public static Command Create() => new("bank", "Look after the questions.") { Lint(), Stats() };

    private static Command Lint()
    {
        var folder = FolderArgument();
        var command = new Command("lint", "Check every question file; exit code 4 when something has to be mended.") { folder };
        command.SetAction((parsed, _) => Guarded.RunAsync(() => Task.FromResult(Lint(Folder(parsed.GetValue(folder))))));
        return command;
    }

    private static Command Stats()
    {
        var folder = FolderArgument();
        var stage = new Option<string>("--stage") { Description = "Compare with this stage of topics.yaml", DefaultValueFactory = _ => "first" };
        var command = new Command("stats", "Count the questions by topic, level and kind.") { folder, stage };
        command.SetAction((parsed, _) => Guarded.RunAsync(() => Task.FromResult(Stats(Folder(parsed.GetValue(folder)), parsed.GetValue(stage)!))));
        return command;
    }

    private static Argument<string?> FolderArgument() => new("folder")
    {
        Description = "The folder of question files (setting Questions:Path; default: questions)",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static int Lint(string folder)
    {
        var report = BankLint.Of(BankFolder.Load(folder, KeyCheck.Faults));
        foreach (var fault in report.Faults)
        {
            Console.WriteLine(fault);
        }

        foreach (var warning in report.Warnings)
        {
            Console.WriteLine(warning);
        }

        Console.WriteLine($"{report.Faults.Count} errors, {report.Warnings.Count} warnings");
        return report.Faults.Count == 0 ? ExitCode.Ok : ExitCode.BadQuestions;
    }

    private static int Stats(string folder, string stage)
    {
        var loaded = BankFolder.Load(folder, KeyCheck.Faults);
        if (loaded.Faults.Count > 0)
        {
            throw new BankLoadException(folder, loaded.Faults);
        }

        if (!loaded.Plan.Stages.ContainsKey(stage))
        {
            throw new SettingsException($"There is no stage '{stage}'; topics.yaml has {string.Join(", ", loaded.Plan.Stages.Keys)}.");
        }

        foreach (var line in StatisticsTable.Lines(BankStatistics.Of(loaded, stage)))
        {
            Console.WriteLine(line);
        }

        return ExitCode.Ok;
    }

    private static string Folder(string? asked) =>
        Settings.Folder(asked ?? Settings.Load(new Dictionary<string, string?>())["Questions:Path"] ?? "questions");
}
