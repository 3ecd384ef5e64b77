using System.CommandLine;
using PyPrepBot.Composition;
using PyPrepBot.Demo;

namespace PyPrepBot.Commands;

/// <summary><c>demo</c>: a week of a study group on a fast clock.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var questions = new Option<string?>("--questions") { Description = "The folder of question files (default: questions)" };
        var command = new Command(
            "demo", "Show a simulated week: posts, five members, reveals, the board. No token, no network.") { questions };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => RunAsync(parsed.GetValue(questions), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string? questions, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("pyprepbot-demo-");
        try
        {
            var run = new RunSettings(folder.FullName, questions, Name: null);
            await using var stage = await DemoStage.BuildAsync(run, Console.Out, cancellation);
            await new DemoWeek(stage).RunAsync(cancellation);
            return ExitCode.Ok;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
