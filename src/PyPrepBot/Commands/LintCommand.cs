using System.CommandLine;
using PyPrepBot.Composition;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary><c>bank lint</c>: what is wrong with a folder of questions, and what probably is.</summary>
internal static class LintCommand
{
    private static readonly Argument<string?> Folder = BankFolderArgument.Create();

    private static readonly Option<string?> Stage = new("--stage") { Description = "Hold the bank to this stage of topics.yaml as well" };

    private static readonly Option<bool> Strict = new("--strict") { Description = "Let warnings count as errors" };

    private static readonly Option<int> Near = new("--near")
    {
        Description = "Name questions that share so many per cent of their word triples; 45 shows all that are worth a look",
        DefaultValueFactory = _ => (int)(100 * LintWish.SurelyNear),
    };

    public static Command Create()
    {
        const string What = "Check every question file; exit code 4 when something has to be mended.";
        var command = new Command("lint", What) { Folder, Stage, Strict, Near };
        command.SetAction((parsed, _) => Guarded.RunAsync(() => Task.FromResult(Lint(parsed))));
        return command;
    }

    private static int Lint(ParseResult parsed)
    {
        var folder = BankFolderArgument.Of(parsed.GetValue(Folder));
        var bank = BankFolder.Load(folder, KeyCheck.Faults, BankFolderArgument.Of(null));
        var stage = parsed.GetValue(Stage);
        BankCommands.RequireStage(bank, stage);
        var report = BankLint.Of(bank, new LintWish(stage, ProofRecords.Read(folder), parsed.GetValue(Near) / 100.0));
        IReadOnlyList<BankWarning> warnings =
        [
            .. report.Warnings.Concat(RenderLint.Warnings(bank))
                .OrderBy(warning => warning.File, StringComparer.Ordinal)
                .ThenBy(warning => warning.Line),
        ];
        foreach (var line in report.Faults.Select(fault => fault.ToString()).Concat(warnings.Select(warning => warning.ToString())))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine($"{report.Faults.Count} errors, {warnings.Count} warnings");
        var isBad = report.Faults.Count > 0 || (parsed.GetValue(Strict) && warnings.Count > 0);
        return isBad ? ExitCode.BadQuestions : ExitCode.Ok;
    }
}
