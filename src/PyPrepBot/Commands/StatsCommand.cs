using System.CommandLine;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary><c>bank stats</c>: how many questions there are of what, how many are wanted, and how long they last.</summary>
internal static class StatsCommand
{
    private static readonly Argument<string?> Folder = BankFolderArgument.Create();

    private static readonly Option<string> Stage = new("--stage")
    {
        Description = "Compare with this stage of topics.yaml",
        DefaultValueFactory = _ => "second",
    };

    public static Command Create()
    {
        var command = new Command("stats", "Count the questions by topic, level and kind, and the days they last.") { Folder, Stage };
        command.SetAction((parsed, _) => Guarded.RunAsync(() => Task.FromResult(Count(parsed))));
        return command;
    }

    private static int Count(ParseResult parsed)
    {
        var folder = BankFolderArgument.Of(parsed.GetValue(Folder));
        var bank = BankFolder.Load(folder, KeyCheck.Faults, BankFolderArgument.Of(null));
        if (bank.Faults.Count > 0)
        {
            throw new BankLoadException(folder, bank.Faults);
        }

        var stage = parsed.GetValue(Stage)!;
        BankCommands.RequireStage(bank, stage);
        foreach (var line in StatisticsTable.Lines(BankStatistics.Of(bank, stage)))
        {
            Console.WriteLine(line);
        }

        return ExitCode.Ok;
    }
}
