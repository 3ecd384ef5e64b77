using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PyPrepBot.Composition;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Commands;

/// <summary><c>run</c>: the bot itself. What happens when no command is given.</summary>
internal static class RunCommand
{
    private static readonly Option<string?> Data = new("--data") { Description = "The data folder (setting Storage:Path; default: data)" };

    private static readonly Option<string?> Questions = new("--questions")
    {
        Description = "The folder of question files (setting Questions:Path; default: questions)",
    };

    private static readonly Option<string?> Name = new("--as") { Description = "Your name in the terminal room (default: you)" };

    public static Command Create()
    {
        var command = new Command("run", "Run the bot. Without a token: a study room in this terminal.");
        MakeDefault(command);
        return command;
    }

    public static void MakeDefault(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Questions);
        command.Options.Add(Name);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => RunAsync(
            new RunSettings(parsed.GetValue(Data), parsed.GetValue(Questions), parsed.GetValue(Name)), cancellation)));
    }

    private static async Task<int> RunAsync(RunSettings run, CancellationToken cancellation)
    {
        using var host = await BotHost.BuildAsync(run, cancellation);
        await WebAddresses.StartAsync(host, cancellation);
        await host.WaitForShutdownAsync(cancellation);
        var failures = host.Services.GetServices<IHostedService>().OfType<BackgroundService>()
            .Select(service => service.ExecuteTask?.Exception?.GetBaseException()).OfType<Exception>().ToList();
        return failures switch
        {
            [] => ExitCode.Ok,
            [PlatformRefusedException refused, ..] => throw new SettingsException(refused.Message),
            _ => throw new InvalidOperationException("A part of the bot ended by itself; the log says why."),
        };
    }
}
