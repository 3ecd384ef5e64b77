using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Composition;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary>What an operator or an author does with questions: those there are, and those there might be.</summary>
internal static class BankCommands
{
    public static Command Create() => new("bank", "Look after the questions.")
    {
        LintCommand.Create(),
        StatsCommand.Create(),
        VerifyCommand.Create(),
        BankExportCommand.Create(),
        BankImportCommand.Create(),
        Suggestions(),
    };

    /// <exception cref="SettingsException">A stage is named that the plan does not know.</exception>
    public static void RequireStage(LoadedBank bank, string? stage)
    {
        if (stage is not null && !bank.Plan.Stages.ContainsKey(stage))
        {
            throw new SettingsException($"There is no stage '{stage}'; topics.yaml has {string.Join(", ", bank.Plan.Stages.Keys)}.");
        }
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
        var suggestions = await storage.GetRequiredService<IProposalStore>().SentAsync(cancellation);
        Console.WriteLine($"# {suggestions.Count} suggestions. Give each an id, a level and wrong options, then check with `bank lint`.");
        foreach (var line in suggestions.SelectMany(SuggestionSheet.Lines))
        {
            Console.WriteLine(line);
        }
    }
}
