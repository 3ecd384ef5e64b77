using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Composition;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary><c>bank lint</c>, <c>bank stats</c> and <c>bank suggestions</c>: the questions there are, and those there might be.</summary>
internal static class BankCommands
{
    public static Command Create() => new("bank", "Look after the questions.")
    {
        Lint(), Stats(), Suggestions(), BankExportCommand.Create(), BankImportCommand.Create(),
    };

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
        var stage = new Option<string>("--stage")
        {
            Description = "Compare with this stage of topics.yaml",
            DefaultValueFactory = _ => "first",
        };
        var command = new Command("stats", "Count the questions by topic, level and kind.") { folder, stage };
        command.SetAction((parsed, _) => Guarded.RunAsync(
            () => Task.FromResult(Stats(Folder(parsed.GetValue(folder)), parsed.GetValue(stage)!))));
        return command;
    }

    private static Command Suggestions()
    {
        var command = new Command("suggestions", "Print what members suggested, as the beginning of a question file.") { OpenData.Option };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(
            () => OpenData.RunAsync(
                parsed.GetValue(OpenData.Option), open: true, storage => PrintAsync(storage, cancellation), cancellation)));
        return command;
    }

    private static async Task PrintAsync(IServiceProvider storage, CancellationToken cancellation)
    {
        var suggestions = await storage.GetRequiredService<ISuggestionStore>().AllAsync(cancellation);
        Console.WriteLine($"# {suggestions.Count} suggestions. Give each an id, a level and wrong options, then check with `bank lint`.");
        foreach (var line in suggestions.SelectMany(SuggestionSheet.Lines))
        {
            Console.WriteLine(line);
        }
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
