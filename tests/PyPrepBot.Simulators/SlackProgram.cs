using PyPrepBot.Simulators.Slack;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators;

/// <summary>A Slack to look at.</summary>
internal static class SlackProgram
{
    public static async Task<int> RunAsync(int port, bool isLenient, string? manifest)
    {
        // People at a keyboard see sooner that nothing comes than a test on a busy machine would.
        var options = new SlackSimulatorOptions { Port = port, RejectsUnknownFields = !isLenient, Patience = TimeSpan.FromSeconds(15) };
        var world = SlackWorld.StudyGroup(TimeProvider.System);
        if (manifest is not null)
        {
            var read = SlackManifest.Read(await File.ReadAllTextAsync(manifest));
            options = read.On(options);
            read.On(world);
        }

        await UntilStopped.RunAsync(async cancellation =>
        {
            var slack = await SlackSimulator.StartAsync(world, TimeProvider.System, options, cancellation);
            Console.WriteLine($"""
                A Slack of your own: {slack.Address}
                Start the bot in another terminal with these settings:

                export Slack__BotToken={slack.BotToken}
                export Slack__AppToken={slack.AppToken}
                export Slack__ApiBaseUrl={slack.ApiBaseUrl}

                For requests instead of sockets, which POST {slack.Address}sim/deliver with the url of the bot switches on:

                export Slack__Mode=Http
                export Slack__SigningSecret={slack.SigningSecret}
                export Slack__ClientId={slack.World.App.ClientId}
                export Slack__ClientSecret={slack.World.App.ClientSecret}

                Ctrl+C ends it.
                """);
            return slack;
        });
        return 0;
    }
}
